import { getCollection, type CollectionEntry } from 'astro:content';
import type { NearDuplicates } from '../analysis/near-duplicates/schema.ts';
import { amongReports, countableReports, isReport, typesShown } from '../view-models/countable.ts';
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
  /** What is listed by default, whole: the reports that count, then documents that are none. */
  listed: Report[];
  /** What is alike among them; not whole where that could not be found. */
  near: NearLinks & Pick<NearDuplicates, 'firsts'> & { isWhole: boolean };
  /** Passages that count by type and by topic, in the order of the reports. */
  passages: { types: Map<string, Passage[]>; topics: Map<string, Passage[]> };
}

/** The whole corpus, joined once: reports with their sections in order, and what each tag holds. */
export const corpus: () => Promise<Corpus> = once(async () => {
  const sections = Map.groupBy(await getCollection('sections'), ({ data }) => data.report);
  const reports = (await getCollection('reports'))
    .map((entry) => toReport(entry, sections.get(entry.data.id) ?? []))
    .sort(newestFirst);
  const { value, isWhole } = await nearDuplicates();
  const found = amongReports(value, reports);
  const counted = countableReports(reports, found);
  const near = nearLinks(found, reports);
  const copies = new Set([...near.copies.values()].flat());
  return {
    reports,
    counted,
    listed: reports.filter((report) => !copies.has(report)),
    near: { ...near, firsts: found.firsts, isWhole },
    passages: {
      types: byTag(counted, 'types', near.repetitions),
      topics: byTag(counted, 'topics', near.repetitions),
    },
  };
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
