import type { Cleaned } from '../clean/index.ts';
import { locate, type Remark } from '../message.ts';
import type { Message } from '../schema.ts';
import { readHeadline } from './headline.ts';
import { fit, type Level } from './levels.ts';
import { readLines } from './lines.ts';
import { readMarker } from './markers.ts';

/** A heading of the report, with offsets in the clean text, in UTF-16 units. */
export interface Heading {
  /** From 1, in this document's own hierarchy. */
  depth: number;
  marker: string;
  /** Without marker and closing punctuation. */
  heading: string;
  runIn: boolean;
  start: number;
  /** Behind the closing punctuation. */
  end: number;
}

/** The report with its title and headings found. */
export interface Outlined extends Cleaned {
  /** Offset behind the title line; 0 where the report has none. */
  titleEnd: number;
  headings: Heading[];
  messages: Message[];
}

/** A line that might be a heading, and how it fits its predecessors. */
interface Candidate {
  heading: Heading;
  levels: Level[];
  due: boolean;
}

/** Finds title and headings. A numbered line that fits no list is left in the text, and a message says so. */
export function outline(cleaned: Cleaned): Outlined {
  const titleEnd = readTitleEnd(cleaned.text);
  const headings: Heading[] = [];
  const messages: Message[] = [];
  let levels: Level[] = [];
  for (const line of readLines(cleaned.text, titleEnd)) {
    const candidate = readCandidate(line, levels);
    if (!candidate) continue;
    const doubt = doubtOf(candidate);
    if (doubt) messages.push(locate({ ...doubt, at: cleaned.toRaw(line.start) }, cleaned.raw));
    if (doubt?.rule === 'outline/stray-number') continue;
    headings.push(candidate.heading);
    levels = candidate.levels;
  }
  return { ...cleaned, titleEnd, headings, messages };
}

const LONGEST_TITLE = 60;

/** The first line is the title where it is short, not numbered and no sentence. */
function readTitleEnd(text: string): number {
  const [line = ''] = text.split('\n', 1);
  const isTitle = line.length <= LONGEST_TITLE && !/[。；;：:，,]$/.test(line) && !readMarker(line) && line !== text;
  return isTitle ? line.length : 0;
}

function readCandidate(line: { start: number; text: string }, levels: readonly Level[]): Candidate | null {
  const marker = readMarker(line.text);
  const headline = marker && readHeadline(line.text.slice(marker.length));
  if (!marker || !headline) return null;
  const { heading, runIn, length } = headline;
  const found = fit(levels, marker);
  const end = line.start + marker.length + length;
  const place = { marker: marker.text, heading, runIn, start: line.start, end };
  return { ...found, heading: { ...place, depth: found.levels.length } };
}

/** A numeral out of turn: a heading alone on its line may have been misnumbered, a paragraph is rather no heading. */
function doubtOf({ heading, due }: Candidate): Omit<Remark, 'at'> | null {
  if (due) return null;
  if (heading.runIn)
    return {
      rule: 'outline/stray-number',
      severity: 'warning',
      reason: `${heading.marker} continues no list; the paragraph is left as text.`,
      advice: 'If it is a heading, mend its number in an override.',
    };
  return {
    rule: 'outline/number-out-of-turn',
    severity: 'warning',
    reason: `${heading.marker} does not follow the number before it.`,
    advice: 'Check whether a heading is missing, doubled or misnumbered.',
  };
}
