import type { RuleDescription } from '../corpus/clean/catalogue.ts';
import { UNDECIDED } from '../corpus/taxonomy.ts';
import type { Edit, ReportMeta, SectionMeta } from '../corpus/schema.ts';

/** Types as they are shown. */
type Sections = Pick<SectionMeta, 'types' | 'basis'>;
type Described = Pick<ReportMeta, 'chars' | 'year' | 'source'> & { sections: readonly Sections[] };

/** A value and how many files or reports have it. */
export type Count = readonly [value: string, count: number];

/** The corpus in a few numbers. */
export interface Overview {
  reports: number;
  sections: number;
  chars: number;
  /** Sections that are shown as undecided, and those whose type a person gave. */
  undecided: number;
  byPerson: number;
  /** Raw files. */
  files: number;
  /** Of the files, the most frequent first. */
  formats: Count[];
  encodings: Count[];
  /** The first and the last year reported on; null where no report names one. */
  years: readonly [number, number] | null;
  withoutYear: number;
}

export function overviewOf(reports: readonly Described[]): Overview {
  const sections = reports.flatMap((report) => report.sections);
  const sources = [...new Map(reports.map(({ source }) => [source.file, source])).values()];
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  return {
    reports: reports.length,
    sections: sections.length,
    chars: reports.reduce((sum, { chars }) => sum + chars, 0),
    undecided: sections.filter(({ types }) => types[0] === UNDECIDED).length,
    byPerson: sections.filter(({ basis }) => basis === 'person').length,
    files: sources.length,
    formats: countsOf(sources.map(({ format }) => format)),
    encodings: countsOf(sources.map(({ encoding }) => encoding)),
    years:
      years.length === 0
        ? null
        : years.reduce(([a, b], year) => [Math.min(a, year), Math.max(b, year)], [years[0]!, years[0]!]),
    withoutYear: reports.length - years.length,
  };
}

const countsOf = (values: readonly (string | null)[]): Count[] =>
  [
    ...Map.groupBy(
      values.filter((value) => value !== null),
      (value) => value,
    ),
  ]
    .map(([value, all]): Count => [value, all.length])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** What a rule did: how many places, and characters without white space. */
interface Done {
  places: number;
  chars: number;
}

/** What a rule did to the whole corpus, and to which reports, those with the most places first. */
export interface RuleTotal extends Done {
  rule: RuleDescription;
  reports: (Done & { id: string })[];
}

/** Adds up the changes of all ledgers, by report, in the order of the rules; those that did nothing are left out. */
export function totalsOf(
  rules: readonly RuleDescription[],
  ledgers: Iterable<{ id: string; edits: readonly Edit[] }>,
): RuleTotal[] {
  const totals = new Map(
    rules.map((rule) => [rule.id, { rule, places: 0, chars: 0, reports: [] as RuleTotal['reports'] }]),
  );
  for (const { id, edits } of ledgers)
    for (const [rule, own] of Map.groupBy(edits, (edit) => edit.rule)) {
      const total = totals.get(rule);
      if (!total) continue;
      const done = { places: own.length, chars: own.reduce((sum, { removed }) => sum + charsOf(removed), 0) };
      total.places += done.places;
      total.chars += done.chars;
      total.reports.push({ id, ...done });
    }
  const done = [...totals.values()].filter(({ places }) => places > 0);
  return done.map((total) => ({ ...total, reports: total.reports.toSorted((a, b) => b.places - a.places) }));
}

const charsOf = (removed: string): number => [...removed.replace(/\s/g, '')].length;
