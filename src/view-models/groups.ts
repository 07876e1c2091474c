import { composition, type TypeShare } from './composition.ts';
import type { Report } from './report.ts';

/** Reports of one genre or of one year, and what they are made of together. */
export interface ReportGroup {
  /** As the list of reports is narrowed by it. */
  value: string;
  reports: number;
  shares: TypeShare[];
}

type Grouped = Pick<Report, 'kind' | 'year' | 'sections'>;

/** The reports by genre, the largest first, or by year, the latest first; those without a year are in none. */
export function groupsBy(
  property: 'kind' | 'year',
  reports: readonly Grouped[],
  types: readonly string[],
): ReportGroup[] {
  const groups = Map.groupBy(
    reports.filter((report) => report[property] !== null),
    (report) => String(report[property]),
  );
  const rows = [...groups].map(([value, all]) => ({
    value,
    reports: all.length,
    shares: composition(
      all.flatMap(({ sections }) => sections),
      types,
    ),
  }));
  return property === 'year'
    ? rows.sort((a, b) => Number(b.value) - Number(a.value))
    : rows.sort((a, b) => b.reports - a.reports || (a.value < b.value ? -1 : 1));
}
