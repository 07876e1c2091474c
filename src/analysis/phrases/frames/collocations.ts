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

const keyOf = (a: number, b: number): number => a * 0x1000000 + b;

interface Pair {
  count: number;
  reports: number;
  last: number;
}

function strongPairs(stream: WordStream, fewestReports: number, isPredicate: (code: number) => boolean): Set<number> {
  const { codes, words } = stream;
  const counts = new Int32Array(words.length);
  for (const code of codes) counts[code]! += 1;
  const isLoose = words.map((word, code) => code <= NUMBER || isFunctionWord(word));
  const isVerb = words.map((word, code) => word.length > 1 && isPredicate(code));
  const pairs = new Map<number, Pair>();
  for (let at = 1; at < codes.length; at++) {
    if (isLoose[codes[at - 1]!] || isLoose[codes[at]!]) continue;
    const key = keyOf(codes[at - 1]!, codes[at]!);
    const pair = pairs.get(key) ?? { count: 0, reports: 0, last: -1 };
    pairs.set(key, pair);
    const report = stream.reportAt(at);
    pair.count += 1;
    if (report !== pair.last) pair.reports += 1;
    pair.last = report;
  }
  const isStrong = ([key, { count, reports }]: [number, Pair]) => {
    const [a, b] = [Math.floor(key / 0x1000000), key % 0x1000000];
    const [all, other] = [counts[a]!, counts[b]!];
    if (reports < fewestReports || isVerb[a] || isVerb[b]) return false;
    const isChar = words[a]!.length === 1 || words[b]!.length === 1;
    return (
      (count > TOGETHER * all && count > TOGETHER * other) ||
      (isChar && count * codes.length > MORE_THAN_CHANCE * all * other)
    );
  };
  return new Set([...pairs].filter(isStrong).map(([key]) => key));
}

function joined(stream: WordStream, strong: ReadonlySet<number>): TokenColumns {
  const [codes, starts, ends, parts] = [stream.codes, stream.starts, stream.ends, stream.parts].map((one) =>
    one.slice(),
  );
  let to = -1;
  for (let at = 0; at < codes!.length; at++) {
    const before = to >= 0 ? codes![to]! : END;
    if (strong.has(keyOf(before, codes![at]!))) {
      codes![to] = stream.codeFor(stream.words[before]! + stream.words[codes![at]!]!);
      ends![to] = ends![at]!;
      continue;
    }
    to += 1;
    for (const column of [codes!, starts!, ends!, parts!]) column[to] = column[at]!;
  }
  const cut = (column: Int32Array | undefined) => column!.slice(0, to + 1);
  return { codes: cut(codes), starts: cut(starts), ends: cut(ends), parts: cut(parts) };
}
