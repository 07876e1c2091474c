import type { Similarities } from '../analysis/near-duplicates/index.ts';
import type { Report, Section } from './report.ts';

/** A passage of another report that says much the same. */
export interface SimilarLink {
  section: Section;
  /** Title of its report. */
  title: string;
  /** How much of the passage stands there, from 0 to 1. */
  share: number;
}

/** A report that repeats another one. */
export interface TwinLink {
  id: string;
  title: string;
  /** How much of the shorter of the two stands in the other, from 0 to 1. */
  containment: number;
}

/** What is alike, as a report's page links to it. */
export interface SimilarLinks {
  /** By section, the strongest first. */
  passages: ReadonlyMap<string, SimilarLink[]>;
  /** By report, the most alike first. */
  twins: ReadonlyMap<string, TwinLink[]>;
}

/** Makes links of what was found among these reports. */
export function similarLinks({ passages, reports: pairs }: Similarities, reports: readonly Report[]): SimilarLinks {
  const titles = new Map(reports.map(({ id, title }) => [id, title]));
  const sections = new Map(reports.flatMap((report) => report.sections.map((section) => [section.id, section])));
  const links = [...passages].map(([id, similar]): [string, SimilarLink[]] => [
    id,
    similar.map(({ section: other, share }) => {
      const section = sections.get(other)!;
      return { section, title: titles.get(section.report)!, share };
    }),
  ]);
  const twins = pairs.flatMap(({ reports: [a, b], containment }) => [
    { of: a, id: b, title: titles.get(b)!, containment },
    { of: b, id: a, title: titles.get(a)!, containment },
  ]);
  return { passages: new Map(links), twins: Map.groupBy(twins, ({ of }) => of) };
}
