import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../src/config/schema.ts';
import type { SiteSaid } from '../src/i18n/site.ts';
import { paletteOf } from '../src/config/palette.ts';
import { readConfig } from './config/read.ts';
import { isOwnCorpus, SAMPLES } from './own-corpus.ts';
import { readPart, type NumberedPart } from './part.ts';
import { PROJECT } from './paths.ts';
import { Refusal } from './console/refusal.ts';
import type { Locale } from '../src/i18n/locale.ts';

/** What the configuration and the environment ask of a build, which goes before it; every path is absolute. */
export interface Settings {
  /** CONFIG: the file of the configuration. */
  config: string;
  /** RAW_DIR: folder of raw files. */
  raw: string;
  /** CONTENT_DIR: folder of the corpus built from them. */
  content: string;
  /** OUT_DIR: folder to build the site into. */
  site: string;
  /** TAXONOMY: the taxonomy file. */
  taxonomy: string;
  /** Searches to offer, beside the taxonomy; there need be none. */
  starters: string;
  /** SAMPLES: folder of the written samples that are built beside the corpus; null where none are. */
  samples: string | null;
  /** MASK_NAMES: whether names of persons are masked. */
  maskNames: boolean;
  /** ALLOW_INDEXING: whether search engines may list the site. */
  indexing: boolean;
  /** The picture by which the site is known, an SVG file. */
  logo: string;
  /** Paper, ink and accent in place of the usual ones. */
  colors: NonNullable<Config['colors']> | null;
  /** What the pages say of the site and its corpus. */
  said: SiteSaid;
  /** BASE_PATH: path below the host, percent-encoded, with a slash at both ends. */
  base: string;
  /** OFFLINE: whether readers may keep the site on their device. */
  offline: boolean;
  /** PACKS: whether the index of places lies in packs. */
  packs: boolean;
  /** PART: which part of the reports alone is drawn; null where all is. */
  part: NumberedPart | null;
  /** PARTS: folders of the parts that the site is joined of; none where it is built in one. */
  parts: readonly string[];
  /** APART: whether the pages of reports stay in these folders, to be served from elsewhere. */
  areApart: boolean;
  /** LANGUAGES: in which languages the pages stand; Chinese is always one. */
  languages: readonly Locale[];
  /** Whether LANGUAGES names English, so that pages of reports and lists stand in it up to a larger size of the corpus. */
  isEnglishAsked: boolean;
  /** HOST: what to listen on. */
  host: string;
  /** PORT, where one is named. */
  port: number | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings; a path in the environment is absolute or relative to the project, and an empty setting is none.
 *
 * @throws {Refusal}
 * @throws {FileError} where the configuration cannot be read
 */
export function readSettings(env: Environment = process.env): Settings {
  const pathOf = (name: string, byDefault: string) => resolve(PROJECT, env[name] || byDefault);
  const file = pathOf('CONFIG', 'wenduan.config.ts');
  if (env['CONFIG'] && !isFile(file)) throw new Refusal(`There is no file ${file}.`);
  const config = readConfig(file);
  const raw = pathOf('RAW_DIR', 'content/raw');
  const taxonomy = pathOf('TAXONOMY', config.taxonomy ?? 'content/taxonomy.yaml');
  return {
    config: file,
    raw,
    content: pathOf('CONTENT_DIR', 'content'),
    site: pathOf('OUT_DIR', 'dist'),
    taxonomy,
    starters: join(dirname(taxonomy), 'starters.yaml'),
    samples: samplesFolder(env['SAMPLES'] || String(config.samples ?? isOwnCorpus(raw))),
    maskNames: switchOf(env['MASK_NAMES'], config.maskNames),
    indexing: switchOf(env['ALLOW_INDEXING'], config.indexing),
    logo: config.logo ?? join(PROJECT, 'content/logo.svg'),
    colors: config.colors ?? null,
    said: saidBy(config),
    base: basePath(env['BASE_PATH'] || '/'),
    languages: languagesOf(env['LANGUAGES'] || config.languages.join(',')),
    isEnglishAsked: languagesOf(env['LANGUAGES'] || 'zh').includes('en'),
    offline: switchOf(env['OFFLINE'], config.offline),
    packs: switchOf(env['PACKS'], config.packs),
    part: env['PART'] ? partOf(env['PART']) : null,
    parts: (env['PARTS'] ?? '').split(',').flatMap((one) => (one.trim() ? resolve(PROJECT, one.trim()) : [])),
    areApart: env['APART'] === 'true',
    host: env['HOST'] || '127.0.0.1',
    port: env['PORT'] ? portOf(env['PORT']) : null,
  };
}

function samplesFolder(asked: string): string | null {
  if (asked === 'false') return null;
  return asked === 'true' ? SAMPLES : resolve(PROJECT, asked);
}

/** @throws {Refusal} */
function partOf(text: string): NumberedPart {
  try {
    return readPart(text);
  } catch (error) {
    throw new Refusal(`PART: ${(error as Error).message}`);
  }
}

/** Only `true` is yes; nothing leaves it to the configuration. */
const switchOf = (text: string | undefined, byDefault: boolean): boolean => (text ? text === 'true' : byDefault);

const saidBy = ({ name, nouns, logo, colors, footer, rights }: Config): SiteSaid => ({
  ...{ name, nouns: nouns ?? null, logoInHead: logo !== undefined, ...saidColors(colors) },
  ...{ footer: footer ?? null, rights: rights ?? null },
});

function saidColors(colors: Config['colors'] = {}): Pick<SiteSaid, 'paper' | 'letters'> {
  const [{ paper, ink, faint }, dark] = [paletteOf(colors, 'light'), paletteOf(colors, 'dark')];
  return { paper: { light: paper, dark: dark.paper }, letters: { ink, faint } };
}

/** Where a corpus is built unless a setting says otherwise. */
export const isUsualContent = ({ content }: Settings): boolean => content === resolve(PROJECT, 'content');

/** `basePath('报告') → '/%E6%8A%A5%E5%91%8A/'`, be it encoded already or not. */
export function basePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.map((part) => encodeURIComponent(decoded(part))).join('/')}/`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `languagesOf('zh, en') → ['zh', 'en']`: the interface has these, and the reports are Chinese. @throws {Refusal} */
export function languagesOf(text: string): Locale[] {
  const named = new Set(text.split(',').map((name) => name.trim()));
  const known = (['zh', 'en'] as const).filter((name) => named.has(name));
  if (known.length < named.size || known[0] !== 'zh') throw new Refusal(`LANGUAGES is ${text}; it can be zh or zh,en.`);
  return known;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT is ${text}, which is no port.`);
  return port;
}

type Inputs = Pick<Settings, 'raw' | 'taxonomy'> & Partial<Pick<Settings, 'samples'>>;

/** @throws {Refusal} where what a build reads is not there */
export function checkInputs({ raw, taxonomy, samples }: Inputs): void {
  for (const folder of samples ? [raw, samples] : [raw])
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Refusal(`There is no folder ${folder}.`);
  if (!isFile(taxonomy)) throw new Refusal(`There is no file ${taxonomy}.`);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
