import { findMasks } from './masks.ts';
import { findDeletedParty } from './party.ts';
import { meant } from './look-alikes.ts';
import type { Span } from './spans.ts';

/** What every mask is folded to: a Han character no report uses, for a symbol would not be indexed. */
export const FOLDED_MASK = '㐃';

/** One folded character and the stretch of the original text it stands for, in UTF-16 offsets. */
export interface FoldedChar extends Span {
  char: string;
}

/** A stretch of the original text and what it reads as, before punctuation is dropped. */
interface NormalizedRun extends Span {
  text: string;
}

// The circle that stands for the digit 〇 (二○二三年) is a symbol, and would be dropped.
const ZERO_CIRCLES = /(?<=[〇零一二三四五六七八九十]○*)○|○(?=○*[〇零一二三四五六七八九十])/g;
// A character with the marks that belong to it (e + ◌́, ｶ + ﾞ), for NFKC joins them.
const CLUSTER = /\P{M}[\p{M}\uFF9E\uFF9F]*|\p{M}+/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The characters a search compares, with their places in `text`.
 *
 * Full-width and compatibility forms become ordinary ones (NFKC), look-alikes what they stand for, Latin letters lower-case, a mask one
 * character whatever its length, a `D` that stands for 党 that character, a ○ among numerals 〇; punctuation,
 * symbols and white space are left out. One original character may give several folded ones (`Ⅳ` → `i`, `v`);
 * they share a place.
 */
export const foldChars = (text: string): FoldedChar[] => [...foldedChars(text)];

/** The same one after the other, for a text that would fill the memory. */
export function* foldedChars(text: string): Generator<FoldedChar, void> {
  for (const { text: read, start, end } of readings(text))
    for (const char of read) if (WORD.test(char)) yield { char, start, end };
}

/** The text as a search compares it; see {@link foldChars}. `fold('“一岗双责”') === fold('一岗双责')` */
export function fold(text: string): string {
  return foldChars(text)
    .map(({ char }) => char)
    .join('');
}

function* readings(text: string): Generator<NormalizedRun, void> {
  const special = new Map<number, string>();
  for (const index of findDeletedParty(text)) special.set(index, '党');
  for (const { index } of text.matchAll(ZERO_CIRCLES)) special.set(index, '〇');
  let at = 0;
  for (const mask of [...findMasks(text), null]) {
    const stop = mask?.start ?? text.length;
    for (const { 0: cluster, index } of text.slice(at, stop).matchAll(CLUSTER)) {
      const start = at + index;
      const reads = special.get(start) ?? meant(cluster).toLowerCase();
      yield { text: reads, start, end: start + cluster.length };
    }
    if (mask) yield { text: FOLDED_MASK, ...mask };
    at = mask?.end ?? stop;
  }
}
