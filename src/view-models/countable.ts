import type { NearDuplicates } from '../analysis/near-duplicates/schema.ts';
import type { SectionMeta } from '../corpus/schema.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { UNDECIDED } from '../corpus/taxonomy.ts';
import type { Report } from './report/report.ts';
import { taxonomy } from './taxonomy.ts';

// What counts in statistics, frames and default lists: in documents that are reports, of near-duplicates the first
// alone, and in a type what is decided to be of it.

type Typed = Pick<SectionMeta, 'types' | 'basis' | 'decided'>;
type Firsts = Pick<NearDuplicates, 'firsts'>;

interface Document {
  title: string;
  kind: string;
  sections: readonly Pick<SectionMeta, 'types' | 'chars'>[];
}

/** The types of what stands in documents that are no reports. */
const APART = new Set(taxonomy.types.filter(({ report }) => !report).map(({ id }) => id));
const isApart = ({ types }: Pick<Typed, 'types'>): boolean => APART.has(types[0]!);

/** Whether a document is a report: a notice, a timetable or a law is none. */
export function isReport({ title, kind, sections }: Document): boolean {
  const found = taxonomy.kinds.find(({ name }) => name === kind);
  if (!found || found.report) return true;
  if (found.ends.some((end) => title.endsWith(end))) return false;
  return 2 * charsOf(sections.filter(isApart)) <= charsOf(sections);
}

/** The types that a section counts in: none where they are unsure, nor, in a document that is no report, those of reports. */
export function countedTypes({ types, basis, decided }: Typed, inReport: boolean): string[] {
  return basis === 'person' || (decided && (inReport || isApart({ types }))) ? types : [];
}

/** The types that a section is shown as. */
export function typesShown(section: Typed, inReport: boolean): string[] {
  const types = countedTypes(section, inReport);
  return types.length > 0 ? types : [UNDECIDED];
}

/** Near-duplicates of which the first counts: where it stands in no report, the next that stands in one is the first. */
export function amongReports(
  near: NearDuplicates,
  reports: readonly Pick<Report, 'id' | 'isReport'>[],
): NearDuplicates {
  const others = new Set(reports.filter((report) => !report.isReport).map(({ id }) => id));
  const repeating = Map.groupBy(Object.keys(near.firsts), (id) => near.firsts[id]!);
  const firsts = [...repeating].flatMap(([first, repetitions]) => {
    const alike = [first, ...repetitions];
    const counted = alike.find((id) => !others.has(id.split('/')[0]!)) ?? first;
    return alike.filter((id) => id !== counted).map((id) => [id, counted]);
  });
  return { ...near, firsts: Object.fromEntries(firsts) as NearDuplicates['firsts'] };
}

const countable = <Section extends { id: string }>(sections: readonly Section[], { firsts }: Firsts): Section[] =>
  sections.filter(({ id }) => firsts[id] === undefined);

/** The reports that count, each with what counts of it: one that says nothing of its own is none. */
export const countableReports = (reports: readonly Report[], near: Firsts): Report[] =>
  reports
    .filter((report) => report.isReport)
    .flatMap((report) => {
      const sections = countable(report.sections, near);
      if (sections.length === 0 && report.sections.length > 0) return [];
      return [{ ...report, sections, chars: report.chars - charsOf(report.sections) + charsOf(sections) }];
    });

/** What counts of a report as it is stored, each section in the types that it counts in. */
export const countedIn = (report: StoredReport, near: Firsts): StoredReport => ({
  ...report,
  sections: (isReport(report) ? countable(report.sections, near) : []).map((section) => ({
    ...section,
    types: countedTypes(section, true),
  })),
});

const charsOf = (sections: readonly Pick<SectionMeta, 'chars'>[]): number =>
  sections.reduce((sum, { chars }) => sum + chars, 0);
