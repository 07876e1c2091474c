import type { TypeShare } from './composition.ts';
import { composition } from './composition.ts';
import type { TableRow } from './figures.ts';
import type { ReportGroup } from './groups.ts';
import type { Report } from '../report/report.ts';
import type { TagFigures } from './tag-figures.ts';

/** Types or topics as the table of their page has them, in both languages. */
export const tagRows = (figures: readonly TagFigures<unknown>[]): TableRow[] =>
  figures.map(({ tag, counts, reports, share }) => ({
    ...{ id: tag.id, name: tag.name.zh, english: tag.name.en, passages: counts.passages, reports: counts.reports },
    ...{ reportsPercent: round(reports), charsPercent: round(share) },
  }));

/** Reports with the share of each type in percent: `{ report, title, kind, year, chars, opening: 7.1, … }` */
export const reportRows = (reports: readonly Report[], types: readonly string[]): TableRow[] =>
  reports.map(({ id, title, kind, year, chars, sections }) => ({
    ...{ report: id, title, kind, year: year ?? '', chars },
    ...sharesIn(composition(sections, types), types),
  }));

/** Genres or years with the share of each type in percent. */
export const groupRows = (groups: readonly ReportGroup[], types: readonly string[]): TableRow[] =>
  groups.map(({ value, reports, shares }) => ({ value, reports, ...sharesIn(shares, types) }));

/** What a rule of cleaning did to the corpus. */
interface RuleCount {
  rule: { id: string; name: Readonly<Record<'zh' | 'en', string>> };
  places: number;
  chars: number;
}

/** What each rule of cleaning did. */
export const ruleRows = (totals: readonly RuleCount[]): TableRow[] =>
  totals.map(({ rule, places, chars }) => ({
    ...{ rule: rule.id, name: rule.name.zh, english: rule.name.en },
    ...{ places, chars },
  }));

/** A column for each type, also where it has nothing. */
function sharesIn(shares: readonly TypeShare[], types: readonly string[]): TableRow {
  const percents = new Map(shares.map(({ type, percent }) => [type, round(percent)]));
  return Object.fromEntries(types.map((type) => [type, percents.get(type) ?? 0]));
}

const round = (percent: number): number => Math.round(percent * 10) / 10;
