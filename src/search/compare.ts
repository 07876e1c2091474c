import { answer, type Answer } from './answer.ts';
import { sharesOf, type FacetShare } from './dispersion.ts';
import type { Facet } from './state.ts';

/** One value of a facet in both answers. */
export interface ComparedShare {
  value: string;
  first: FacetShare;
  second: FacetShare;
}

/** Two queries under the same filters. */
export interface QueryComparison {
  first: Answer;
  second: Answer;
  /** How many sections hold the first alone, the second alone, both. */
  sections: Overlap;
  reports: Overlap;
}

export interface Overlap {
  first: number;
  second: number;
  both: number;
}

export async function compare(first: Answer): Promise<QueryComparison> {
  const second = await answer(first.index, { ...first.state, q: first.state.other }, first.tags);
  const reportOf = (section: number) => first.index.sections.report[section]!;
  return {
    first,
    second,
    sections: overlap(new Set(first.found.sections), new Set(second.found.sections)),
    reports: overlap(
      new Set([...first.found.sections].map(reportOf)),
      new Set([...second.found.sections].map(reportOf)),
    ),
  };
}

const overlap = (first: Set<number>, second: Set<number>): Overlap => {
  const both = first.intersection(second).size;
  return { first: first.size - both, second: second.size - both, both };
};

/** The shares of all values that either answer holds a place in. */
export function comparedShares({ first, second }: QueryComparison, facet: Facet): ComparedShare[] {
  const others = new Map(sharesOf(second, facet).map((share) => [share.value, share]));
  return sharesOf(first, facet)
    .map((share) => ({ value: share.value, first: share, second: others.get(share.value)! }))
    .filter((share) => share.first.places + share.second.places > 0);
}
