import type { Hit } from './hit.ts';
import { FACETS, type Facet, type Selection } from './query.ts';

type Filed = Pick<Hit, 'filters'>;

/** How many sections each value of each facet would give. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** The hits within a selection: one of the chosen values in every facet that has any. */
export const narrow = <T extends Filed>(hits: readonly T[], selection: Selection): T[] =>
  hits.filter((hit) => FACETS.every((facet) => holds(hit, facet, selection)));

/**
 * Sections per value of each facet, for the hits of a query before they are narrowed.
 *
 * A facet's counts heed the other facets and not its own, for its values are alternatives: with 做法成效 chosen,
 * the count of 下步打算 says what choosing it too would add. A chosen value that holds nothing is listed with 0.
 */
export function countFacets(hits: readonly Filed[], selection: Selection): FacetCounts {
  const counts = (facet: Facet) => countFacet(hits, facet, selection);
  return {
    type: counts('type'),
    topic: counts('topic'),
    report: counts('report'),
    kind: counts('kind'),
    year: counts('year'),
  };
}

function countFacet(hits: readonly Filed[], facet: Facet, selection: Selection): Map<string, number> {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map(selection[facet].map((value) => [value, 0]));
  for (const hit of hits.filter((one) => others.every((other) => holds(one, other, selection))))
    for (const value of new Set(hit.filters[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function holds(hit: Filed, facet: Facet, selection: Selection): boolean {
  const chosen = selection[facet];
  return chosen.length === 0 || chosen.some((value) => hit.filters[facet]?.includes(value));
}
