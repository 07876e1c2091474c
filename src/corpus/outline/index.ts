import type { Cleaned } from '../clean/index.ts';
import { locateAll, type Remark } from '../message.ts';
import type { Message } from '../schema.ts';
import { readCandidates } from './candidates.ts';
import { placeCandidates, type Placed, type Turn } from './levels.ts';
import { readLines } from './lines.ts';
import { withoutLists } from './lists.ts';
import { withMarked } from './marked.ts';
import { readTitleEnd } from './title.ts';

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
  /** Offset behind the title; 0 where the report has none. */
  titleEnd: number;
  headings: Heading[];
}

/** Finds title and headings. A numbered line that fits no list is left in the text, and a message says so. */
export function outline(cleaned: Cleaned): Outlined {
  const { text } = cleaned;
  const titleEnd = readTitleEnd(text);
  const lines = readLines(text, titleEnd);
  const placed = placeCandidates(withoutLists(withMarked(readCandidates(lines), lines, cleaned), text));
  return {
    ...cleaned,
    titleEnd,
    headings: placed.filter(({ turn }) => turn !== 'stray').map(toHeading),
    messages: [...cleaned.messages, ...doubtsIn(placed, cleaned)],
  };
}

function doubtsIn(placed: readonly Placed[], { raw, toRaw }: Cleaned): Message[] {
  const remarks = placed.flatMap(({ candidate, turn }) => {
    const doubt = DOUBTS[turn]?.(candidate.marker.text);
    return doubt ? [{ ...doubt, at: toRaw(candidate.start) }] : [];
  });
  return locateAll(remarks, raw);
}

function toHeading({ candidate, depth }: Placed): Heading {
  const { marker, heading, runIn, start, end } = candidate;
  return { depth, marker: marker.text, heading, runIn, start, end };
}

const DOUBTS: Record<Turn, ((marker: string) => Omit<Remark, 'at'>) | null> = {
  due: null,
  'out-of-turn': (marker) => ({
    rule: 'outline/number-out-of-turn',
    severity: 'warning',
    reason: `${marker} does not follow the number before it.`,
    advice: 'Check whether a heading is missing, doubled or misnumbered.',
  }),
  stray: (marker) => ({
    rule: 'outline/stray-number',
    severity: 'warning',
    reason: `${marker} continues no list; the paragraph is left as text.`,
    advice: 'If it is a heading, mend its number.',
  }),
};
