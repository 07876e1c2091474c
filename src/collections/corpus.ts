import { getCollection, type CollectionEntry } from 'astro:content';
import { isReport, typesShown } from '../view-models/counting.ts';
import { byTag, newestFirst, type Passage, type Report, type Section } from '../view-models/report.ts';
import { paragraphsOf } from './paragraphs.ts';
import { once } from './once.ts';

export interface Corpus {
  /** The newest first. */
  reports: Report[];
  /** Passages by type and by topic, in the order of the reports. */
  passages: { types: Map<string, Passage[]>; topics: Map<string, Passage[]> };
}

/** The whole corpus, joined once: reports with their sections in order, and what each tag holds. */
export const corpus: () => Promise<Corpus> = once(async () => {
  const sections = Map.groupBy(await getCollection('sections'), ({ data }) => data.report);
  const reports = (await getCollection('reports'))
    .map((entry) => toReport(entry, sections.get(entry.data.id) ?? []))
    .sort(newestFirst);
  return { reports, passages: { types: byTag(reports, 'types'), topics: byTag(reports, 'topics') } };
});

function toReport({ data }: CollectionEntry<'reports'>, entries: CollectionEntry<'sections'>[]): Report {
  const ordered = entries.toSorted((a, b) => a.data.order - b.data.order);
  const inReport = isReport({ ...data, sections: ordered.map((entry) => entry.data) });
  return {
    ...data,
    isReport: inReport,
    sections: ordered.map((entry, at) => toSection(entry, { next: ordered[at + 1], inReport })),
  };
}

interface Setting {
  next: CollectionEntry<'sections'> | undefined;
  inReport: boolean;
}

function toSection(entry: CollectionEntry<'sections'>, { next, inReport }: Setting): Section {
  const paragraphs = paragraphsOf(entry);
  const hasChildren = next !== undefined && next.data.depth > entry.data.depth;
  return {
    ...entry.data,
    anchor: entry.id.slice(entry.data.report.length + 1),
    paragraphs,
    types: typesShown(entry.data, inReport),
    likely: entry.data.types,
    isPassage: paragraphs.length > 0 || !hasChildren,
  };
}
