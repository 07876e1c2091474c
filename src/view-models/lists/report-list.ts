import { count, countYears, type FilterOption } from './choices.ts';
import { readOrganization } from '../../corpus/organizations.ts';
import type { Taxonomy } from '../../corpus/taxonomy.ts';
import type { Report } from '../report/report.ts';

/** What stands for the unit of a report that names none. */
export const UNNAMED = 'none';

/** Whose report a row is. */
export interface RowUnit {
  /** Id of the kind in the taxonomy, or {@link UNNAMED}. */
  kind: string;
  /** Its name in the byline, where the title does not say it; null elsewhere. */
  words: string | null;
}

/** The unit that a report names in byline or title. */
export function unitOf({ title, byline }: Pick<Report, 'title' | 'byline'>, { organizations }: Kinds): RowUnit {
  const named = readOrganization([...byline, title], organizations);
  return { kind: named?.kind ?? UNNAMED, words: named && !title.includes(named.words) ? named.words : null };
}

type Kinds = Pick<Taxonomy, 'organizations'>;

export interface ListChoices {
  /** The most frequent first. */
  kind: FilterOption[];
  /** In the order of the taxonomy, what names none last; nothing where no report names one. */
  unit: FilterOption[];
  /** The latest first. */
  year: FilterOption[];
  /** What figures count and what not; nothing where they count all. */
  counted: FilterOption[];
  /** In the order of the taxonomy. */
  type: FilterOption[];
}

type Listed = Pick<Report, 'title' | 'byline' | 'kind' | 'year' | 'isReport' | 'sections'>;

/** Whether figures count a report of the list, in the word of a search. */
export const countingOf = ({ isReport }: Pick<Report, 'isReport'>): string => (isReport ? 'once' : 'apart');

/** The list narrowed to what a figure counts, behind its address: `?kind=述职报告&counted=once` */
export const countedAddress = (filters: Record<string, string>, hasOthers: boolean): string => {
  const query = new URLSearchParams({ ...filters, ...(hasOthers && { counted: 'once' }) });
  return query.size > 0 ? `?${query}` : '';
};

/** What a list of reports can be narrowed by; `types` in the order of the taxonomy. */
export function listChoices(reports: readonly Listed[], types: readonly string[], kinds: Kinds): ListChoices {
  const units = count(reports.map((report) => unitOf(report, kinds).kind));
  const order = [...kinds.organizations.map(({ id }) => id), UNNAMED];
  const typesOf = ({ sections }: Listed) => [...new Set(sections.flatMap((section) => section.types))];
  return {
    kind: count(reports.map(({ kind }) => kind)),
    unit: units.some(({ value }) => value !== UNNAMED)
      ? units.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
      : [],
    year: countYears(reports.map(({ year }) => year)),
    counted: reports.some(({ isReport }) => !isReport) ? count(reports.map(countingOf)) : [],
    type: count(reports.flatMap(typesOf)).sort((a, b) => types.indexOf(a.value) - types.indexOf(b.value)),
  };
}
