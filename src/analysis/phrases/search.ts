import { firstIndex } from '../../text/binary-search.ts';

/** A text of codes with its suffix array. */
export interface SearchableText {
  codes: Uint16Array;
  sa: Int32Array;
}

/** Where a word stands in the suffix array: `sa[low]` … `sa[high - 1]`. */
export interface Interval {
  low: number;
  high: number;
}

/** The range of the suffixes that begin with `word`, by two binary searches. */
export function find({ codes, sa }: SearchableText, word: ArrayLike<number>): Interval {
  const first = (isBehind: (order: number) => boolean): number =>
    firstIndex(0, sa.length, (at) => isBehind(compare(codes, sa[at]!, word)));
  return { low: first((order) => order >= 0), high: first((order) => order > 0) };
}

/** Negative where the suffix is smaller than `word`, 0 where it begins with it. */
function compare(codes: Uint16Array, at: number, word: ArrayLike<number>): number {
  for (let i = 0; i < word.length; i++) {
    const difference = (codes[at + i] ?? -1) - word[i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
