import type { Report } from './report.ts';

/** A value that the list of reports can be narrowed to, and how many reports have it. */
interface Choice {
  value: string;
  reports: number;
}

export interface ListChoices {
  /** The most frequent first. */
  kind: Choice[];
  /** The latest first. */
  year: Choice[];
  /** In the order of the taxonomy. */
  type: Choice[];
}

type Listed = Pick<Report, 'title' | 'kind' | 'year' | 'sections'>;

/** What a list of reports can be narrowed by; `types` in the order of the taxonomy. */
export function listChoices(reports: readonly Listed[], types: readonly string[]): ListChoices {
  const typesOf = ({ sections }: Listed) => [...new Set(sections.flatMap((section) => section.types))];
  return {
    kind: count(reports.map(({ kind }) => kind)).sort((a, b) => b.reports - a.reports || (a.value < b.value ? -1 : 1)),
    year: count(reports.flatMap(({ year }) => (year === null ? [] : [String(year)]))).sort(
      (a, b) => Number(b.value) - Number(a.value),
    ),
    type: count(reports.flatMap(typesOf)).sort((a, b) => types.indexOf(a.value) - types.indexOf(b.value)),
  };
}

/** The titles that more than one report has: these are told apart by who signs them. */
export function sharedTitles(reports: readonly Pick<Report, 'title'>[]): Set<string> {
  const counts = count(reports.map(({ title }) => title));
  return new Set(counts.filter(({ reports: number }) => number > 1).map(({ value }) => value));
}

const count = (values: readonly string[]): Choice[] =>
  [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, reports: all.length }));
