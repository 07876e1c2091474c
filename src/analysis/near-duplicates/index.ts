import { NearIndex } from './near-index.ts';
import { foldedLength, shinglesOf } from './shingles.ts';

/** A report as similarity takes it. */
export interface ComparedReport {
  id: string;
  sections: readonly { id: string; text: string }[];
}

/** Two reports of which one stands in the other, wholly or nearly. */
export interface ReportPair {
  /** Ids of the reports, in the order of adding. */
  reports: [string, string];
  /** How much of the one that is more contained stands in the other, from 0 to 1. */
  containment: number;
  /** Shingles both have, as a share of those that either has. */
  jaccard: number;
}

/** A passage of another report that says much the same. */
export interface SimilarPassage {
  section: string;
  /** How much of the passage asked about stands there, from 0 to 1. */
  share: number;
}

export interface Similarities {
  /** The same report twice, or an excerpt of one; the most alike first. */
  reports: ReportPair[];
  /** For each section with any, at most five passages in other reports, the strongest first. */
  passages: Map<string, SimilarPassage[]>;
}

/** Shorter passages are left out: a set phrase alone would make them alike. Folded characters. */
const LEAST_LENGTH = 40;
const LEAST_SHARE = 0.3;
const MOST_PASSAGES = 5;
export const LEAST_CONTAINMENT = 0.8;

/** Compares the reports and passages of a corpus: add report by report, then ask once. */
export function createSimilarity() {
  const passages = new NearIndex();
  const reports = new NearIndex();
  const sections: { id: string; report: number }[] = [];
  const ids: string[] = [];
  return {
    add({ id, sections: added }: ComparedReport): void {
      const report = ids.push(id) - 1;
      const units = [shinglesOf(added.map(({ text }) => text).join('\n'))];
      for (const section of added.filter(({ text }) => foldedLength(text) >= LEAST_LENGTH)) {
        sections.push({ id: section.id, report });
        const whole = shinglesOf(section.text);
        passages.add([whole, ...paragraphsOf(section.text)]);
        units.push(whole);
      }
      reports.add(units);
    },
    ask: (): Similarities => ({ reports: pairsOf(reports, ids), passages: similarTo(passages, sections) }),
  };
}

/** The shingles of each paragraph that is long enough, where there are several. */
function paragraphsOf(text: string): Int32Array[] {
  const paragraphs = text.split('\n');
  if (paragraphs.length < 2) return [];
  return paragraphs.filter((paragraph) => foldedLength(paragraph) >= LEAST_LENGTH).map(shinglesOf);
}

function pairsOf(index: NearIndex, ids: readonly string[]): ReportPair[] {
  const pairs: (ReportPair & { order: number })[] = [];
  const seen = new Set<number>();
  index.forEach(
    (a, b) => a !== b,
    (item, near) => {
      for (const { item: other, shared } of near) {
        const [a, b] = item < other ? [item, other] : [other, item];
        const [one, two] = [index.countOf(a), index.countOf(b)];
        const containment = shared / Math.min(one, two);
        const order = a * index.size + b;
        if (!(containment >= LEAST_CONTAINMENT) || seen.has(order)) continue;
        seen.add(order);
        pairs.push({ reports: [ids[a]!, ids[b]!], containment, jaccard: shared / (one + two - shared), order });
      }
    },
  );
  return pairs
    .sort((a, b) => b.containment - a.containment || b.jaccard - a.jaccard || a.order - b.order)
    .map(({ reports, containment, jaccard }) => ({ reports, containment, jaccard }));
}

function similarTo(
  index: NearIndex,
  sections: readonly { id: string; report: number }[],
): Map<string, SimilarPassage[]> {
  const similar = new Map<string, SimilarPassage[]>();
  index.forEach(
    (a, b) => sections[a]!.report !== sections[b]!.report,
    (item, near) => {
      const strongest = near
        .map((other) => ({ ...other, share: other.shared / index.countOf(item) }))
        .filter(({ share }) => share >= LEAST_SHARE)
        .sort((a, b) => b.share - a.share || a.item - b.item)
        .slice(0, MOST_PASSAGES);
      if (strongest.length > 0)
        similar.set(
          sections[item]!.id,
          strongest.map(({ item: other, share }) => ({ section: sections[other]!.id, share })),
        );
    },
  );
  return similar;
}
