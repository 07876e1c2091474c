import { findMasks } from '../../text/masks.ts';
import { pointsOfParagraphs } from '../../text/points.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { merged, type Span } from '../../text/spans.ts';
import type { FoundBlock, Hit } from '../find/hit.ts';

/** A stretch of a report's own words; a blank is a mask, such as XX, a point the words that count it, such as 一是. */
export interface Fragment {
  text: string;
  isBlank: boolean;
  isPoint?: boolean;
}

/** Fragments that belong together, marked where a phrase stands. */
export interface Segment {
  fragments: Fragment[];
  isMarked: boolean;
}

/** A line of the concordance: whole sentences, in segments that joined are the report's words, unaltered. */
export type ConcordanceLine = Segment[];

/** The blocks of a hit, each with the words in it that count points; only its paragraphs have any. */
export function pointedBlocks(hit: Hit): [block: FoundBlock, points: Span[]][] {
  const points = pointsOfParagraphs(hit.blocks.filter(isText).map(({ text }) => text)).values();
  return hit.blocks.map((block) => [block, isText(block) ? points.next().value! : []]);
}

const isText = ({ kind }: FoundBlock): boolean => kind === 'text';

/** The lines of a hit: the sentences of its paragraphs that hold a phrase, in order. */
export const concordanceLines = (hit: Hit): ConcordanceLine[] =>
  pointedBlocks(hit)
    .filter(([block]) => isText(block))
    .flatMap(([block, points]) => linesOfBlock(block, points));

/** The section's first sentence, to stand for it where no phrase is asked for. */
export function openingOf(hit: Hit): ConcordanceLine[] {
  const [block, points] = pointedBlocks(hit).find(([one]) => isText(one) && one.text.trim() !== '') ?? [];
  const [first] = block ? sentenceSpans(block.text) : [];
  return block && first ? [segmentsOf(block, first, points)] : [];
}

/** A stretch of a block in segments: `学习XX次` with 习XX found → `学`, **`习` `XX`**, `次`. */
export function segmentsOf(
  { text, places }: FoundBlock,
  whole: Span = { start: 0, end: text.length },
  points: readonly Span[] = [],
): ConcordanceLine {
  const marks = merged(places);
  // Masks are sought in the whole text: whether an X is one depends on what is around it.
  const masks = findMasks(text);
  return cut(whole, marks).map((stretch) => ({
    fragments: cutFragments(text, stretch, { masks, points }),
    isMarked: lies(stretch, marks),
  }));
}

/** A stretch of a text in words, blanks and points. */
export const fragmentsOf = (text: string, stretch: Span, points: readonly Span[]): Fragment[] =>
  cutFragments(text, stretch, { masks: findMasks(text), points });

/** What is drawn in a way of its own; no two overlap. */
interface Drawn {
  masks: readonly Span[];
  points: readonly Span[];
}

const cutFragments = (text: string, stretch: Span, { masks, points }: Drawn): Fragment[] =>
  cut(
    stretch,
    [...masks, ...points].sort((a, b) => a.start - b.start),
  ).map((part) => ({
    text: text.slice(part.start, part.end),
    isBlank: lies(part, masks),
    ...(lies(part, points) && { isPoint: true }),
  }));

/** The sentences that hold a place; those that share one, for a phrase heeds no full stop, are one line. */
function linesOfBlock(block: FoundBlock, points: readonly Span[]): ConcordanceLine[] {
  const sentences = sentenceSpans(block.text);
  const around = block.places.map(({ start, end }) => ({
    start: sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0,
    end: sentences.find((sentence) => sentence.end >= end)?.end ?? block.text.length,
  }));
  return merged(around).map((stretch) => segmentsOf(block, stretch, points));
}

/** A stretch cut where others begin and end; `others` are disjoint and in order. */
function cut({ start, end }: Span, others: readonly Span[]): Span[] {
  const inside = others.flatMap((other) => [other.start, other.end]).filter((at) => at > start && at < end);
  const starts = [...new Set([start, ...inside])];
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end })).filter((part) => part.end > part.start);
}

const lies = ({ start, end }: Span, within: readonly Span[]): boolean =>
  within.some((other) => other.start <= start && end <= other.end);
