import { SLOT, type Match, type FramePattern, type PatternFilter } from './pattern.ts';
import { NumberStack, Steps, widthOf, type PatternOccurrences } from './occurrences.ts';
import { COMMA, END, NUMBER, PAUSE, type WordStream } from './words.ts';

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
/** Words behind a slot leave it fewer: two at least, and none of them in more than this share. */
const MOST_AT_LAST = 0.75;
/** So many matches are looked at; a corpus that repeats itself more is asked for frames of more reports. */
const MOST_WORK = 3_000_000;
/** 一是 and 二要 are no part of the clause they number. */
const POINT = /^[一二三四五六七八九十]+[是要]$/;
const POINTING = /^[是要]$/;

/**
 * The wanted patterns of whole clauses that at least so many reports share, found by growing them word by word
 * (PrefixSpan, Pei et al. 2001, with gaps of a bounded length): a clause begins and ends one, or a slot at its edge does.
 */
export function minePatterns(stream: WordStream, fewest: number, wanted: PatternFilter): FramePattern[] {
  const found: FramePattern[] = [];
  const mining = new Mining(stream, fewest, {
    words: wanted.words,
    places: (pattern) => wanted.places(pattern) && found.push(pattern) > 0,
  });
  mining.growAll();
  return mining.isSpent ? minePatterns(stream, 2 * fewest, wanted) : found;
}

/** The beginnings of clauses, as places without a word. */
function rootsOf({ codes, words }: WordStream, stack: NumberStack): PatternOccurrences {
  const roots: PatternOccurrences = { at: stack.top, count: 0 };
  const add = (start: number) => {
    stack.numbers.fill(start, stack.reserve(widthOf(0)), stack.top);
    roots.count += 1;
  };
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
  readonly #wanted: PatternFilter;
  /** Words of fewer reports can only fill a slot. */
  readonly #isFrequent: boolean[];
  readonly #stack = new NumberStack();
  readonly #steps: Steps;
  /** The words to which steps over the slot of one place were taken. */
  readonly #seen: number[] = [];
  #work = 0;

  constructor(stream: WordStream, fewest: number, wanted: PatternFilter) {
    [this.#stream, this.#fewest, this.#wanted] = [stream, fewest, wanted];
    this.#isFrequent = stream.reportsOfWords().map((reports) => reports >= fewest);
    this.#isFrequent[END] = true;
    this.#steps = new Steps(stream, fewest, this.#stack);
  }

  /** Whether it gave up. */
  get isSpent(): boolean {
    return this.#work > MOST_WORK;
  }

  growAll(): void {
    this.#grow([], rootsOf(this.#stream, this.#stack), 0, 0);
  }

  #grow(items: readonly number[], places: PatternOccurrences, slots: number, commas: number): void {
    this.#work += places.count;
    if (this.isSpent) return;
    const { top } = this.#stack;
    for (const [code, longer] of this.#beside(places, slots)) {
      if (code === COMMA && (commas === MOST_COMMAS || items.length === 0)) continue;
      this.#go([...items, code], longer, slots, commas + Number(code === COMMA));
    }
    this.#stack.top = top;
    if (slots === MOST_SLOTS || items.at(-1) === PAUSE) return;
    const fewestKinds = Math.min(FEWEST_FILLERS, this.#fewest);
    for (const [code, longer] of this.#behindSlot(places, slots)) {
      if ((code === END && items.length === 0) || code === PAUSE) continue;
      if (code === COMMA && commas === MOST_COMMAS) continue;
      if (this.#varies(longer, [widthOf(slots), widthOf(slots + 1)], fewestKinds, MOST_OF_ONE))
        this.#go([...items, SLOT, code], longer, slots + 1, commas + Number(code === COMMA));
    }
    this.#stack.top = top;
  }

  #go(items: readonly number[], places: PatternOccurrences, slots: number, commas: number): void {
    if (items.at(-1) === END) this.#tellOf(items.slice(0, -1), places, slots);
    else if (items.length < MOST_ITEMS) this.#grow(items, places, slots, commas);
  }

  /** The places by the word that follows; a comma ends a clause, too. */
  #beside({ at, count }: PatternOccurrences, slots: number): [number, PatternOccurrences][] {
    const { codes } = this.#stream;
    const { numbers } = this.#stack;
    const width = widthOf(slots);
    for (let place = at; place < at + count * width; place += width) {
      const next = numbers[place + 1]!;
      const code = codes[next]!;
      if (this.#isFrequent[code]) this.#steps.take(place, code, next + 1);
      if (code === COMMA) this.#steps.take(place, END, next + 1);
    }
    return this.#steps.grown(slots);
  }

  /** The places by the word behind a slot, the nearest one of each. */
  #behindSlot({ at, count }: PatternOccurrences, slots: number): [number, PatternOccurrences][] {
    const { codes, starts, ends } = this.#stream;
    const { numbers } = this.#stack;
    const width = widthOf(slots);
    const seen = this.#seen;
    for (let place = at; place < at + count * width; place += width) {
      const next = numbers[place + 1]!;
      if (codes[next] === PAUSE) continue;
      seen.length = 0;
      for (let to = next + 1; to <= next + SLOT_WORDS; to++) {
        const [last, code] = [codes[to - 1]!, codes[to]!];
        if (last === END || last === COMMA || ends[to - 1]! - starts[next]! > SLOT_CHARS) break;
        if (last === PAUSE) continue;
        this.#fill(place, code, to);
        if (code === COMMA) this.#fill(place, END, to);
      }
    }
    return this.#steps.grown(slots + 1);
  }

  /** Takes the step over a slot to a word, unless a nearer one was taken. */
  #fill(place: number, code: number, to: number): void {
    if (!this.#isFrequent[code] || this.#seen.includes(code)) return;
    this.#seen.push(code);
    this.#steps.take(place, code, to + 1, to);
  }

  /** Whether a slot has so many fillings, and none of them in more than a share of the places. What more than half of the places hold is found by votes (Boyer and Moore). */
  #varies(
    { at, count }: PatternOccurrences,
    [first, width]: readonly [number, number],
    fewest: number,
    most: number,
  ): boolean {
    const behind = at + count * width;
    const kinds: number[] = [];
    let [commonest, votes] = [at + first, 0];
    for (let slot = at + first; slot < behind; slot += width) {
      if (kinds.length < fewest && !kinds.some((kind) => this.#isFilledAlike(slot, kind))) kinds.push(slot);
      if (votes === 0) commonest = slot;
      votes += votes === 0 || this.#isFilledAlike(slot, commonest) ? 1 : -1;
    }
    if (kinds.length < fewest) return false;
    let alike = 0;
    for (let slot = at + first; slot < behind; slot += width) alike += Number(this.#isFilledAlike(slot, commonest));
    return alike <= most * count;
  }

  /** Whether two slots, by where their first numbers stand, have the same characters. */
  #isFilledAlike(slot: number, other: number): boolean {
    const { numbers } = this.#stack;
    return this.#stream.isAlike(numbers[slot]!, numbers[slot + 1]!, numbers[other]!, numbers[other + 1]!);
  }

  #tellOf(items: readonly number[], places: PatternOccurrences, slots: number): void {
    if (!this.#wanted.words(items)) return;
    const { at, count } = places;
    const { numbers } = this.#stack;
    const width = widthOf(slots);
    for (let slot = 0; slot < slots; slot++) if (!this.#varies(places, [widthOf(slot), width], 2, MOST_AT_LAST)) return;
    const matches: Match[] = [];
    let [reports, last] = [0, -1];
    for (let place = at; place < at + count * width; place += width) {
      const start = numbers[place]!;
      matches.push({ start, next: numbers[place + 1]!, slots: [...numbers.subarray(place + 2, place + width)] });
      const report = this.#stream.reportAt(start);
      reports += Number(report !== last);
      last = report;
    }
    this.#wanted.places({ items, matches, reports });
  }
}
