import { composition, type TypeShare } from './composition.ts';
import { isShowable, type Report, type Section } from '../report/report.ts';

/** Reports of one genre or of one year, and what they are made of together. */
export interface ReportGroup {
  /** As the list of reports is narrowed by it. */
  value: string;
  reports: number;
  shares: TypeShare[];
  /** A passage of each type: the first that is whole and of readable length, or the first. */
  shown: ReadonlyMap<string, Section>;
}

/** The reports by genre, the largest first, or by year, the latest first; those without a year are in none. */
export function groupsBy(
  property: 'kind' | 'year',
  reports: readonly Report[],
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
    shown: shownOf(all),
  }));
  return property === 'year'
    ? rows.sort((a, b) => Number(b.value) - Number(a.value))
    : rows.sort((a, b) => b.reports - a.reports || (a.value < b.value ? -1 : 1));
}

function shownOf(reports: readonly Report[]): Map<string, Section> {
  const passages = reports.flatMap((report) =>
    report.sections.filter(({ isPassage }) => isPassage).map((section) => ({ report, section })),
  );
  const shown = new Map<string, Section>();
  // What is set last stands: of those that can be shown the first, behind all others.
  for (const pool of [passages, passages.filter(isShowable)])
    for (const { section } of pool.toReversed()) for (const type of section.types) shown.set(type, section);
  return shown;
}
