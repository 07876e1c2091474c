import type { PeerCorpus } from './corpora.ts';
import type { EngineRow } from './results.ts';

export type PeerQueries = PeerCorpus['queries'];

/** What an engine found for a phrase. */
export interface EngineFound {
  milliseconds: number;
  count: number;
  /** Null where there were too many to learn which. */
  sections: number[] | null;
}

/** How right an engine is: a phrase counts where exactly the sections that hold it were found, and no other. */
export function judge(
  found: readonly EngineFound[],
  queries: PeerQueries,
): Pick<EngineRow, 'queries' | 'exact' | 'recall' | 'precision'> {
  const sums = { exact: 0, held: 0, given: 0, right: 0 };
  for (const [at, { sections: held }] of queries.entries()) {
    const { sections, count } = found[at]!;
    // Where only the number is known, as many as there could be are taken to be right.
    const right = sections ? sections.filter((one) => held.includes(one)).length : Math.min(count, held.length);
    if (right === held.length && count === held.length) sums.exact += 1;
    sums.held += held.length;
    sums.given += count;
    sums.right += right;
  }
  return {
    queries: queries.length,
    exact: sums.exact,
    recall: share(sums.right, sums.held),
    precision: sums.given === 0 ? null : share(sums.right, sums.given),
  };
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000;
