import type { Evidence } from '../corpus/schema.ts';
import { UNDECIDED } from '../corpus/taxonomy.ts';
import { taxonomy } from './taxonomy.ts';

interface Typed {
  types: readonly string[];
  evidence: readonly Pick<Evidence, 'tag' | 'from'>[];
  decided: boolean;
  chars: number;
}

interface Document {
  title: string;
  kind: string;
  sections: readonly Pick<Typed, 'types' | 'chars'>[];
}

/** The types of what stands in documents that are no reports. */
const APART = new Set(taxonomy.types.filter(({ report }) => !report).map(({ id }) => id));
const isApart = ({ types }: Pick<Typed, 'types'>): boolean => APART.has(types[0]!);

/** Whether a document counts in formulas, statistics and the lists of passages: a notice, a timetable or a law does not. */
export function isReport({ title, kind, sections }: Document): boolean {
  const found = taxonomy.kinds.find(({ name }) => name === kind);
  if (!found || found.report) return true;
  if (found.ends.some((end) => title.endsWith(end))) return false;
  const charsOf = (some: Document['sections']) => some.reduce((sum, { chars }) => sum + chars, 0);
  return 2 * charsOf(sections.filter(isApart)) <= charsOf(sections);
}

const isByPerson = ({ types, evidence }: Typed): boolean =>
  evidence.some(({ tag, from }) => from === 'override' && tag === types[0]);

/** The types that a section counts in: none where they are unsure, nor, in a document that is no report, those of reports. */
export function countedTypes<Section extends Typed>(section: Section, inReport: boolean): readonly string[] {
  const { types, decided } = section;
  return isByPerson(section) || (decided && (inReport || isApart(section))) ? types : [];
}

/** The types that a section is shown as. */
export function typesShown(section: Typed, inReport: boolean): string[] {
  const types = countedTypes(section, inReport);
  return types.length > 0 ? [...types] : [UNDECIDED];
}
