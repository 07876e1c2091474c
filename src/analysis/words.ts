import type { Span } from '../text/spans.ts';

/** A stretch in which words are sought: they lie from `start` to before `end` of its text, what stands beside them anywhere in it. */
export interface Stretch extends Span {
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
export function findWords(stretches: readonly Stretch[], fewest: number): Map<string, number> {
  const runs = stretches.flatMap(runsIn);
  const counts = frequent(runs, Math.max(2, fewest));
  const beside = neighbours(runs, counts);
  const open = new Map(
    [...counts].filter(([word]) => !TIES_BEFORE.has(word[0]!) && !TIES.has(word.at(-1)!) && isOpen(beside.get(word)!)),
  );
  return uncontained(open);
}

/** Han characters in a row within a stretch, cut where it begins and ends. */
function runsIn({ text, start, end }: Stretch): Stretch[] {
  const runs: Stretch[] = [];
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

/** Level by level, for what is frequent has frequent parts. */
function frequent(runs: readonly Stretch[], fewest: number): Map<string, number> {
  const all = new Map<string, number>();
  for (let length = 2; length <= LONGEST; length++) {
    const counts = new Map<string, number>();
    for (const { text, start, end } of runs)
      for (let at = start; at + length <= end; at++) {
        const word = text.slice(at, at + length);
        if (length === 2 || (all.has(word.slice(1)) && all.has(word.slice(0, -1))))
          counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    for (const [word, count] of counts) if (count >= fewest) all.set(word, count);
  }
  return all;
}

/** How often each character stands before and behind a word; an empty one where none does, or what ties. */
interface Beside {
  before: Map<string, number>;
  behind: Map<string, number>;
}

function neighbours(runs: readonly Stretch[], counts: ReadonlyMap<string, number>): Map<string, Beside> {
  const beside = new Map(
    [...counts.keys()].map((word): [string, Beside] => [word, { before: new Map(), behind: new Map() }]),
  );
  for (const { text, start, end } of runs)
    for (let at = start; at < end - 1; at++)
      for (let to = at + 2; to <= Math.min(end, at + LONGEST); to++) {
        const of = beside.get(text.slice(at, to));
        if (!of) break;
        count(of.before, TIES_BEFORE, text[at - 1] ?? '');
        count(of.behind, TIES, text[to] ?? '');
      }
  return beside;
}

function count(counts: Map<string, number>, ties: ReadonlySet<string>, char: string): void {
  const key = ties.has(char) ? '' : char;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const isOpen = ({ before, behind }: Beside): boolean => entropy(before) >= OPEN && entropy(behind) >= OPEN;

/** In bits; each place that is open is a kind of its own. */
function entropy(counts: ReadonlyMap<string, number>): number {
  let [all, bits] = [0, 0];
  for (const number of counts.values()) all += number;
  for (const [char, number] of counts) bits += (number / all) * Math.log2(char === '' ? all : all / number);
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
