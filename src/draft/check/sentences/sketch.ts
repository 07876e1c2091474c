import { mix } from '../../../text/hash.ts';

/** Characters of a shingle. */
const WIDTH = 3;
/** Marks that a sketch holds. */
export const MARKS = 8;
/** Marks are numbers below this. */
export const MARK_RANGE = 1 << 16;

/** The marks of all shingles of a sentence, each once: numbers below {@link MARK_RANGE}. */
export const marksOf = (codes: Uint16Array): Set<number> => new Set(shingles(codes).map(markOf));

/**
 * A sample of the shingles of a sentence, by the least of their hashes (Broder 1997), so that a like sentence gives a
 * like sample; null where it has too few that differ.
 */
export function sketchOf(codes: Uint16Array): number[] | null {
  const least = [...new Set(shingles(codes))].sort((a, b) => a - b);
  const marks = [...new Set(least.map(markOf))].slice(0, MARKS);
  return marks.length === MARKS ? marks : null;
}

/** A number of 24 bits that changes with every character. */
export function sumOf(codes: Uint16Array): number {
  let sum = codes.length;
  for (const code of codes) sum = mix(Math.imul(sum, 31) + code);
  return sum >>> 8;
}

/** Hashes from 0 to below 2 to the 32nd. */
function shingles(codes: Uint16Array): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + WIDTH <= codes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + WIDTH; next++) hash = mix(Math.imul(hash, 31) + codes[next]!);
    hashes.push(hash >>> 0);
  }
  return hashes;
}

/** Of the least hashes the leading digits are all 0. */
const markOf = (hash: number): number => mix(hash ^ 0x9e3779b9) & (MARK_RANGE - 1);
