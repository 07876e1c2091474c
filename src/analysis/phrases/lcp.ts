import { BORDER } from './block.ts';

/**
 * How many characters each suffix shares with the one before it in the suffix array, no further than to a border.
 *
 * The Φ method (Kärkkäinen, Manzini, Puglisi 2009): linear, and one array beside the result.
 */
export function commonPrefixes(text: Uint16Array, sa: Int32Array): Int32Array {
  const shared = new Int32Array(text.length);
  shared[sa[0]!] = -1;
  for (let i = 1; i < sa.length; i++) shared[sa[i]!] = sa[i - 1]!;
  for (let at = 0, length = 0; at < text.length; at++) {
    const before = shared[at]!;
    length = before < 0 ? 0 : extend(text, at, before, length);
    shared[at] = length;
    if (length > 0) length -= 1;
  }
  const lcp = new Int32Array(text.length);
  for (let i = 0; i < sa.length; i++) lcp[i] = shared[sa[i]!]!;
  return lcp;
}

function extend(text: Uint16Array, a: number, b: number, from: number): number {
  let length = from;
  while (text[a + length] === text[b + length] && text[a + length]! > BORDER) length += 1;
  return length;
}
