import type { IndexFile } from './write.ts';

/** The largest file that any host named in docs/deploy.md takes. */
export const LARGEST_PACK = 25 * 1024 * 1024;

/** What lies in each pack, one behind the other: the name of a file of the index, and its bytes as they lie there. */
export type PackContents = [name: string, size: number][][];

/** What stands in the table of packs of an index. */
export interface PackTable {
  /** First term of each term file; see {@link Manifest}. */
  terms: string[];
  packs: PackContents;
}

/** Where a file lies: the number of its pack, its first byte there, and the one behind its last. */
export interface PackRange {
  pack: number;
  start: number;
  end: number;
}

/**
 * Lays files end to end, in their order, as packs of `largest` bytes at most; a longer file is a pack of its own. Gives
 * pack after pack, and at last what lies in them.
 */
export function* packsOf(
  files: Iterable<IndexFile>,
  nameOf: (pack: number) => string,
  largest = LARGEST_PACK,
): Generator<IndexFile, PackContents> {
  const packs: PackContents = [];
  let [held, size]: [IndexFile[], number] = [[], 0];
  const close = (): IndexFile => {
    const number = packs.push(held.map(([name, { length }]) => [name, length])) - 1;
    return [nameOf(number), joined(held, size)];
  };
  for (const file of files) {
    if (held.length > 0 && size + file[1].length > largest) {
      yield close();
      [held, size] = [[], 0];
    }
    held.push(file);
    size += file[1].length;
  }
  if (held.length > 0) yield close();
  return packs;
}

/** Where each file of some packs lies, by its name. */
export function rangesIn(packs: PackContents): Map<string, PackRange> {
  const ranges = new Map<string, PackRange>();
  for (const [pack, files] of packs.entries()) {
    let start = 0;
    for (const [name, size] of files) ranges.set(name, { pack, start, end: (start += size) });
  }
  return ranges;
}

function joined(files: readonly IndexFile[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const [, own] of files) {
    bytes.set(own, at);
    at += own.length;
  }
  return bytes;
}
