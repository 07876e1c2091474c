import { expansionsIn } from './expansions.ts';
import type { NumberTerm, PhraseReport, Attestation } from './schema.ts';
import { partsOf, type TextPart } from './sections.ts';
import { attest, byReports } from './tally.ts';

/** A shape that number terms have. */
interface Shape {
  find: RegExp;
  /** Whether quotation marks alone make it a term; else it must stand in two reports. */
  example: string;
  why: string;
}

/** Stands for a numeral in the shapes. */
const N = '[一二两三四五六七八九十双]';
/** A Han character that is no numeral. */
const W = `(?!${N})\\p{sc=Han}`;

export const SHAPES: readonly Shape[] = [
  {
    find: new RegExp(`“((?!一)${N}${W}(?:\\p{sc=Han}){0,5})”`, 'gu'),
    example: '“四个意识”',
    why: 'Quotation marks make a term of a number and what it counts; without them 三个方面 is mere counting.',
  },
  {
    find: new RegExp(`“(一${W}{1,3}${N}${W}{1,3})”`, 'gu'),
    example: '“一岗双责”',
    why: 'One is often no number (一把手, 一刀切), so a second numeral must follow.',
  },
  {
    find: new RegExp(
      `(?<![一二三四五六七八九十〇○0-9])(${N}${W}${N}${W})(?=制度|活动|管理|行动|要求|机制|工作|、|，|”|。|；|等|责任|决策|评选)`,
      'gu',
    ),
    example: '三会一课',
    why: 'Numeral, word, numeral, word is a term even without quotation marks, where it stands as a word by itself.',
  },
];

/** What has such a shape and is no term. */
export const NO_TERMS: readonly { find: RegExp; why: string }[] = [
  { find: /^.[年月日天周季度点分秒届次级楼层号岁位名]/u, why: 'Times and counts: “八小时外”, “十四五”, “三年行动”' },
  { find: /小时|[〇○]/, why: 'Times: “八小时外”, “二〇二三年”' },
  {
    find: /^(一心一意|一五一十|一点一滴|一朝一夕|一言一行|一举一动|一草一木|三心二意|三番五次|七上八下|四面八方|五湖四海|一年一度|一事一议)$/,
    why: 'Sayings.',
  },
];

/** A part of a report with the year that the report is of. */
interface DatedPart {
  part: TextPart;
  year: number | null;
}

/** Where and when a term stands: every place of it, the first of their years, and how many are of each type. */
interface TermStanding {
  places: Attestation[];
  expansions: Attestation[];
  since: number | null;
  types: Map<string, number>;
}

/** Collects number terms and every place of them, report by report; texts are kept until they are asked for. */
export function collectNumberTerms() {
  const parts: DatedPart[] = [];
  const terms = new Set<string>();
  return {
    add(report: PhraseReport): void {
      for (const part of partsOf(report)) {
        const found = termsIn(part.text);
        for (const term of found) terms.add(term);
        if (new RegExp(N).test(part.text)) parts.push({ part, year: report.year ?? null });
      }
    },
    list: (): NumberTerm[] => listTerms(terms, parts),
  };
}

const termsIn = (text: string): string[] =>
  SHAPES.flatMap(({ find }) => [...text.matchAll(find)].map((match) => match[1]!)).filter(
    (term) => !NO_TERMS.some(({ find }) => find.test(term)),
  );

function listTerms(terms: ReadonlySet<string>, parts: readonly DatedPart[]): NumberTerm[] {
  if (terms.size === 0) return [];
  const longestFirst = [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const anyTerm = new RegExp(longestFirst.join('|'), 'g');
  const standing = new Map<string, TermStanding>();
  for (const { part, year } of parts)
    for (const { 0: term, index } of part.text.matchAll(anyTerm)) {
      const found: TermStanding = standing.get(term) ?? { places: [], expansions: [], since: null, types: new Map() };
      standing.set(term, found);
      const span = { start: index, end: index + term.length };
      found.places.push(part.placeOf(span.start, span.end));
      for (const { start, end } of expansionsIn(part.text, span)) found.expansions.push(part.placeOf(start, end));
      if (year !== null) found.since = Math.min(year, found.since ?? year);
      const [type] = part.section.types;
      if (type !== undefined) found.types.set(type, (found.types.get(type) ?? 0) + 1);
    }
  return [...standing]
    .map(([words, { places, expansions, since, types }]) => ({
      ...{ words, since, types: mostFirst(types) },
      ...attest(places),
      expansions: distinct(expansions),
    }))
    .sort((a, b) => byReports(a, b) || (a.words < b.words ? -1 : 1));
}

const mostFirst = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);

/** Each wording once, where it stands first. */
const distinct = (places: readonly Attestation[]): Attestation[] =>
  [...new Map(places.toReversed().map((place) => [place.words, place])).values()].reverse();
