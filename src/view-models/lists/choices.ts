import type { Passage } from '../report/report.ts';

/** A value that a list can be narrowed to, and how many in the list have it. */
export interface FilterOption {
  value: string;
  n: number;
}

/** What the passages can be narrowed by: the most frequent value first, years from the latest. */
export interface FilterOptions {
  tag: FilterOption[];
  kind: FilterOption[];
  year: FilterOption[];
}

/** So many passages have these tags, this genre and this year. */
export type Mix = [tags: string, kind: string, year: string, passages: number];

/** How the values meet, for counting what is left of one under the choice of another. */
export function mixOf(passages: readonly Passage[], tagsOf: (passage: Passage) => readonly string[]): Mix[] {
  const rows = passages.map((passage) => [
    tagsOf(passage).join(' '),
    passage.report.kind,
    String(passage.report.year ?? ''),
  ]);
  return [...Map.groupBy(rows, (row) => row.join('\n')).values()].map((all) => [...all[0]!, all.length] as Mix);
}

/** The values among `passages`; `tagsOf` gives the tags by which this list is narrowed. */
export function choicesOf(
  passages: readonly Passage[],
  tagsOf: (passage: Passage) => readonly string[],
): FilterOptions {
  return {
    tag: count(passages.flatMap(tagsOf)),
    kind: count(passages.map(({ report }) => report.kind)),
    year: countYears(passages.map(({ report }) => report.year)),
  };
}

/** How often each value stands there, the most frequent first. */
export const count = (values: readonly string[]): FilterOption[] =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => ({ value, n: all.length }))
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));

/** The latest first. */
export const countYears = (years: readonly (number | null)[]): FilterOption[] =>
  count(years.flatMap((year) => (year === null ? [] : [String(year)]))).sort((a, b) => +b.value - +a.value);
