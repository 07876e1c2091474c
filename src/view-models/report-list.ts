import { count, countYears, type FilterOption } from './choices.ts';
import type { Report } from './report.ts';

export interface ListChoices {
  /** The most frequent first. */
  kind: FilterOption[];
  /** The latest first. */
  year: FilterOption[];
  /** In the order of the taxonomy. */
  type: FilterOption[];
}

type Listed = Pick<Report, 'title' | 'kind' | 'year' | 'sections'>;

/** What a list of reports can be narrowed by; `types` in the order of the taxonomy. */
export function listChoices(reports: readonly Listed[], types: readonly string[]): ListChoices {
  const typesOf = ({ sections }: Listed) => [...new Set(sections.flatMap((section) => section.types))];
  return {
    kind: count(reports.map(({ kind }) => kind)),
    year: countYears(reports.map(({ year }) => year)),
    type: count(reports.flatMap(typesOf)).sort((a, b) => types.indexOf(a.value) - types.indexOf(b.value)),
  };
}

/** The titles that more than one report has: these are told apart by who signs them. */
export function sharedTitles(reports: readonly Pick<Report, 'title'>[]): Set<string> {
  const counts = count(reports.map(({ title }) => title));
  return new Set(counts.filter(({ n }) => n > 1).map(({ value }) => value));
}
