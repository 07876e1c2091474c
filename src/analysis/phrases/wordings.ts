import { stringOf } from '../../text/code-units.ts';
import { PAUSE } from './block.ts';
import { piecesOf, lengthOf, type Context } from './pieces.ts';
import type { Repeat } from './repeats.ts';
import { find, type SearchableText } from './search.ts';
import type { Span } from '../../text/spans.ts';

/** The same words, wherever they stand. */
export interface Wording {
  /** How many codes they have, and how many of these are characters. */
  span: number;
  length: number;
  /** Every position, ascending. */
  positions: Int32Array;
}

/** The wordings that a bank could offer: what is repeated, trimmed, each once, and none that is always part of a longer one. */
export function wordingsOf(repeats: readonly Repeat[], text: SearchableText, context: Context): Wording[] {
  const pieces = new Map<string, Span>();
  for (const repeat of repeats)
    for (const piece of piecesOf(candidateOf(repeat, text), context)) {
      const words = stringOf(text.codes.subarray(piece.start, piece.end));
      if (!pieces.has(words)) pieces.set(words, piece);
    }
  return maximalOf([...pieces.values()].map((piece) => toWording(piece, text)));
}

/** A repeat at its first place. The suffixes of a range are sorted, so a border behind it comes first. */
function candidateOf({ length, low, high, afterBorder }: Repeat, { codes, sa }: SearchableText) {
  const start = sa.subarray(low, high).reduce((first, at) => Math.min(first, at));
  return { start, end: start + length, afterBorder, beforeBorder: codes[sa[low]! + length]! <= PAUSE };
}

function toWording(piece: Span, text: SearchableText): Wording {
  const { low, high } = find(text, text.codes.subarray(piece.start, piece.end));
  return {
    span: piece.end - piece.start,
    length: lengthOf(piece, text.codes),
    positions: text.sa.slice(low, high).sort(),
  };
}

/** Leaves out a wording where all of its places lie within those of one longer wording. */
export function maximalOf(wordings: readonly Wording[]): Wording[] {
  const longestFirst = wordings.toSorted((a, b) => b.span - a.span || a.positions[0]! - b.positions[0]!);
  // If every place of one lies within the other, then its first place lies within the other's first.
  const over = new Map<number, Wording[]>();
  return longestFirst.filter((wording) => {
    const first = wording.positions[0]!;
    if (over.get(first)?.some((longer) => isAlwaysWithin(wording, longer))) return false;
    for (let at = first; at < first + wording.span; at++) {
      const known = over.get(at);
      if (known) known.push(wording);
      else over.set(at, [wording]);
    }
    return true;
  });
}

function isAlwaysWithin(inner: Wording, outer: Wording): boolean {
  const room = outer.span - inner.span;
  let at = 0;
  for (const position of inner.positions) {
    while (at < outer.positions.length && outer.positions[at]! + room < position) at += 1;
    if (at === outer.positions.length || outer.positions[at]! > position) return false;
  }
  return room > 0;
}
