import type { Cleaned } from '../clean/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { readBylineEnd } from './byline.ts';
import { choose, type Chosen } from './choice.ts';
import { doubtsIn } from './doubts.ts';
import { placeReadings, stylesOf, type Placed } from './levels.ts';
import { markedStarts } from './marked.ts';
import type { Reading } from './readings.ts';
import { readTitleEnd } from './title.ts';

/** A heading of the report, with offsets in the clean text, in UTF-16 units. */
export interface Heading {
  /** From 1, in this document's own hierarchy. */
  depth: number;
  /** Null where it has no number. */
  marker: string | null;
  /** Without marker and closing punctuation. */
  heading: string;
  runIn: boolean;
  start: number;
  /** Behind the closing punctuation. */
  end: number;
}

/** The report with its title and headings found. */
export interface Outlined extends Cleaned {
  /** Offset behind the title; 0 where the report has none. */
  titleEnd: number;
  /** Offset behind the byline below it; `titleEnd` where it has none. */
  bylineEnd: number;
  headings: Heading[];
}

/** Finds title and headings. A numbered line that fits no list is left in the text, and a message says so. */
export const outline = (cleaned: Cleaned, lexicon: Lexicon): Outlined =>
  outlineBy(cleaned, lexicon, (report, from) => choose(report, from, lexicon));

/** The outline where something else decides which lines are headings. */
export function outlineBy(
  cleaned: Cleaned,
  lexicon: Lexicon,
  chooseIn: (cleaned: Cleaned, from: number) => Chosen[],
): Outlined {
  const { text } = cleaned;
  const titleEnd = readTitleEnd(text);
  const bylineEnd = readBylineEnd(text, titleEnd, lexicon.typeNames);
  const chosen = chooseIn(cleaned, bylineEnd);
  const readings = withoutOverlaps(chosen.flatMap(({ reading }) => reading ?? []));
  const placed = placeReadings(readings, stylesOf(readings, markedStarts(readings, cleaned)));
  return {
    ...cleaned,
    titleEnd,
    bylineEnd,
    headings: placed.map(toHeading),
    messages: [...cleaned.messages, ...doubtsIn(chosen, placed, cleaned)],
  };
}

/** A heading that goes on over the next line is none twice. */
const withoutOverlaps = (readings: readonly Reading[]): Reading[] =>
  readings.filter(({ start }, index) => start >= (readings[index - 1]?.end ?? 0));

function toHeading({ reading, depth }: Placed): Heading {
  const { marker, heading, runIn, start, end } = reading;
  return { depth, marker: marker.text || null, heading, runIn, start, end };
}
