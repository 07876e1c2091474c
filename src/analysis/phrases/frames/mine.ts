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

/** @param to Where a slot ends that lies before the word. */
type Take = (code: number, next: number, to?: number) => void;

class Mining {
  readonly #stream: WordStream;
  readonly #fewest: number;
  readonly #tell: (pattern: Pattern) => void;
  /** Words of fewer reports can only fill a slot. */
  readonly #isFrequent: boolean[];
  /** By word, the reports counted of it, and the last of them; empty but while {@link #longer} counts. */
  readonly #reports: Int32Array;
  readonly #last: Int32Array;
  #work = 0;

  constructor(stream: WordStream, fewest: number, tell: (pattern: Pattern) => void) {
    [this.#stream, this.#fewest, this.#tell] = [stream, fewest, tell];
    this.#isFrequent = reportsOfWords(stream).map((reports) => reports >= fewest);
    this.#isFrequent[END] = true;
    [this.#reports, this.#last] = [0, -1].map((value) => new Int32Array(stream.words.length).fill(value)) as [
      Int32Array,
      Int32Array,
    ];
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
    if (items.at(-1) === END) this.#tell({ items: items.slice(0, -1), matches, reports: this.#reportsOf(matches) });
    else if (items.length < MOST_ITEMS) this.grow(items, matches, slots, commas);
  }

  /** The matches by the word that follows; a comma ends a clause, too. */
  #beside(matches: readonly Match[]): Map<number, Match[]> {
    const { codes } = this.#stream;
    return this.#longer(matches, ({ next }, take) => {
      const code = codes[next]!;
      if (this.#isFrequent[code]) take(code, next + 1);
      if (code === COMMA) take(END, next + 1);
    });
  }

  /** The matches by the word behind a slot, the nearest one of each. */
  #behindSlot(matches: readonly Match[]): Map<number, Match[]> {
    const { codes, starts, ends } = this.#stream;
    return this.#longer(matches, ({ next }, take) => {
      if (codes[next] === PAUSE) return;
      const seen: number[] = [];
      const takeOnce = (code: number, to: number) => {
        if (!this.#isFrequent[code] || seen.includes(code)) return;
        seen.push(code);
        take(code, to + 1, to);
      };
      for (let to = next + 1; to <= next + SLOT_WORDS; to++) {
        if (codes[to - 1] === END || codes[to - 1] === COMMA || ends[to - 1]! - starts[next]! > SLOT_CHARS) return;
        if (codes[to - 1] === PAUSE) continue;
        takeOnce(codes[to]!, to);
        if (codes[to] === COMMA) takeOnce(END, to);
      }
    });
  }

  /**
   * What matches grow to, by the word with which they do. Words that too few reports have are most of all, so reports are
   * counted before anything is kept.
   *
   * @param follow Takes every word with which a match may go on.
   */
  #longer(matches: readonly Match[], follow: (match: Match, take: Take) => void): Map<number, Match[]> {
    const touched: number[] = [];
    for (const match of matches) {
      const report = this.#stream.reportAt(match.start);
      follow(match, (code) => {
        if (this.#last[code] === report) return;
        if (this.#reports[code]!++ === 0) touched.push(code);
        this.#last[code] = report;
      });
    }
    const byWord = new Map<number, Match[]>();
    for (const match of matches)
      follow(match, (code, next, to) => {
        if (this.#reports[code]! < this.#fewest) return;
        const slots = to === undefined ? match.slots : [...match.slots, match.next, to];
        put(byWord, code, { start: match.start, next, slots });
      });
    for (const code of touched) [this.#reports[code], this.#last[code]] = [0, -1];
    return byWord;
  }

  /** Whether what fills the last slot varies. What more than half of the places hold is found by votes (Boyer and Moore). */
  #varies(matches: readonly Match[]): boolean {
    const fewest = Math.min(FEWEST_FILLERS, this.#fewest);
    const kinds: string[] = [];
    let [commonest, votes] = ['', 0];
    for (const match of matches) {
      if (kinds.length < fewest && !kinds.some((words) => this.#isFilledBy(match, words)))
        kinds.push(this.#filler(match));
      if (votes === 0) commonest = this.#filler(match);
      votes += votes === 0 || this.#isFilledBy(match, commonest) ? 1 : -1;
    }
    if (kinds.length < fewest) return false;
    return matches.filter((match) => this.#isFilledBy(match, commonest)).length <= MOST_OF_ONE * matches.length;
  }

  #filler({ slots }: Match): string {
    return this.#stream.textOf({ start: slots.at(-2)!, end: slots.at(-1)! });
  }

  #isFilledBy({ slots }: Match, words: string): boolean {
    return this.#stream.isText({ start: slots.at(-2)!, end: slots.at(-1)! }, words);
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
