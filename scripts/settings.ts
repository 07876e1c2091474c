import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isOwnCorpus, SAMPLES } from './own-corpus.ts';
import { PROJECT } from './paths.ts';
import { Refusal } from './refusal.ts';

/** What the environment asks of a build; every path is absolute. */
export interface Settings {
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
  /** BASE_PATH: path below the host, percent-encoded, with a slash at both ends. */
  base: string;
  /** HOST: what to listen on. */
  host: string;
  /** PORT, where one is named. */
  port: number | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; a path is absolute or relative to the project, and an empty setting is none. @throws {Refusal} */
export function readSettings(env: Environment = process.env): Settings {
  const pathOf = (name: string, byDefault: string) => resolve(PROJECT, env[name] || byDefault);
  const taxonomy = pathOf('TAXONOMY', 'content/taxonomy.yaml');
  const raw = pathOf('RAW_DIR', 'content/raw');
  return {
    raw,
    content: pathOf('CONTENT_DIR', 'content'),
    site: pathOf('OUT_DIR', 'dist'),
    taxonomy,
    starters: join(dirname(taxonomy), 'starters.yaml'),
    samples: samplesFolder(env['SAMPLES'] || String(isOwnCorpus(raw))),
    maskNames: env['MASK_NAMES'] === 'true',
    base: basePath(env['BASE_PATH'] || '/'),
    host: env['HOST'] || '127.0.0.1',
    port: env['PORT'] ? portOf(env['PORT']) : null,
  };
}

function samplesFolder(asked: string): string | null {
  if (asked === 'false') return null;
  return asked === 'true' ? SAMPLES : resolve(PROJECT, asked);
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

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(`PORT is ${text}, which is no port.`);
  return port;
}

type Inputs = Pick<Settings, 'raw' | 'taxonomy'> & Partial<Pick<Settings, 'samples'>>;

/** @throws {Refusal} where what a build reads is not there */
export function checkInputs({ raw, taxonomy, samples = null }: Inputs): void {
  for (const folder of [raw, ...(samples === null ? [] : [samples])])
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Refusal(`There is no folder ${folder}.`);
  if (!statSync(taxonomy, { throwIfNoEntry: false })?.isFile()) throw new Refusal(`There is no file ${taxonomy}.`);
}
