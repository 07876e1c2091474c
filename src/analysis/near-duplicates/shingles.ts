import { foldCodes } from '../../text/units.ts';
import { spread } from '../../text/hash.ts';

/** How many folded characters a shingle has: short, so that one changed character spoils only three. */
export const SHINGLE = 3;

/** The folded characters of a text, or of several paragraphs in a row, as UTF-16 units. */
export const foldedLength = (text: string): number => foldCodes(text).length;

/**
 * The character shingles of a text as hashes, each once, ascending.
 *
 * 学习党章 has two: 学习党 and 习党章. Punctuation and line breaks change nothing.
 */
export function shinglesOf(text: string): Int32Array {
  const codes = foldCodes(text);
  const hashes = new Int32Array(Math.max(0, codes.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at++)
    hashes[at] = spread(codes[at]! + Math.imul(spread(codes[at + 1]! + Math.imul(spread(codes[at + 2]!), 31)), 31));
  return unique(hashes.sort());
}

function unique(sorted: Int32Array): Int32Array {
  let length = 0;
  for (const hash of sorted) if (length === 0 || sorted[length - 1] !== hash) sorted[length++] = hash;
  return sorted.slice(0, length);
}

/** How many shingles two texts have in common. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}
