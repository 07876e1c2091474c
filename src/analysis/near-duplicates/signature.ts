import { mix } from '../../text/hash.ts';

/**
 * Bands of a signature, and rows of a band. Two texts whose shingles agree by a share s (Jaccard) meet in some band with
 * the probability 1 − (1 − s³)³²: 0.99 for s = 0.5, 0.74 for 0.34, 0.23 for 0.2, 0.004 for 0.05.
 */
export const BANDS = 32;
const ROWS = 3;
const BINS = BANDS * ROWS;
const EMPTY = 0xffffffff;

/**
 * The bands of a text's MinHash signature, a number each: texts that are alike are likely to have one in common.
 *
 * One permutation hashing: a shingle's hash picks a bin and the smallest in each bin is kept, so a text is walked
 * through once; empty bins borrow from others in an order that depends on the bin alone (Shrivastava 2017).
 */
export function bandsOf(shingles: Int32Array): Uint32Array {
  const bins = fillEmpty(minimaOf(shingles));
  const bands = new Uint32Array(BANDS);
  for (let bin = 0; bin < BINS; bin++) {
    const band = Math.floor(bin / ROWS);
    bands[band] = mix(Math.imul(bands[band]!, 31) + bins[bin]! + band);
  }
  return bands;
}

function minimaOf(shingles: Int32Array): Uint32Array {
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (const shingle of shingles) {
    const hash = mix(shingle ^ 0x9e3779b9) >>> 0;
    const bin = hash % BINS;
    if (hash < bins[bin]!) bins[bin] = hash;
  }
  return bins;
}

function fillEmpty(bins: Uint32Array): Uint32Array {
  if (bins.every((bin) => bin === EMPTY)) return bins;
  return bins.map((value, bin) => {
    let filled = value;
    for (let attempt = 1; filled === EMPTY; attempt++)
      filled = bins[(mix(Math.imul(bin, 0x01000193) + attempt) >>> 0) % BINS]!;
    return filled;
  });
}
