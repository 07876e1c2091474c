import type { NearDuplicates } from '../analysis/near-duplicates/schema.ts';
import type { Report } from './report.ts';

/** What counts in statistics, formulas and default lists: of near-duplicates the first alone. */
export const countable = <Section extends { id: string }>(
  sections: readonly Section[],
  { firsts }: Pick<NearDuplicates, 'firsts'>,
): Section[] => sections.filter(({ id }) => firsts[id] === undefined);

/** The reports that count, each with what counts of it: one that says nothing of its own is none. */
export const countableReports = (reports: readonly Report[], near: Pick<NearDuplicates, 'firsts'>): Report[] =>
  reports.flatMap((report) => {
    const sections = countable(report.sections, near);
    if (sections.length === 0 && report.sections.length > 0) return [];
    return [{ ...report, sections, chars: report.chars - charsOf(report) + charsOf({ sections }) }];
  });

const charsOf = ({ sections }: Pick<Report, 'sections'>): number =>
  sections.reduce((sum, section) => sum + section.chars, 0);
