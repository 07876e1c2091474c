import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands in every folder that a build may replace, and lists what the build put there. */
export const MARK = '.wenduan';
const HEAD = 'Written by Wenduan. A build replaces what is listed here; where there is anything else, it stops.';

/** What file managers leave in folders that they show. */
const LITTER = /(^|[\\/])(\.DS_Store|Thumbs\.db|desktop\.ini)$/;
export const isLitter = (file: string): boolean => LITTER.test(file);

/** The text of the file that lists what a build put into a folder. */
export const markOf = (entries: readonly string[]): string => [HEAD, ...entries, ''].join('\n');

/** What the mark of a folder lists; null where it has none. */
export async function readMark(folder: string): Promise<Set<string> | null> {
  const text = await readFile(join(folder, MARK), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  const [head, ...entries] = text?.split('\n') ?? [];
  return head === HEAD ? new Set(entries.filter((entry) => entry !== '')) : null;
}
