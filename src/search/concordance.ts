import { findMasks } from '../text/masks.ts';
import type { FoundBlock, Hit, Place } from './find/hit.ts';

/** A stretch of a report's own words; a blank is a mask, such as XX. */
export interface Part {
  text: string;
  isBlank: boolean;
}

/** Parts that belong together, marked where a phrase stands. */
export interface Piece {
  parts: Part[];
  isMarked: boolean;
}

/** A line of the concordance: whole sentences, in pieces that joined are the report's words, unaltered. */
export type Passage = Piece[];

// A sentence ends behind 。！？ and the closing quotes and brackets that belong to it.
const SENTENCE = /[^。！？!?\n]*[。！？!?\n]+[”’」』）)》]*|[^。！？!?\n]+$/g;

/** The passages of a hit: the sentences of its paragraphs that hold a phrase, in order. */
export const passagesOf = (hit: Hit): Passage[] => hit.blocks.filter(({ kind }) => kind === 'text').flatMap(passagesIn);

/** The section's first sentence, to stand for it where no phrase is asked for. */
export function openingOf(hit: Hit): Passage[] {
  const block = hit.blocks.find(({ kind, text }) => kind === 'text' && text.trim() !== '');
  const [first] = block ? sentencesOf(block.text) : [];
  return block && first ? [piecesOf(block, first)] : [];
}

/** A stretch of a block in pieces: `学习XX次` with 习XX found → `学`, **`习` `XX`**, `次`. */
export function piecesOf({ text, places }: FoundBlock, whole: Place = { start: 0, end: text.length }): Passage {
  const marks = merge(places);
  // Masks are sought in the whole text: whether an X is one depends on what is around it.
  const masks = findMasks(text);
  return cut(whole, marks).map((piece) => ({
    parts: cutParts(text, piece, masks),
    isMarked: lies(piece, marks),
  }));
}

/** A stretch of a text in words and blanks. */
export const partsOf = (text: string, stretch: Place): Part[] => cutParts(text, stretch, findMasks(text));

const cutParts = (text: string, stretch: Place, masks: readonly Place[]): Part[] =>
  cut(stretch, masks).map((part) => ({ text: text.slice(part.start, part.end), isBlank: lies(part, masks) }));

/** The sentences that hold a place; those that share one, for a phrase heeds no full stop, are one passage. */
function passagesIn(block: FoundBlock): Passage[] {
  const sentences = sentencesOf(block.text);
  const around = block.places.map(({ start, end }) => ({
    start: sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0,
    end: sentences.find((sentence) => sentence.end >= end)?.end ?? block.text.length,
  }));
  return merge(around).map((stretch) => piecesOf(block, stretch));
}

const sentencesOf = (text: string): Place[] =>
  [...text.matchAll(SENTENCE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** A stretch cut where others begin and end; `others` are disjoint and in order. */
function cut({ start, end }: Place, others: readonly Place[]): Place[] {
  const inside = others.flatMap((other) => [other.start, other.end]).filter((at) => at > start && at < end);
  const starts = [...new Set([start, ...inside])];
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end })).filter((part) => part.end > part.start);
}

const lies = ({ start, end }: Place, within: readonly Place[]): boolean =>
  within.some((other) => other.start <= start && end <= other.end);

/** The stretches in order, those that overlap joined into one. */
function merge(stretches: readonly Place[]): Place[] {
  const merged: Place[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
