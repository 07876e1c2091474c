import type { NearDuplicates } from '../../analysis/near-duplicates/schema.ts';
import type { PassageLink, Report } from './report.ts';

/** A passage of another report that says much the same. */
export interface SimilarLink extends PassageLink {
  /** How much of the passage stands there, from 0 to 1. */
  share: number;
}

/** A report of which one with it stands in the other. */
export interface NearReport {
  id: string;
  title: string;
  /** How much of the shorter of the two stands in the other, from 0 to 1. */
  containment: number;
}

/** What is alike, as a report's page links to it. */
export interface NearLinks {
  /** By section, the strongest first. */
  passages: ReadonlyMap<string, SimilarLink[]>;
  /** By report, the most alike first. */
  reports: ReadonlyMap<string, NearReport[]>;
  /** By section that counts, those of later reports that say the same. */
  repetitions: ReadonlyMap<string, PassageLink[]>;
  /** By report that counts, later ones that say nothing of their own. */
  copies: ReadonlyMap<string, Report[]>;
}

/** Makes links of what was found among these reports. */
export function nearLinks({ passages, reports: pairs, firsts }: NearDuplicates, reports: readonly Report[]): NearLinks {
  const link = passageLinker(reports);
  const titles = new Map(reports.map(({ id, title }) => [id, title]));
  const similar = Object.entries(passages).map(([id, found]): [string, SimilarLink[]] => [
    id,
    found.map(({ section, share }) => ({ ...link(section), share })),
  ]);
  const near = pairs.flatMap(({ reports: [a, b], containment }) => [
    { of: a, id: b, title: titles.get(b)!, containment },
    { of: b, id: a, title: titles.get(a)!, containment },
  ]);
  const repeating = Map.groupBy(Object.keys(firsts), (id) => firsts[id]!);
  return {
    passages: new Map(similar),
    reports: Map.groupBy(near, ({ of }) => of),
    repetitions: new Map([...repeating].map(([first, ids]) => [first, ids.map(link)])),
    copies: copiesAmong(reports, firsts),
  };
}

/** The reports of which every section repeats another, by the report that says first what the longest of them says. */
function copiesAmong(reports: readonly Report[], firsts: NearDuplicates['firsts']): Map<string, Report[]> {
  const copies = reports.filter(
    ({ sections }) => sections.length > 0 && sections.every(({ id }) => firsts[id] !== undefined),
  );
  return Map.groupBy(copies, ({ sections }) => {
    const longest = sections.reduce((one, other) => (other.chars > one.chars ? other : one));
    return firsts[longest.id]!.split('/')[0]!;
  });
}

/** Makes links of the ids of sections. */
function passageLinker(reports: readonly Report[]): (id: string) => PassageLink {
  const links = new Map(
    reports.flatMap(({ title, sections }) => sections.map((section) => [section.id, { section, title }])),
  );
  return (id) => links.get(id)!;
}
