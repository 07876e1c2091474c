import { foldCodes } from '../../text/units.ts';
import { Firsts } from './firsts.ts';
import { NearIndex, type NearItem } from './near-index.ts';
import type { NearDuplicates, ReportPair, SimilarPassage } from './schema.ts';
import { shinglesOf } from './shingles.ts';

/** A report as it is compared. */
export interface ComparedReport {
  id: string;
  sections: readonly { id: string; headline?: string | null; text: string }[];
}

/** A section, by the number of its report. */
interface Compared {
  id: string;
  report: number;
  isShort: boolean;
}

/** Shorter passages are not looked for: a set phrase alone would make them alike. Folded characters. */
const LEAST_LENGTH = 40;
const LEAST_SHARE = 0.3;
const MOST_PASSAGES = 5;
const LEAST_CONTAINMENT = 0.8;

/** Finds what stands in a corpus more than once: add report by report, then ask once. */
export function createNearDuplicates() {
  const passages = new NearIndex();
  const reports = new NearIndex();
  const sections: Compared[] = [];
  const ids: string[] = [];
  return {
    add({ id, sections: added }: ComparedReport): void {
      const report = ids.push(id) - 1;
      const codes: number[] = [];
      const units: Int32Array[] = [];
      for (const section of added) {
        const { whole, paragraphs } = foldedSection(section.text);
        const isShort = whole.length < LEAST_LENGTH;
        const shingles = shinglesOf(isShort ? foldCodes(`${section.headline ?? ''}\n${section.text}`) : whole);
        passages.add(shingles, isShort ? [] : [shingles, ...paragraphs.map(shinglesOf)]);
        sections.push({ id: section.id, report, isShort });
        for (const code of whole) codes.push(code);
        if (!isShort) units.push(shingles);
      }
      const shingles = shinglesOf(codes);
      reports.add(shingles, [shingles, ...units]);
    },
    ask: (): NearDuplicates => {
      const pairs = pairsOf(reports);
      return { ...comparedPassages(passages, sections, pairs), reports: pairs.map((pair) => named(pair, ids)) };
    },
  };
}

/** The folded characters of a section, and of each of its paragraphs that is long enough, where there are several. */
function foldedSection(text: string): { whole: number[]; paragraphs: Uint16Array[] } {
  const paragraphs = text.split('\n').map(foldCodes);
  const whole = paragraphs.flatMap((codes) => [...codes]);
  return { whole, paragraphs: paragraphs.length < 2 ? [] : paragraphs.filter(({ length }) => length >= LEAST_LENGTH) };
}

/** Two reports by their numbers, the one that stands first in the corpus first. */
interface Pair extends Omit<ReportPair, 'reports'> {
  reports: [number, number];
}

/** The reports of which one stands in the other, the most alike first. */
function pairsOf(index: NearIndex): Pair[] {
  const pairs: Pair[] = [];
  const isComparable = (item: number, other: number) => other < item;
  const least = (item: number, other: number) =>
    LEAST_CONTAINMENT * Math.min(index.countOf(item), index.countOf(other));
  index.forEach({ isComparable, least }, (item, near) => {
    for (const other of near) pairs.push(pairOf(index, item, other));
  });
  return pairs.sort((a, b) => b.containment - a.containment || b.jaccard - a.jaccard || inOrder(a, b));
}

const inOrder = ({ reports: [a, b] }: Pair, { reports: [c, d] }: Pair): number => a - c || b - d;

function pairOf(index: NearIndex, later: number, { item: earlier, shared }: NearItem): Pair {
  const [one, two] = [index.countOf(earlier), index.countOf(later)];
  return {
    reports: [earlier, later],
    containment: shared / Math.min(one, two),
    jaccard: shared / (one + two - shared),
  };
}

const named = ({ reports: [a, b], ...pair }: Pair, ids: readonly string[]): ReportPair => ({
  reports: [ids[a]!, ids[b]!],
  ...pair,
});

/** Passages like others in the corpus, and which of them repeat an earlier one. */
function comparedPassages(
  index: NearIndex,
  sections: readonly Compared[],
  pairs: readonly Pair[],
): Omit<NearDuplicates, 'reports'> {
  const passages: Record<string, SimilarPassage[]> = {};
  const firsts = new Firsts(index, (item) => sections[item]!.report);
  const isComparable = (item: number, other: number) => sections[item]!.report !== sections[other]!.report;
  const least = (item: number) => LEAST_SHARE * index.countOf(item);
  index.forEach({ isComparable, least }, (item, near) => {
    firsts.settle(item, near);
    const similar = strongest(near, index.countOf(item));
    if (similar.length > 0)
      passages[sections[item]!.id] = similar.map(({ item: other, share }) => ({ section: sections[other]!.id, share }));
  });
  const shortOf = Map.groupBy(
    sections.keys().filter((item) => sections[item]!.isShort),
    (item) => sections[item]!.report,
  );
  for (const { reports } of pairs.toSorted((a, b) => inOrder(a, b))) {
    const [others, own] = reports.map((report) => shortOf.get(report) ?? []) as [number[], number[]];
    for (const item of own) firsts.follow(item, others);
  }
  const named = [...firsts.all].map(([item, first]) => [sections[item]!.id, sections[first]!.id] as const);
  return { passages, firsts: Object.fromEntries(named) };
}

/** Those in which most of a passage of so many shingles stands. */
const strongest = (near: readonly NearItem[], count: number): (NearItem & { share: number })[] =>
  near
    .map((other) => ({ ...other, share: other.shared / count }))
    .sort((a, b) => b.share - a.share || a.item - b.item)
    .slice(0, MOST_PASSAGES);
