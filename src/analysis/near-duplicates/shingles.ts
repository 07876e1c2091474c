import { mix } from '../../text/hash.ts';

/** How many folded characters a shingle has: short, so that one changed character spoils only three. */
export const SHINGLE = 3;

/**
 * The character shingles of a folded text as hashes, each once, ascending.
 *
 * 学习党章 has two: 学习党 and 习党章. Punctuation and line breaks, which fold to nothing, change nothing.
 */
export function shinglesOf(codes: ArrayLike<number>): Int32Array {
  const hashes = new Int32Array(Math.max(0, codes.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at++)
    hashes[at] = mix(codes[at]! + Math.imul(mix(codes[at + 1]! + Math.imul(mix(codes[at + 2]!), 31)), 31));
  return unique(hashes.sort());
}

function unique(sorted: Int32Array): Int32Array {
  let length = 0;
  for (const hash of sorted) if (length === 0 || sorted[length - 1] !== hash) sorted[length++] = hash;
  return sorted.slice(0, length);
}

/** How many shingles two texts have in common; 0 where they have fewer than `least`, which is often soon plain. */
export function countShared(one: Int32Array, two: Int32Array, least = 0): number {
  const [shorter, longer] = one.length <= two.length ? [one, two] : [two, one];
  let [i, j, shared] = [0, 0, 0];
  let missing = shorter.length - least;
  while (missing >= 0 && i < shorter.length && j < longer.length) {
    const [x, y] = [shorter[i]!, longer[j]!];
    if (x === y) shared += 1;
    else if (x < y) missing -= 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared >= least ? shared : 0;
}
