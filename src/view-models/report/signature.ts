import type { ReportMeta } from '../../corpus/schema.ts';

type Signed = Pick<ReportMeta, 'title' | 'byline'> & { source: Pick<ReportMeta['source'], 'file'> };

/** The titles that more than one report has. */
export const sharedTitles = (reports: readonly Pick<ReportMeta, 'title'>[]): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(reports, ({ title }) => title)].flatMap(([title, { length }]) => (length > 1 ? [title] : [])),
  );

/** What tells a report from others of its title: who signs it, or the name of its file; null where no other has it. */
export const signatureOf = (report: Signed, shared: ReadonlySet<string>): string | null =>
  shared.has(report.title) ? report.byline.join(' ') || report.source.file : null;
