import type { LiveDataCollectionResult } from 'astro';
import { getLiveCollection } from 'astro:content';
import type { NearDuplicates } from '../analysis/near-duplicates/schema.ts';
import type { ReportMeta, SectionMeta } from '../corpus/schema.ts';
import { amongReports, countableReports, isReport, typesShown } from '../view-models/countable.ts';
import { nearLinks, type NearLinks } from '../view-models/report/near-duplicates.ts';
import { sharedTitles, signatureOf } from '../view-models/report/signature.ts';
import { byTag, newestFirst, type Passage, type Report, type Section } from '../view-models/report/report.ts';
import { drawn } from './drawn.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { once } from './once.ts';

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
  const sections = Map.groupBy(dataOf(await getLiveCollection('sections')), ({ report }) => report);
  const all = dataOf(await getLiveCollection('reports'));
  const shared = sharedTitles(all);
  const reports = all
    .map((meta) => ({ ...toReport(meta, sections.get(meta.id) ?? []), signature: signatureOf(meta, shared) }))
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

/** A report with texts and reasons; of {@link corpus} it has them unless the pages of some reports alone are drawn. */
export async function wholeReport(report: Report): Promise<Report> {
  if (drawn !== 'reports') return report;
  const { signature } = report;
  return { ...toReport(report, dataOf(await getLiveCollection('sections', { id: report.id }))), signature };
}

/** Throws where an entry is not what its schema says. */
function dataOf<Data extends Record<string, unknown>>({ entries, error }: LiveDataCollectionResult<Data>): Data[] {
  if (error) throw error;
  return (entries ?? []).map(({ data }) => data);
}

type StoredSection = SectionMeta & { paragraphs: string[] };

function toReport(meta: ReportMeta, stored: StoredSection[]): Omit<Report, 'signature'> {
  const ordered = stored.toSorted((a, b) => a.order - b.order);
  const inReport = isReport({ ...meta, sections: ordered });
  return {
    ...meta,
    isReport: inReport,
    sections: ordered.map((section, at) => toSection(section, { next: ordered[at + 1], inReport })),
  };
}

interface Setting {
  next: StoredSection | undefined;
  inReport: boolean;
}

function toSection(stored: StoredSection, { next, inReport }: Setting): Section {
  const { id, report, paragraphs } = stored;
  const hasChildren = next !== undefined && next.depth > stored.depth;
  return {
    ...stored,
    anchor: id.slice(report.length + 1),
    types: typesShown(stored, inReport),
    likely: stored.types,
    isPassage: paragraphs.length > 0 || !hasChildren,
  };
}
