import { findMasks } from '../../../text/masks.ts';
import type { Span } from '../../../text/spans.ts';
import { Growing } from '../../growing.ts';
import type { TextPart } from '../sections.ts';

/** Words that are none: where a sentence ends, where a clause does, `、` between members, and any number or blank. */
export const END = 0;
export const COMMA = 1;
export const PAUSE = 2;
export const NUMBER = 3;
const SPECIAL = ['。', '，', '、', '#'];

/** Titles, quotations, dates, what a congress is called by and 说一说 are words, whole; longer quotations and what stands in brackets are no part of a sentence. */
const HAN_NUMBER = '[〇○零一二三四五六七八九十]+';
const WHOLE = [
  '《[^《》\\n]*》',
  '“[^“”，。；：！？\\n]{1,16}”',
  `党的${HAN_NUMBER}大(?!会)`,
  `${HAN_NUMBER}届${HAN_NUMBER}中(?:、${HAN_NUMBER}中)*全会`,
  `${HAN_NUMBER}年${HAN_NUMBER}月(?:${HAN_NUMBER}日)?`,
  `(?<!一)(?!${HAN_NUMBER})(\\p{Script=Han})一\\1`,
].join('|');
const BORDER = /[^\p{L}\p{N}、，,%％＊*×□○_·-]/u;
const NUMERAL = /^[\d０-９.．%％〇○零一二三四五六七八九十百千万亿两几数]+$/u;

/** The words of all sentences in a row, each sentence closed by {@link END}; no dictionary of the corpus's own is needed. */
export class WordStream {
  /** Code of each word. */
  codes = new Int32Array(0);
  /** Where each word stands in its part, in UTF-16 units. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** The part each word is of. */
  parts = new Int32Array(0);
  readonly words: string[] = [...SPECIAL];
  readonly #codeOf = new Map<string, number>(SPECIAL.map((word, code) => [word, code]));
  readonly #texts: TextPart[] = [];
  /** By part: the report it is of, and where its characters stand among all. */
  #reports = new Int32Array(0);
  #offsets = new Int32Array(0);
  #chars = new Uint16Array(0);

  /** @param whole Words that are not to be cut, such as 一岗双责 */
  static of(reports: readonly (readonly TextPart[])[], whole: readonly string[]): WordStream {
    const stream = new WordStream();
    const adding = new Adding(stream, whole);
    const owners = new Growing(new Int32Array(0));
    for (const [report, parts] of reports.entries())
      for (const part of parts) {
        adding.add(part.text, stream.#texts.push(part) - 1);
        owners.push(report);
      }
    stream.#reports = owners.view();
    stream.#layOut();
    stream.keep(adding.columns());
    return stream;
  }

  /** The characters of all parts in a row. */
  #layOut(): void {
    this.#offsets = new Int32Array(this.#texts.length);
    this.#chars = new Uint16Array(this.#texts.reduce((sum, { text }) => sum + text.length, 0));
    let to = 0;
    for (const [part, { text }] of this.#texts.entries()) {
      this.#offsets[part] = to;
      for (let at = 0; at < text.length; at++) this.#chars[to++] = text.charCodeAt(at);
    }
  }

  keep({ codes, starts, ends, parts }: TokenColumns): void {
    Object.assign(this, { codes, starts, ends, parts });
  }

  codeFor(word: string): number {
    const known = this.#codeOf.get(word);
    if (known !== undefined) return known;
    this.#codeOf.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  partAt(at: number): TextPart {
    return this.#texts[this.parts[at]!]!;
  }

  reportAt(at: number): number {
    return this.#reports[this.parts[at]!]!;
  }

  /** In how many reports each word stands, by its code. */
  reportsOfWords(): number[] {
    const [counts, last] = [new Array<number>(this.words.length).fill(0), new Int32Array(this.words.length).fill(-1)];
    for (let at = 0; at < this.codes.length; at++) {
      const [code, report] = [this.codes[at]!, this.reportAt(at)];
      counts[code]! += Number(last[code] !== report);
      last[code] = report;
    }
    return counts;
  }

  /** The report's own words from one word to behind another. */
  textOf({ start, end }: Span): string {
    return end > start ? this.partAt(start).text.slice(this.starts[start], this.ends[end - 1]) : '';
  }

  /** Whether two stretches of words, from one to behind another, have the same characters; each has one at least. */
  isAlike(start: number, end: number, otherStart: number, otherEnd: number): boolean {
    const length = this.ends[end - 1]! - this.starts[start]!;
    if (this.ends[otherEnd - 1]! - this.starts[otherStart]! !== length) return false;
    const from = this.#offsets[this.parts[start]!]! + this.starts[start]!;
    const other = this.#offsets[this.parts[otherStart]!]! + this.starts[otherStart]!;
    for (let at = 0; at < length; at++) if (this.#chars[from + at] !== this.#chars[other + at]) return false;
    return true;
  }
}

export interface TokenColumns {
  codes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  parts: Int32Array;
}

/** Cuts texts into words and writes them into columns. */
class Adding {
  readonly #segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  readonly #columns = [0, 1, 2, 3].map(() => new Growing(new Int32Array(0)));
  readonly #stream: WordStream;
  readonly #whole: RegExp;

  constructor(stream: WordStream, whole: readonly string[]) {
    this.#stream = stream;
    const longestFirst = whole.filter((word) => /^[\p{L}\p{N}]+$/u.test(word)).sort((a, b) => b.length - a.length);
    this.#whole = new RegExp([WHOLE, ...longestFirst].join('|'), 'gu');
  }

  add(text: string, part: number): void {
    const masks = findMasks(text);
    let from = 0;
    for (const { 0: word, index } of text.matchAll(this.#whole)) {
      this.#cut(text, { start: from, end: index }, masks, part);
      this.#push(this.#stream.codeFor(word), index, index + word.length, part);
      from = index + word.length;
    }
    this.#cut(text, { start: from, end: text.length }, masks, part);
    this.#close(part);
  }

  columns(): TokenColumns {
    const [codes, starts, ends, parts] = this.#columns.map((column) => column.view().slice());
    return { codes: codes!, starts: starts!, ends: ends!, parts: parts! };
  }

  #cut(text: string, { start, end }: Span, masks: readonly Span[], part: number): void {
    for (const { segment, index } of this.#segmenter.segment(text.slice(start, end))) {
      const at = start + index;
      const isMasked = masks.length > 0 && masks.some((mask) => mask.start < at + segment.length && mask.end > at);
      if (isMasked || NUMERAL.test(segment)) this.#number(at, at + segment.length, part);
      else if (BORDER.test(segment)) this.#close(part);
      else this.#push(this.#codeOf(segment), at, at + segment.length, part);
    }
  }

  #codeOf(segment: string): number {
    return this.#stream.codeFor(segment === ',' ? '，' : segment);
  }

  /** 20, 23 and 年 in a row are one number and 年. */
  #number(start: number, end: number, part: number): void {
    const [codes, , ends] = this.#columns;
    const last = codes!.length - 1;
    if (last >= 0 && codes!.view()[last] === NUMBER && ends!.view()[last] === start) ends!.view()[last] = end;
    else this.#push(NUMBER, start, end, part);
  }

  #close(part: number): void {
    const codes = this.#columns[0]!;
    if (codes.length > 0 && codes.view()[codes.length - 1] !== END) this.#push(END, 0, 0, part);
  }

  #push(code: number, start: number, end: number, part: number): void {
    const [codes, starts, ends, parts] = this.#columns;
    codes!.push(code);
    starts!.push(start);
    ends!.push(end);
    parts!.push(part);
  }
}
