import type { Block } from '../../text/blocks.ts';
import { foldChars, type FoldedChar } from '../../text/fold.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import type { Span } from '../../text/spans.ts';
import { align, type Alignment } from './align.ts';
import { SEPARATION } from '../index/layout.ts';
import type { Index } from '../index/read.ts';
import { rankOf } from '../index/table.ts';
import type { Clause } from '../query/parse.ts';

/** A stretch of a report's sentence against the query: the same, only in the report, only in the query, or exchanged. */
export interface Difference {
  kind: 'same' | 'insert' | 'delete' | 'replace';
  /** What stands in the report. */
  there: string;
  /** What was asked for in its place. */
  asked: string;
}

/** A sentence near to a query that nothing holds as it stands. */
export interface NearSentence {
  section: number;
  /** In order; what stands there, joined, is the report's words. */
  pieces: Difference[];
  /** Characters put in, left out or exchanged. */
  distance: number;
}

/** A shorter query is near to too much; the phrases one character off are offered for it. */
const SHORTEST = 5;
/** From this length on every other pair of characters is enough, which are those that the search itself has read. */
const LONG = 16;
/** Pairs that are looked at, the rarest first, and places of theirs. */
const PAIRS = 24;
const PLACES = 60_000;
/** How far the distance between query and place may drift over a sentence. */
const DRIFT = 4;
/** Places whose text is read. */
const READ = 24;
/** At most this part of the query may differ. */
const MOST_DIFFERENT = 0.34;
const GIVEN = 5;

/** A position at which the query would begin, by how much its pairs speak for it. */
interface Guess {
  start: number;
  weight: number;
}

/** What a query of plain words asks for, as one row; none where it holds an operator or is short. */
export function plainChars(clauses: readonly Clause[]): string[] {
  const segments = clauses.flatMap(({ patterns }) => patterns.map((pattern) => pattern.segments));
  const chars = segments.flat(2).filter((char) => char !== null);
  const isPlain =
    segments.length === clauses.length && segments.every(([one, more]) => one?.includes(null) === false && !more);
  return isPlain && clauses.every(({ isExcluded, within }) => !isExcluded && !within) && chars.length >= SHORTEST
    ? chars
    : [];
}

/** The sentences nearest to a row of folded characters, the nearest first, each wording once. */
export async function closest(index: Index, chars: readonly string[]): Promise<NearSentence[]> {
  const guesses = await guess(index, chars);
  const read = await Promise.all(guesses.map((one) => readAt(index, chars, one)));
  const near = read
    .filter((one) => one !== null)
    .filter(({ distance }) => distance <= chars.length * MOST_DIFFERENT)
    .sort((a, b) => a.distance - b.distance || a.section - b.section);
  return [...new Map(near.toReversed().map((one) => [wordsOf(one), one])).values()].reverse().slice(0, GIVEN);
}

const wordsOf = ({ pieces }: NearSentence): string => pieces.map(({ there }) => there).join('');

/** Where pairs of the query stand as far from each other as in it, or nearly. */
async function guess({ positions }: Index, chars: readonly string[]): Promise<Guess[]> {
  const step = chars.length >= LONG ? 2 : 1;
  const offsets = chars.map((_, at) => at).filter((at) => at % step === 0 && at < chars.length - 1);
  const pairs = await Promise.all(
    offsets.map(async (offset) => ({ offset, found: await positions(chars[offset]! + chars[offset + 1]!) })),
  );
  const rarest = pairs.filter(({ found }) => found.length > 0).sort((a, b) => a.found.length - b.found.length);
  const votes: Guess[] = [];
  for (const { offset, found } of rarest.slice(0, PAIRS)) {
    if (votes.length + found.length > PLACES && votes.length > 0) break;
    for (const at of found) votes.push({ start: at - offset, weight: 1 / Math.log2(2 + found.length) });
  }
  return strongest(votes.sort((a, b) => a.start - b.start));
}

/** The windows of neighbouring votes with the greatest weight; none overlaps a better one. */
function strongest(votes: readonly Guess[]): Guess[] {
  const windows: Guess[] = [];
  let weight = 0;
  for (let first = 0, last = 0; first < votes.length; weight -= votes[first++]!.weight) {
    while (last < votes.length && votes[last]!.start <= votes[first]!.start + DRIFT) weight += votes[last++]!.weight;
    windows.push({ start: votes[first]!.start, weight });
  }
  const chosen: Guess[] = [];
  for (const window of windows.sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (chosen.length === READ) break;
    if (chosen.every(({ start }) => Math.abs(start - window.start) > DRIFT)) chosen.push(window);
  }
  return chosen;
}

/** The sentence at a position, against the query. */
async function readAt(index: Index, chars: readonly string[], { start }: Guess): Promise<NearSentence | null> {
  const middle = start + (chars.length >> 1);
  const section = rankOf(index.sections.start, Math.max(0, middle));
  let at = start - index.sections.start[section]!;
  for (const { text } of (await index.blocks(section)).filter(({ kind }: Block) => kind !== 'path')) {
    const folded = foldChars(text);
    if (at + (chars.length >> 1) < folded.length + SEPARATION / 2) {
      const from = Math.max(0, at - DRIFT);
      const stretch = folded.slice(from, Math.max(from, at + chars.length + 2 * DRIFT));
      const alignment = align(
        chars,
        stretch.map(({ char }) => char),
      );
      return { section, distance: alignment.distance, pieces: differencesIn(text, stretch, alignment) };
    }
    at -= folded.length + SEPARATION;
  }
  return null;
}

/** The sentences around an alignment in pieces: the report's own words, and where they differ what was asked for. */
function differencesIn(text: string, places: readonly FoldedChar[], { steps }: Alignment): Difference[] {
  const matched = steps.flatMap(({ at }) => (at === null ? [] : [places[at]!]));
  const whole = sentencesAround(text, matched);
  const pieces: Difference[] = [];
  let said = whole.start;
  const add = (kind: Difference['kind'], end: number, asked = '') => {
    pieces.push({ kind, there: text.slice(said, Math.max(said, end)), asked });
    said = Math.max(said, end);
  };
  for (const { wanted, at } of steps) {
    const place = at === null ? null : places[at]!;
    if (place) add('same', place.start);
    if (!place) add('delete', said, wanted!);
    else if (wanted === null) add('insert', place.end);
    else if (wanted === place.char) add('same', place.end);
    else add('replace', place.end, wanted);
  }
  add('same', whole.end);
  return joined(pieces.filter(({ there, asked }) => there + asked !== ''));
}

function sentencesAround(text: string, matched: readonly Span[]): Span {
  const [first, last] = [matched[0], matched.at(-1)];
  if (!first || !last) return { start: 0, end: 0 };
  const sentences = sentenceSpans(text);
  return {
    start: sentences.findLast(({ start }) => start <= first.start)?.start ?? 0,
    end: sentences.find(({ end }) => end >= last.end)?.end ?? text.length,
  };
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly Difference[]): Difference[] {
  const result: Difference[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind)
      result.splice(-1, 1, { ...last, there: last.there + piece.there, asked: last.asked + piece.asked });
    else result.push(piece);
  }
  return result;
}
