import type { Posting } from './postings.ts';

/** So many of the most frequent pairs are counted in a file of their own; what stands less often has short postings. */
const [COUNTED, FEWEST] = [8192, 20];
/** Words are of such characters; see `src/analysis/words.ts`. */
const PAIR = /^[\u4e00-\u9fff]{2}$/;

/** How many positions the most frequent pairs of Han characters have: all pairs end to end, and their numbers. */
export interface CountTable {
  pairs: string;
  counts: number[];
}

/** Hands postings on, and has counted them when they are through. */
export function countPairs(postings: Iterable<Posting>) {
  let counted: [pair: string, count: number][] = [];
  const keepFrequent = () => (counted = counted.sort((a, b) => b[1] - a[1]).slice(0, COUNTED));
  return {
    *postings(): Generator<Posting> {
      for (const [term, positions] of postings) {
        if (positions.length >= FEWEST && PAIR.test(term)) counted.push([term, positions.length]);
        if (counted.length > 8 * COUNTED) keepFrequent();
        yield [term, positions];
      }
    },
    table(): CountTable {
      const frequent = keepFrequent();
      return { pairs: frequent.map(([pair]) => pair).join(''), counts: frequent.map(([, count]) => count) };
    },
  };
}

export const pairCounts = ({ pairs, counts }: CountTable): ReadonlyMap<string, number> =>
  new Map(counts.map((count, at) => [pairs.slice(2 * at, 2 * at + 2), count]));
