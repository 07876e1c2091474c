import type { Span } from '../text/spans.ts';

/** A stretch in which words are sought: they lie from `start` to before `end` of its text, what stands beside them anywhere in it. */
export interface TextSpan extends Span {
  text: string;
}

const LONGEST = 6;
const HAN = /[\u4e00-\u9fff]+/g;
/** What only ties words together: no word begins or ends with it, and beside it one may. */
const TIES = new Set('的了着和与及也都就把被');
/** And what does so in front of a word, but may end one: 存在. */
const TIES_BEFORE = new Set([...TIES, '在']);
/** Fewer bits than this on either side, and what stands there belongs to the word. */
const OPEN = 1;
/** Words of which this share lies in a longer one are a part of it. */
const CONTAINED = 0.75;

/**
 * The words of two to six Han characters that stand at least so many times, and at how many places, found without a
 * dictionary: what stands on either side of a word varies (boundary entropy, Jin & Tanaka-Ishii 2006), and most of its places are in no longer word.
 */
export function findWords(stretches: readonly TextSpan[], fewest: number): Map<string, number> {
  const joined = joinedOf(stretches.flatMap(runsIn));
  const open = new Map<string, number>();
  for (const level of frequent(joined, Math.max(2, fewest)))
    for (const [id, count] of level.counts.entries()) {
      const places = level.places.subarray(level.first[id], level.first[id]! + count);
      const word = joined.text.slice(places[0], places[0]! + level.length);
      if (!TIES_BEFORE.has(word[0]!) && !TIES.has(word.at(-1)!) && isOpen(places, level.length, joined))
        open.set(word, count);
    }
  return uncontained(open);
}

/** Han characters in a row within a stretch, cut where it begins and ends. */
function runsIn({ text, start, end }: TextSpan): TextSpan[] {
  const runs: TextSpan[] = [];
  for (const { 0: run, index } of text.matchAll(HAN)) {
    const [from, to] = [Math.max(start, index), Math.min(end, index + run.length)];
    if (to - from > 1)
      runs.push({
        text: text.slice(from - Number(from > index), Math.min(to + 1, index + run.length)),
        start: Number(from > index),
        end: Number(from > index) + to - from,
      });
  }
  return runs;
}

/** Nothing stands before a run, and behind it. */
const APART = '\0';

/** All runs in one text, and how many characters of words may still follow at each place of it. */
interface JoinedRuns {
  text: string;
  left: Uint32Array;
}

function joinedOf(runs: readonly TextSpan[]): JoinedRuns {
  const text = APART + runs.map((run) => run.text + APART).join('');
  const left = new Uint32Array(text.length);
  let at = 1;
  for (const run of runs) {
    for (let place = run.start; place < run.end; place++) left[at + place] = run.end - place;
    at += run.text.length + 1;
  }
  return { text, left };
}

/** The frequent words of a length, by number: how often each stands, and where, those of one word in a row. */
interface Level {
  length: number;
  counts: number[];
  places: Uint32Array;
  /** Where the places of each word begin. */
  first: Uint32Array;
}

/** Level by level, for what is frequent has frequent parts. */
function frequent({ text, left }: JoinedRuns, fewest: number): Level[] {
  const levels: Level[] = [];
  /** Numbers of the words that begin at each place, of the level before and of this one; 0 for none. */
  let before = Uint32Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  for (let length = 2; length <= LONGEST; length++) {
    const numbers = new Map<number, number>();
    const counts: number[] = [0];
    const words = new Uint32Array(text.length);
    for (let at = 0; at < text.length; at++) {
      if (left[at]! < length || before[at] === 0 || before[at + 1] === 0) continue;
      const key = before[at]! * PARTS + before[at + 1]!;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = counts.push(0) - 1));
      counts[number]! += 1;
      words[at] = number;
    }
    before = renumber(words, counts, fewest);
    const kept = counts.filter((count) => count >= fewest);
    levels.push({ length, counts: kept, ...placesOf(before, kept) });
  }
  return levels;
}

/** More than the words of a level, and than there are UTF-16 units. */
const PARTS = 2 ** 24;

/** Leaves out the words that are less frequent, and numbers the others from 1. */
function renumber(words: Uint32Array, counts: readonly number[], fewest: number): Uint32Array<ArrayBuffer> {
  let last = 0;
  const numbers = counts.map((count) => (count >= fewest ? ++last : 0));
  return Uint32Array.from(words, (word) => numbers[word]!);
}

function placesOf(words: Uint32Array, counts: readonly number[]): Pick<Level, 'places' | 'first'> {
  const first = new Uint32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) first[id + 1] = first[id]! + count;
  const [places, next] = [new Uint32Array(first.at(-1)!), first.slice()];
  for (const [at, word] of words.entries()) if (word > 0) places[next[word - 1]!++] = at;
  return { places, first };
}

/** Whether what stands on either side of a word varies. */
function isOpen(places: Uint32Array, length: number, { text }: JoinedRuns): boolean {
  const [before, behind] = [new Map<string, number>(), new Map<string, number>()];
  for (const at of places) {
    count(before, TIES_BEFORE, text[at - 1]!);
    count(behind, TIES, text[at + length]!);
  }
  return entropy(before) >= OPEN && entropy(behind) >= OPEN;
}

/** How often each character stands beside a word; nothing, or what ties, is {@link APART}. */
function count(counts: Map<string, number>, ties: ReadonlySet<string>, char: string): void {
  const key = ties.has(char) ? APART : char;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** In bits; each place that is open is a kind of its own. */
function entropy(counts: ReadonlyMap<string, number>): number {
  let [all, bits] = [0, 0];
  for (const number of counts.values()) all += number;
  for (const [char, number] of counts) bits += (number / all) * Math.log2(char === APART ? all : all / number);
  return bits;
}

function uncontained(counts: ReadonlyMap<string, number>): Map<string, number> {
  const within = new Map<string, number>();
  for (const [word, number] of counts)
    for (let start = 0; start < word.length - 1; start++)
      for (let end = start + 2; end <= word.length; end++) {
        const part = word.slice(start, end);
        if (part !== word) within.set(part, Math.max(number, within.get(part) ?? 0));
      }
  return new Map([...counts].filter(([word, number]) => (within.get(word) ?? 0) < CONTAINED * number));
}
