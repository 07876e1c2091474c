import { COMMA, END, NUMBER, PAUSE, type WordStream } from './words.ts';

/** Stands in a pattern where the clauses differ. */
export const SLOT = -1;

/** One place of a pattern: from its first word to behind its last, and what fills its slots: from, to, from, to. */
export interface Match {
  start: number;
  next: number;
  slots: readonly number[];
}

/** Words and slots that clauses of several reports have in the same order; a number is a slot of its own. */
export interface Pattern {
  items: readonly number[];
  matches: readonly Match[];
  reports: number;
}

/** Frames have so many slots, and run over so many commas, at most. */
const MOST_SLOTS = 2;
const MOST_COMMAS = 1;
const MOST_ITEMS = 14;
/** A slot holds so many words and characters at most; a search reads over as many characters. */
const SLOT_WORDS = 5;
export const SLOT_CHARS = 8;
/** What fills a slot varies: so many fillings at least, and none of them in more than this share of the places. */
const FEWEST_FILLERS = 3;
const MOST_OF_ONE = 0.6;
/** So many matches are looked at; a corpus that repeats itself more is asked for frames of more reports. */
const MOST_WORK = 3_000_000;
/** 一是 and 二要 are no part of the clause they number. */
const POINT = /^[一二三四五六七八九十]+[是要]$/;
const POINTING = /^[是要]$/;

/**
 * Every pattern of whole clauses that at least so many reports share, found by growing it word by word (PrefixSpan, Pei
 * et al. 2001, with gaps of a bounded length): a clause begins it and ends it, or a slot at its edge does.
 */
export function minePatterns(stream: WordStream, fewest: number): Pattern[] {
  const found: Pattern[] = [];
  const mining = new Mining(stream, fewest, (pattern) => found.push(pattern));
  mining.grow([], rootsOf(stream), 0, 0);
  return mining.isSpent ? minePatterns(stream, 2 * fewest) : found;
}

/** The beginnings of clauses. */
function rootsOf({ codes, words }: WordStream): Match[] {
  const roots: Match[] = [];
  const add = (start: number) => void roots.push({ start, next: start, slots: [] });
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] === END) continue;
    if (at > 0 && codes[at - 1] !== END && codes[at - 1] !== COMMA) continue;
    if (POINT.test(words[codes[at]!]!)) add(at + 1);
    else if (codes[at] === NUMBER && POINTING.test(words[codes[at + 1]!]!)) add(at + 2);
    else add(at);
  }
  return roots;
}

class Mining {
  readonly #stream: WordStream;
  readonly #fewest: number;
  readonly #tell: (pattern: Pattern) => void;
  /** Words of fewer reports can only fill a slot. */
  readonly #isFrequent: boolean[];
  #work = 0;

  constructor(stream: WordStream, fewest: number, tell: (pattern: Pattern) => void) {
    [this.#stream, this.#fewest, this.#tell] = [stream, fewest, tell];
    this.#isFrequent = reportsOfWords(stream).map((reports) => reports >= fewest);
    this.#isFrequent[END] = true;
  }

  /** Whether it gave up. */
  get isSpent(): boolean {
    return this.#work > MOST_WORK;
  }

  grow(items: readonly number[], matches: readonly Match[], slots: number, commas: number): void {
    this.#work += matches.length;
    if (this.isSpent) return;
    for (const [code, longer] of this.#beside(matches)) {
      if (code === COMMA && (commas === MOST_COMMAS || items.length === 0)) continue;
      this.#go([...items, code], longer, slots, commas + Number(code === COMMA));
    }
    if (slots === MOST_SLOTS || items.at(-1) === PAUSE) return;
    for (const [code, longer] of this.#behindSlot(matches)) {
      if ((code === END && items.length === 0) || code === PAUSE) continue;
      if (code === COMMA && commas === MOST_COMMAS) continue;
      if (this.#varies(longer)) this.#go([...items, SLOT, code], longer, slots + 1, commas + Number(code === COMMA));
    }
  }

  #go(items: readonly number[], matches: readonly Match[], slots: number, commas: number): void {
    const reports = this.#reportsOf(matches);
    if (reports < this.#fewest) return;
    if (items.at(-1) === END) this.#tell({ items: items.slice(0, -1), matches, reports });
    else if (items.length < MOST_ITEMS) this.grow(items, matches, slots, commas);
  }

  /** The matches by the word that follows; a comma ends a clause, too. */
  #beside(matches: readonly Match[]): Map<number, Match[]> {
    const byWord = new Map<number, Match[]>();
    const { codes } = this.#stream;
    for (const { start, next, slots } of matches) {
      const code = codes[next]!;
      if (this.#isFrequent[code]) put(byWord, code, { start, next: next + 1, slots });
      if (code === COMMA) put(byWord, END, { start, next: next + 1, slots });
    }
    return this.#enough(byWord);
  }

  /** The matches by the word behind a slot, the nearest one of each. */
  #behindSlot(matches: readonly Match[]): Map<number, Match[]> {
    const byWord = new Map<number, Match[]>();
    const { codes, starts, ends } = this.#stream;
    for (const { start, next, slots } of matches) {
      if (codes[next] === PAUSE) continue;
      const seen = new Set<number>();
      for (let to = next + 1; to <= next + SLOT_WORDS; to++) {
        if (codes[to - 1] === END || codes[to - 1] === COMMA || ends[to - 1]! - starts[next]! > SLOT_CHARS) break;
        if (codes[to - 1] === PAUSE) continue;
        for (const code of codes[to] === COMMA ? [COMMA, END] : [codes[to]!]) {
          if (seen.has(code) || !this.#isFrequent[code]) continue;
          seen.add(code);
          put(byWord, code, { start, next: to + 1, slots: [...slots, next, to] });
        }
      }
    }
    return this.#enough(byWord);
  }

  #enough(byWord: Map<number, Match[]>): Map<number, Match[]> {
    for (const [code, matches] of byWord) if (matches.length < this.#fewest) byWord.delete(code);
    return byWord;
  }

  #varies(matches: readonly Match[]): boolean {
    const counts = new Map<string, number>();
    for (const { slots } of matches) {
      const words = this.#stream.textOf({ start: slots.at(-2)!, end: slots.at(-1)! });
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    const fewest = Math.min(FEWEST_FILLERS, this.#fewest);
    return counts.size >= fewest && Math.max(...counts.values()) <= MOST_OF_ONE * matches.length;
  }

  #reportsOf(matches: readonly Match[]): number {
    let [count, last] = [0, -1];
    for (const { start } of matches) {
      const report = this.#stream.reportAt(start);
      count += Number(report !== last);
      last = report;
    }
    return count;
  }
}

function reportsOfWords(stream: WordStream): number[] {
  const [counts, last] = [new Array<number>(stream.words.length).fill(0), new Int32Array(stream.words.length).fill(-1)];
  for (const [at, code] of stream.codes.entries()) {
    const report = stream.reportAt(at);
    counts[code]! += Number(last[code] !== report);
    last[code] = report;
  }
  return counts;
}

function put(byWord: Map<number, Match[]>, code: number, match: Match): void {
  const list = byWord.get(code);
  if (list) list.push(match);
  else byWord.set(code, [match]);
}
