import type { Sections } from '../index/table.ts';
import { FACETS, parseState, type Facet, type Selection } from '../address/state.ts';

/** How many sections each value of each facet would give. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** Whether a section holds one of the chosen values, where any is chosen. */
const holds = (sections: Sections, section: number, facet: Facet, chosen: readonly string[]): boolean =>
  chosen.length === 0 || sections.valuesOf(facet, section).some((value) => chosen.includes(value));

/** Whether a section lies within a selection: one of the chosen values in every facet that has any, and not in the part that is left out. */
export const isWithin = (sections: Sections, selection: Selection): ((section: number) => boolean) => {
  const chosen = FACETS.filter((facet) => selection[facet].length > 0);
  const isOf = (section: number) => chosen.every((facet) => holds(sections, section, facet, selection[facet]));
  if (!selection.without) return chosen.length > 0 ? isOf : () => true;
  const isLeftOut = isWithin(sections, parseState(selection.without));
  return (section) => isOf(section) && !isLeftOut(section);
};

/**
 * Sections per value of each facet, for the sections of a query before they are narrowed.
 *
 * A facet's counts heed the other facets and not its own, for its values are alternatives: with 做法成效 chosen,
 * the count of 下步打算 says what choosing it too would add. A chosen value that holds nothing is listed with 0.
 */
export function countFacets(found: Uint32Array, sections: Sections, selection: Selection): FacetCounts {
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map(selection[facet].map((value) => [value, 0]))]),
  ) as FacetCounts;
  for (const facet of FACETS) {
    const passes = isWithin(sections, { ...selection, [facet]: [] });
    for (const section of found) if (passes(section)) add(counts[facet], sections.valuesOf(facet, section));
  }
  return counts;
}

function add(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
