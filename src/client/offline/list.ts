import type { Locale } from '../../i18n/locale.ts';

/** A file of the site: its path (`types/index.html`), the first sixteen digits of its SHA-256, its bytes. */
export type ListedFile = [path: string, digest: string, bytes: number];

/** What stands in `offline.json`: all that may be stored, of one build. Downloads are not among it. */
export interface OfflineList {
  /** Digest of all files; the worker and the cache of the build bear it. */
  version: string;
  /** What searching, drafting and checking need: code, styles, indexes, and the pages that stand once. */
  tools: ListedFile[];
  /** The pages of which there are more where there are more reports. */
  pages: ListedFile[];
}

export const LIST = 'offline.json';
export const WORKER = 'offline.js';

/** A request with it in its address is the page's, which stores the answer: the worker lets it pass. */
export const FRESH = 'stored-for';

/** The message on which a new worker takes the place of the old one. */
export const TAKE_OVER = 'wenduan take over';

/** All caches of a site begin so; several sites may live on one host. */
export const cachesOf = (root: string): string => `wenduan ${root} `;

export const cacheOf = (root: string, version: string): string => cachesOf(root) + version;

/** The address of a file as pages name it: `addressOf('https://example.org/', 'types/index.html')` ends with `types/`. */
export const addressOf = (root: string, path: string): string =>
  new URL(path.replace(/(^|\/)index\.html$/, '$1'), root).href;

/** The address without what is asked of the page, and of a page its folder: what is stored is known by it. */
export const keyOf = (address: string): string => address.replace(/[?#].*$/s, '').replace(/\/index\.html$/, '/');

/** Pages in one language, and what has none. */
export const inLanguage = (files: readonly ListedFile[], locale: Locale): ListedFile[] =>
  files.filter(([path]) => !path.endsWith('.html') || path.startsWith('en/') === (locale === 'en'));

export const bytesOf = (files: readonly ListedFile[]): number => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** The first sixteen digits of the SHA-256 of bytes. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 8);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
