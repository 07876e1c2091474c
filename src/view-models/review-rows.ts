import { wordsFound, type Lexicon } from '../corpus/lexicon.ts';
import type { Evidence, Place } from '../corpus/schema.ts';
import type { StoredReport, StoredSection } from '../corpus/stored.ts';

/** Below this a section's leading type is worth a person's look. */
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
  basis: StoredSection['basis'];
  confidence: number;
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
export function reviewRows({ source, sections }: StoredReport, lexicon: Lexicon): ReviewRow[] {
  return sections
    .filter(({ confidence, text }) => confidence < LOW_CONFIDENCE && text !== '')
    .map((section) => {
      const { id, headline, path, text, types, basis, confidence, place } = section;
      const evidence = section.evidence.filter(({ tag }) => tag === types[0]);
      const found = { evidence, runnerUp: runnerUpOf(section, lexicon) };
      return {
        ...found,
        section: id,
        headline,
        path,
        text,
        types,
        basis,
        confidence,
        place,
        file: source.file,
        command: commandFor(id),
      };
    });
}

/** The command that writes an override for a section to fill in. */
export const commandFor = (section: string): string => `npm run corpus -- --override ${section}`;

/** The least sure first; among equals in the order of the corpus. */
export const leastSureFirst = (rows: readonly ReviewRow[]): ReviewRow[] =>
  rows.toSorted((a, b) => a.confidence - b.confidence);

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
