import { isFunctionWord } from './function-words.ts';
import { learnGrammar } from './grammar.ts';
import { END, NUMBER, type TokenColumns, type WordStream } from './words.ts';

/** Two neighbours are one word where each seldom stands without the other. */
const TOGETHER = 0.7;
/** A single character and its neighbour are one where they meet so many times as often as by chance: 整 and 改. */
const MORE_THAN_CHANCE = 30;
/** 新时代, 中国, 特色, 社会主义 and 思想 are one word after so many rounds. */
const ROUNDS = 6;

/** Puts words together that the corpus never takes apart, such as 党风 and 廉政; a verb stays by itself. */
export function joinCollocations(stream: WordStream, fewestReports: number): void {
  const isPredicate = learnGrammar(stream, fewestReports).isPredicate;
  for (let round = 0; round < ROUNDS; round++) {
    const strong = strongPairs(stream, fewestReports, isPredicate);
    if (strong.size === 0) return;
    stream.keep(joined(stream, strong));
  }
}

/** Words that a pair has room for. */
const BY_WORD = 0x1000000;
const keyOf = (a: number, b: number): number => a * BY_WORD + b;

interface Pair {
  count: number;
  reports: number;
  last: number;
}

function strongPairs(stream: WordStream, fewestReports: number, isPredicate: (code: number) => boolean): Set<number> {
  const { codes, words } = stream;
  const counts = new Int32Array(words.length);
  for (const code of codes) counts[code]! += 1;
  const isLoose = words.map(
    (word, code) => code <= NUMBER || isFunctionWord(word) || (word.length > 1 && isPredicate(code)),
  );
  const isStrong = (a: number, b: number, count: number): boolean => {
    const [all, other] = [counts[a]!, counts[b]!];
    const isChar = words[a]!.length === 1 || words[b]!.length === 1;
    return (
      (count > TOGETHER * all && count > TOGETHER * other) ||
      (isChar && count * codes.length > MORE_THAN_CHANCE * all * other)
    );
  };
  const pairs = new Map<number, Pair>();
  for (let at = 1; at < codes.length; at++) {
    const [a, b] = [codes[at - 1]!, codes[at]!];
    if (isLoose[a] || isLoose[b]) continue;
    // Two words meet no oftener than the rarer of them stands, which leaves few pairs to be counted.
    const most = Math.min(counts[a]!, counts[b]!);
    if (most < fewestReports || !isStrong(a, b, most)) continue;
    countPair(pairs, keyOf(a, b), stream.reportAt(at));
  }
  const strong = [...pairs].filter(
    ([key, { count, reports }]) =>
      reports >= fewestReports && isStrong(Math.floor(key / BY_WORD), key % BY_WORD, count),
  );
  return new Set(strong.map(([key]) => key));
}

function countPair(pairs: Map<number, Pair>, key: number, report: number): void {
  const pair = pairs.get(key) ?? { count: 0, reports: 0, last: -1 };
  pairs.set(key, pair);
  pair.count += 1;
  if (report !== pair.last) pair.reports += 1;
  pair.last = report;
}

function joined(stream: WordStream, strong: ReadonlySet<number>): TokenColumns {
  const columns = [stream.codes, stream.starts, stream.ends, stream.parts].map((one) => one.slice());
  const [codes, starts, ends, parts] = columns as [Int32Array, Int32Array, Int32Array, Int32Array];
  const isSecond = new Uint8Array(stream.words.length);
  for (const key of strong) isSecond[key % BY_WORD] = 1;
  let to = -1;
  for (let at = 0; at < codes.length; at++) {
    const before = to >= 0 ? codes[to]! : END;
    if (isSecond[codes[at]!] && strong.has(keyOf(before, codes[at]!))) {
      codes[to] = stream.codeFor(stream.words[before]! + stream.words[codes[at]!]!);
      ends[to] = ends[at]!;
      continue;
    }
    to += 1;
    codes[to] = codes[at]!;
    starts[to] = starts[at]!;
    ends[to] = ends[at]!;
    parts[to] = parts[at]!;
  }
  const cut = (column: Int32Array) => column.slice(0, to + 1);
  return { codes: cut(codes), starts: cut(starts), ends: cut(ends), parts: cut(parts) };
}
