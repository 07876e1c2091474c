import { wordsFound, type Lexicon } from '../../corpus/lexicon.ts';
import type { Evidence, Place } from '../../corpus/schema.ts';
import type { StoredReport, StoredSection } from '../../corpus/stored.ts';

/** Below this a section's leading type is worth a person's look, decided or not. */
const LOW_CONFIDENCE = 0.75;

/** A decision of low confidence, with all a person needs to judge it. */
export interface ReviewRow {
  /** `<report>/<anchor>` */
  section: string;
  /** As it stands in the report; null where the section has no heading. */
  headline: string | null;
  /** Headings above it. */
  path: string[];
  text: string;
  /** Leading type first. */
  types: string[];
  topics: string[];
  basis: StoredSection['basis'];
  confidence: number;
  scores: StoredSection['scores'];
  /** Whether it counts in its types. */
  decided: boolean;
  /** What the report is, and whether it is one. */
  genre: string;
  inReport: boolean;
  /** What decided on the leading type. */
  evidence: Evidence[];
  /** The other type for which most words speak; null where no word speaks for any. */
  runnerUp: { type: string; words: string[] } | null;
  /** The raw file, and where in it the section begins. */
  file: string;
  place: Place;
  /** Writes what a person can fill in. */
  command: string;
}

/** The decisions of low confidence in a report, in its order. A heading whose text is all in its children is none. */
export function reviewRows(report: StoredReport, lexicon: Lexicon, inReport = true): ReviewRow[] {
  const { kind: genre, source, sections } = report;
  return sections
    .filter(({ confidence, decided, text }) => (!decided || confidence < LOW_CONFIDENCE) && text !== '')
    .map((section) => {
      const { id, headline, path, text, types, topics, basis, confidence, scores, decided, place } = section;
      const evidence = section.evidence.filter(({ tag }) => tag === types[0]);
      const found = { evidence, runnerUp: runnerUpOf(section, lexicon) };
      return {
        ...found,
        ...{ topics, decided, genre, inReport },
        section: id,
        headline,
        path,
        text,
        types,
        basis,
        confidence,
        scores,
        place,
        file: source.file,
        command: commandFor(id),
      };
    });
}

/** The command that writes an override for a section to fill in. */
export const commandFor = (section: string): string => `npm run corpus -- --override ${section}`;

/** Decisions in which the same two types are weighed, in the same genre, with or without a heading. */
const questionOf = ({ types, runnerUp, genre, headline }: ReviewRow): string =>
  [types[0], runnerUp?.type, genre, headline === null].join(' ');

/** A row with what a decision on it would teach. */
export interface RankedRow extends ReviewRow {
  /** How many rows ask the same question. */
  alike: number;
  /** Doubt × alike ÷ its place among those alike, the most doubtful of which is the first. */
  worth: number;
}

/**
 * Those first whose decision would teach most; before all what is undecided, behind all what stands in no report. A
 * question that many rows ask is worth the more, but not asked again before others are: the second of ten alike is
 * worth half of what the first is.
 */
export function mostTeachingFirst(rows: readonly ReviewRow[]): RankedRow[] {
  const ranked = [...Map.groupBy(rows, questionOf).values()].flatMap((alike) =>
    alike
      .toSorted((a, b) => a.confidence - b.confidence)
      .map((row, index) => ({
        ...row,
        alike: alike.length,
        worth: ((1 - row.confidence) * alike.length) / (index + 1),
      })),
  );
  return ranked.sort(
    (a, b) =>
      Number(b.inReport) - Number(a.inReport) ||
      Number(a.decided) - Number(b.decided) ||
      b.worth - a.worth ||
      byName(a, b),
  );
}

const byName = (a: ReviewRow, b: ReviewRow): number => (a.section < b.section ? -1 : 1);

/** A word of the heading says more than one of the text. */
const OF_HEADING = 3;

function runnerUpOf({ heading, text, types }: StoredSection, lexicon: Lexicon): ReviewRow['runnerUp'] {
  const scored = lexicon.types
    .filter(({ id }) => !types.includes(id))
    .map(({ id, heading: named, text: said }) => {
      const [inHeading, inText] = [wordsFound(heading ?? '', named), wordsFound(text, said)];
      const words = [...new Set([...inHeading, ...inText])];
      return { type: id, words, score: OF_HEADING * inHeading.length + inText.length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  return first ? { type: first.type, words: first.words } : null;
}
