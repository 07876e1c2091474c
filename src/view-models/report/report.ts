import { exemplary, isFit, type Candidate } from '../../analysis/exemplary.ts';
import type { ReportMeta, SectionMeta } from '../../corpus/schema.ts';
import type { Tag } from '../../corpus/taxonomy.ts';

/** The two ways in which sections are tagged. */
export type TagFacet = 'types' | 'topics';

/** A section as the pages need it. */
export interface Section extends SectionMeta {
  /** Its fragment on the report's page, for example `s2-1`. */
  anchor: string;
  /** Its own text; none where it is a heading alone. */
  paragraphs: readonly string[];
  /** The types found, also where it is shown as undecided; the leading one first. */
  likely: readonly string[];
  /** False for a heading whose text is all in its children: tag pages neither count nor list it. */
  isPassage: boolean;
}

export interface Report extends ReportMeta {
  /** False for a notice, a law and the like, which counts nowhere. */
  isReport: boolean;
  /** Who signs it, or its file, where another report has its title; null where the title tells it. */
  signature: string | null;
  /** In the order of the report. */
  sections: Section[];
}

/** The way to a section of another report. */
export interface PassageLink {
  section: Section;
  /** Title of its report. */
  title: string;
}

/** A section with the report it stands in. */
export interface Passage {
  report: Report;
  section: Section;
  /** Those of other reports that say the same, which count as this one. */
  repetitions: readonly PassageLink[];
}

type Listed = Pick<Report, 'id' | 'year' | 'isReport'>;

/** Reports first, then what is none; the newest year first, reports without one last; within a year by id. */
export function newestFirst(a: Listed, b: Listed): number {
  return (
    Number(b.isReport) - Number(a.isReport) || (b.year ?? -Infinity) - (a.year ?? -Infinity) || (a.id < b.id ? -1 : 1)
  );
}

/** The passages of each type, or of each topic; one with two types stands under both. */
export function byTag(
  reports: readonly Report[],
  facet: TagFacet,
  repetitions: ReadonlyMap<string, readonly PassageLink[]>,
): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>();
  for (const report of reports)
    for (const section of report.sections.filter(({ isPassage }) => isPassage))
      for (const tag of section[facet]) {
        const listed = passages.get(tag);
        const passage = { report, section, repetitions: repetitions.get(section.id) ?? [] };
        if (listed) listed.push(passage);
        else passages.set(tag, [passage]);
      }
  return passages;
}

/** Neighbouring passages of one report together, so that its title is said once. */
export function byReport<T extends Passage>(passages: readonly T[]): { report: Report; passages: T[] }[] {
  const groups = Map.groupBy(passages, ({ report }) => report.id);
  return [...groups.values()].map((group) => ({ report: group[0]!.report, passages: group }));
}

/** How many passages there are, in how many reports, and how many more say the same as they. */
export interface PassageCounts {
  passages: number;
  reports: number;
  repetitions: number;
}

export const countsOf = (passages: readonly Passage[]): PassageCounts => ({
  passages: passages.length,
  reports: new Set(passages.map(({ report }) => report.id)).size,
  repetitions: passages.reduce((sum, { repetitions }) => sum + repetitions.length, 0),
});

/** The ids of those of `tags` that occur as a section type, in their order. */
export function usedTypes(reports: readonly Report[], tags: readonly { id: string }[]): string[] {
  const used = new Set(reports.flatMap(({ sections }) => sections.flatMap(({ types }) => types)));
  return tags.map(({ id }) => id).filter((id) => used.has(id));
}

/** A tag with its passages' counts and one passage to show how it reads. */
export interface TagSample extends Passage {
  tag: Tag;
  counts: PassageCounts;
}

/** An example of each tag that occurs: the passage that says most of what passages of this tag say. */
export function samples(tags: readonly Tag[], passages: ReadonlyMap<string, Passage[]>): TagSample[] {
  const candidates = new Map([...passages].map(([tag, listed]) => [tag, listed.map(candidateOf)]));
  return tags.flatMap((tag) => {
    const listed = passages.get(tag.id) ?? [];
    const pure = listed.filter(isOf(tag.id));
    const group = pure.some(isShowable) || (pure.length > 0 && !listed.some(isShowable)) ? pure : listed;
    const others = [...candidates].flatMap(([id, all]) => (id === tag.id ? [] : all));
    const shown = group[exemplary(group.map(candidateOf), others)];
    return shown ? [{ ...shown, tag, counts: countsOf(listed) }] : [];
  });
}

/** Passages that are of nothing else; with two types, one would stand as the example of both. */
const isOf =
  (tag: string) =>
  ({ section: { types, topics } }: Passage): boolean =>
    [types, topics].some((tags) => tags.length === 1 && tags[0] === tag);

/** Whether a passage is whole and of readable length. */
export const isShowable = (passage: Pick<Passage, 'report' | 'section'>): boolean => isFit(candidateOf(passage));

const candidateOf = ({ report, section: { paragraphs } }: Pick<Passage, 'report' | 'section'>): Candidate => ({
  ...{ report: report.id, genre: report.kind, paragraphs },
});
