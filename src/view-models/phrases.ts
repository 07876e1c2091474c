import type { Formula, Attestation } from '../analysis/phrases/schema.ts';
import type { Passage, Report, Section } from './report.ts';

/** The places in one section that have the same words, as a page links to them. */
export interface AttestationLink {
  /** Title of the report. */
  title: string;
  section: Section;
  words: string;
  /** How many places. */
  count: number;
}

/** So many formulas stand beside the passages of a type or a topic. */
export const MOST_BESIDE = 12;

/** The formulas that stand in two reports or more in sections of a type, those of the most such reports first. */
export const formulasOfType = <F extends Formula>(formulas: readonly F[], type: string): F[] =>
  formulas.filter(({ byType }) => (byType[type] ?? 0) > 1).sort((a, b) => b.byType[type]! - a.byType[type]!);

/** The formulas of which two reports or more have a known place in these passages. */
export function formulasAmong<F extends Formula>(formulas: readonly F[], passages: readonly Passage[]): F[] {
  const ids = new Set(passages.map(({ section }) => section.id));
  return formulas.filter(
    ({ attestations }) =>
      new Set(attestations.filter(({ section }) => ids.has(section)).map(({ report }) => report)).size > 1,
  );
}

/** Makes links of places, those with the same words in one section together. Throws where a place is of no report here. */
export function linker(reports: readonly Report[]): (places: readonly Attestation[]) => AttestationLink[] {
  const titles = new Map(reports.map(({ id, title }) => [id, title]));
  const sections = new Map(reports.flatMap((report) => report.sections.map((section) => [section.id, section])));
  return (places) =>
    [...Map.groupBy(places, ({ section, words }) => `${section}\n${words}`).values()].map((group) => {
      const { section: id, report, words } = group[0]!;
      const section = sections.get(id);
      if (!section) throw new Error(`corpus.jsonl and the collections differ in ${id}; run \`npm run corpus\``);
      return { title: titles.get(report)!, section, words, count: group.length };
    });
}
