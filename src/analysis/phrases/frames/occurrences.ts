import type { WordStream } from './words.ts';

/** Occurrences of one pattern, which stand in a {@link NumberStack} one after the other: start, next, and from and to of each slot. */
export interface PatternOccurrences {
  /** Index of the first number of the first occurrence. */
  at: number;
  count: number;
}

/** Numbers of one occurrence of a pattern with so many slots. */
export const widthOf = (slots: number): number => 2 + 2 * slots;

/** Numbers that are put in and taken out at one end: what grows from a pattern is gone before its neighbour grows. */
export class NumberStack {
  numbers = new Int32Array(1 << 16);
  top = 0;

  /** Room for so many numbers, and where they begin. */
  reserve(size: number): number {
    const at = this.top;
    this.top += size;
    if (this.top > this.numbers.length) {
      const wider = new Int32Array(Math.max(this.top, 2 * this.numbers.length));
      wider.set(this.numbers);
      this.numbers = wider;
    }
    return at;
  }
}

/** Of one step: the place that goes on, the word with which it does, what follows the word, and where a slot before it ends; 0 for none. */
const STEP = 4;

/** Takes the steps by which places go on, and gives the longer places by word. */
export class Steps {
  readonly #stream: WordStream;
  readonly #fewest: number;
  readonly #stack: NumberStack;
  readonly #steps = new NumberStack();
  /** By word, of the steps that were taken: in how many reports, the last of them, and how many. */
  readonly #reports: Int32Array;
  readonly #last: Int32Array;
  readonly #counts: Int32Array;
  readonly #ends: Int32Array;
  readonly #touched: number[] = [];

  /** @param stack Where the places stand, and are to grow. */
  constructor(stream: WordStream, fewest: number, stack: NumberStack) {
    [this.#stream, this.#fewest, this.#stack] = [stream, fewest, stack];
    const column = () => new Int32Array(stream.words.length);
    [this.#reports, this.#last, this.#counts, this.#ends] = [column(), column().fill(-1), column(), column()];
  }

  take(place: number, code: number, next: number, to = 0): void {
    const report = this.#stream.reportAt(this.#stack.numbers[place]!);
    if (this.#last[code] !== report) {
      if (this.#reports[code]!++ === 0) this.#touched.push(code);
      this.#last[code] = report;
    }
    this.#counts[code]! += 1;
    const at = this.#steps.reserve(STEP);
    const { numbers } = this.#steps;
    numbers[at] = place;
    numbers[at + 1] = code;
    numbers[at + 2] = next;
    numbers[at + 3] = to;
  }

  /** The longer places of each word that enough reports have, in the order in which the words were met; nothing is kept of the steps. */
  grown(slots: number): [code: number, places: PatternOccurrences][] {
    const width = widthOf(slots);
    const grown = this.#touched
      .filter((code) => this.#reports[code]! >= this.#fewest)
      .map((code): [number, PatternOccurrences] => {
        const count = this.#counts[code]!;
        const at = this.#stack.reserve(count * width);
        this.#ends[code] = at;
        return [code, { at, count }];
      });
    this.#write(width);
    for (const code of this.#touched) {
      this.#reports[code] = 0;
      this.#last[code] = -1;
      this.#counts[code] = 0;
    }
    this.#touched.length = 0;
    this.#steps.top = 0;
    return grown;
  }

  #write(width: number): void {
    const { numbers } = this.#stack;
    const { numbers: steps, top } = this.#steps;
    for (let step = 0; step < top; step += STEP) {
      const code = steps[step + 1]!;
      if (this.#reports[code]! < this.#fewest) continue;
      const [place, to] = [steps[step]!, steps[step + 3]!];
      const at = this.#ends[code]!;
      const kept = to > 0 ? width - 2 : width;
      for (let number = 0; number < kept; number++) numbers[at + number] = numbers[place + number]!;
      if (to > 0) {
        numbers[at + kept] = numbers[place + 1]!;
        numbers[at + kept + 1] = to;
      }
      numbers[at + 1] = steps[step + 2]!;
      this.#ends[code] = at + width;
    }
  }
}
