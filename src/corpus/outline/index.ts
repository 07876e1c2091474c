import type { Cleaned } from '../clean/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { locateAll, type Remark } from '../message.ts';
import type { Message } from '../schema.ts';
import { readBylineEnd } from './byline.ts';
import { readCandidates, type Candidate } from './candidates.ts';
import { placeCandidates, type Placed, type Turn } from './levels.ts';
import { readLines } from './lines.ts';
import { withoutLists } from './lists.ts';
import { readMarked } from './marked.ts';
import { readTitleEnd } from './title.ts';
import { readUnnumbered } from './unnumbered.ts';

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
export function outline(cleaned: Cleaned, { typeNames }: Lexicon): Outlined {
  const { text } = cleaned;
  const titleEnd = readTitleEnd(text);
  const bylineEnd = readBylineEnd(text, titleEnd, typeNames);
  const lines = readLines(text, bylineEnd);
  const numbered = withoutLists(readCandidates(lines), text);
  const unnumbered = [...readMarked(lines, cleaned), ...readUnnumbered(lines, typeNames)];
  const placed = placeCandidates(merge(numbered, unnumbered));
  return {
    ...cleaned,
    titleEnd,
    bylineEnd,
    headings: placed.filter(({ turn }) => turn !== 'stray').map(toHeading),
    messages: [...cleaned.messages, ...doubtsIn(placed, cleaned)],
  };
}

function doubtsIn(placed: readonly Placed[], { raw, toRaw }: Cleaned): Message[] {
  const doubts = placed.flatMap(({ candidate, turn }) => {
    const doubt = DOUBTS[turn]?.(candidate.marker.text);
    return doubt ? [{ ...doubt, at: toRaw(candidate.start) }] : [];
  });
  return locateAll(doubts, raw);
}

/** All kinds of headings in their order; where they claim one place, the numbered one has it, then the marked one. */
function merge(numbered: readonly Candidate[], unnumbered: readonly Candidate[]): Candidate[] {
  const all = [...numbered, ...unnumbered].sort((a, b) => a.start - b.start);
  return all.filter((candidate, index) => candidate.start >= (all[index - 1]?.end ?? 0));
}

function toHeading({ candidate, depth }: Placed): Heading {
  const { marker, heading, runIn, start, end } = candidate;
  return { depth, marker: marker.text || null, heading, runIn, start, end };
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
