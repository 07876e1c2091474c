import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LIST, WORKER } from '../client/offline/list.ts';
import { forwardsOf, nginxMap, readFormer, redirectsFile, toVercelRedirects, type Forward } from './former.ts';
import { inEnglishOf, type Spoken } from './languages.ts';
import { policyOf } from './policy.ts';

export type Headers = Readonly<Record<string, string>>;

/** A path, `*` for whatever follows, `:name` for one folder, and what its answers say. */
export interface HeaderRule {
  path: string;
  headers: Headers;
}

/** Never asked for again: the name changes with the bytes. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** The index is gzip already; a host that compressed it would serve no ranges of it. */
export const AS_IT_IS = `${FOREVER}, no-transform`;

/**
 * What a host should say of every answer. The policy is that of the page which needs most, since hosts join the headers
 * of several rules; each page narrows it by the policy that it carries itself.
 */
export const ALWAYS: Headers = {
  'Content-Security-Policy': `${policyOf({ wasm: true })}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** What of a site its headers hang on. */
interface Headed {
  /** It begins and ends with a slash. */
  base: string;
  /** Whether readers may keep it on their device. */
  offline?: boolean;
  /** Whether its index lies in packs. */
  packs?: boolean;
  /** Folders of the site that are sites of their own. */
  folders?: readonly string[];
}

/** The headers of a site. What is not named is asked for anew, as hosts do; of the worker that is said, for an old one would keep an old site. */
export const headerRules = ({ base, offline = false, packs = false, folders = [] }: Headed): HeaderRule[] => [
  { path: `${base}*`, headers: ALWAYS },
  ...['', ...folders].flatMap((folder) => [
    { path: `${base}${folder}_astro/*`, headers: { 'Cache-Control': FOREVER } },
    { path: `${base}${folder}places/:version/*`, headers: { 'Cache-Control': packs ? AS_IT_IS : FOREVER } },
  ]),
  ...(offline ? [WORKER, LIST] : []).map((file) => ({ path: base + file, headers: { 'Cache-Control': 'no-cache' } })),
];

/** `_headers`, which Netlify and Cloudflare Pages read. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)])
    .map(([path, ...lines]) => `${path}\n${lines.join('')}`)
    .join('\n');

/** `vercel.json`, which Vercel reads in the folder that is deployed. */
export const vercelFile = (rules: readonly HeaderRule[], forwards: readonly Forward[] = []): string =>
  `${JSON.stringify({ trailingSlash: true, headers: rules.map(toVercel), redirects: toVercelRedirects(forwards) }, null, 2)}\n`;

const toVercel = ({ path, headers }: HeaderRule) => ({
  source: path.replace(/\*$/, '(.*)'),
  headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
});

/** Lays beside the pages what hosts read headers and former addresses from; others leave it be. */
export function hostFiles(site: Hosted): AstroIntegration {
  return {
    name: 'wenduan-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => writeHostFiles(fileURLToPath(dir), site),
    },
  };
}

interface Hosted extends Headed, Spoken {
  content: string;
}

/** Writes into a folder what hosts read headers and former addresses from. */
export async function writeHostFiles(
  folder: string,
  { content, languages: all, isEnglishAsked, ...site }: Hosted,
): Promise<void> {
  const rules = headerRules(site);
  const languages = inEnglishOf(content, { languages: all, isEnglishAsked }) === 'all' ? ['', 'en/'] : [''];
  const forwards = forwardsOf(readFormer(content), site.base, languages);
  const files: [name: string, text: string][] = [
    ['_headers', headersFile(rules)],
    ['vercel.json', vercelFile(rules, forwards)],
    ['_redirects', redirectsFile(forwards)],
    ['_former.map', nginxMap(forwards)],
  ];
  for (const [name, text] of files) if (text !== '') await writeFile(join(folder, name), text);
}
