import { getCollection, type CollectionEntry } from 'astro:content';
import { countableReports } from '../view-models/countable.ts';
import { nearLinks, type NearLinks } from '../view-models/near-duplicates.ts';
import { byTag, newestFirst, type Passage, type Report, type Section } from '../view-models/report.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { once } from './once.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface Corpus {
  /** The newest first. */
  reports: Report[];
  /** What counts of them, in the same order: the reports and sections of every figure. */
  counted: Report[];
  /** The reports that are listed by default: those that count, whole. */
  listed: Report[];
  /** What is alike among them; not whole where that could not be found. */
  near: NearLinks & { isWhole: boolean };
  /** Passages that count by type and by topic, in the order of the reports. */
  passages: { types: Map<string, Passage[]>; topics: Map<string, Passage[]> };
}

/** The whole corpus, joined once: reports with their sections in order, and what each tag holds. */
export const corpus: () => Promise<Corpus> = once(async () => {
  const sections = Map.groupBy(await getCollection('sections'), ({ data }) => data.report);
  const reports = (await getCollection('reports'))
    .map((entry) => toReport(entry, sections.get(entry.data.id) ?? []))
    .sort(newestFirst);
  const { value: found, isWhole } = await nearDuplicates();
  const counted = countableReports(reports, found);
  const near = nearLinks(found, reports);
  const ids = new Set(counted.map(({ id }) => id));
  return {
    reports,
    counted,
    listed: reports.filter(({ id }) => ids.has(id)),
    near: { ...near, isWhole },
    passages: {
      types: byTag(counted, 'types', near.repetitions),
      topics: byTag(counted, 'topics', near.repetitions),
    },
  };
});

function toReport({ data }: CollectionEntry<'reports'>, entries: CollectionEntry<'sections'>[]): Report {
  const ordered = entries.toSorted((a, b) => a.data.order - b.data.order);
  return { ...data, sections: ordered.map((entry, at) => toSection(entry, ordered[at + 1])) };
}

function toSection(entry: CollectionEntry<'sections'>, next: CollectionEntry<'sections'> | undefined): Section {
  const paragraphs = paragraphsOf(entry);
  const hasChildren = next !== undefined && next.data.depth > entry.data.depth;
  return {
    ...entry.data,
    anchor: entry.id.slice(entry.data.report.length + 1),
    paragraphs,
    isPassage: paragraphs.length > 0 || !hasChildren,
  };
}
