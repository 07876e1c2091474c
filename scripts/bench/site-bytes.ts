import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../paths.ts';

/** How much of a built site is of a kind. */
export interface KindSize {
  files: number;
  bytes: number;
}

/** The kinds, each with the paths that are of it; the first that fits counts. */
const KINDS: readonly [kind: string, path: RegExp][] = [
  ['cleaning records in English', /^en\/(reports\/[^/]+\/cleaning|cleaning)\//],
  ['cleaning records', /^(reports\/[^/]+\/cleaning|cleaning)\//],
  ['reports in English', /^en\/reports\/(?!page\/)[^/]+\//],
  ['reports', /^reports\/(?!page\/)[^/]+\//],
  ['other pages in English', /^en\/.*\.html$/],
  ['other pages', /\.html$/],
  ['exact search', /^places\//],
  ['Pagefind', /^pagefind\//],
  ['data', /^(data|figures)\//],
  ['the rest', /^/],
];

/** What a built site consists of, by kind. */
export async function sizesByKind(site: string): Promise<Map<string, KindSize>> {
  const sizes = new Map(KINDS.map(([kind]): [string, KindSize] => [kind, { files: 0, bytes: 0 }]));
  for (const file of await filesBelow(site)) {
    const size = sizes.get(KINDS.find(([, path]) => path.test(file))![0])!;
    size.files += 1;
    size.bytes += statSync(join(site, file)).size;
  }
  return sizes;
}

/** What a disk keeps for a folder: whole blocks for every file, and for every folder in it. `du -s` */
export const bytesOnDisk = (folder: string): number =>
  ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].reduce(
    (sum, path) => sum + statSync(join(folder, path)).blocks * BLOCK,
    0,
  );

/** Bytes in which `stat` counts, whatever the disk. */
const BLOCK = 512;

export const wholeOf = (sizes: ReadonlyMap<string, KindSize>): KindSize => ({
  files: [...sizes.values()].reduce((sum, { files }) => sum + files, 0),
  bytes: [...sizes.values()].reduce((sum, { bytes }) => sum + bytes, 0),
});
