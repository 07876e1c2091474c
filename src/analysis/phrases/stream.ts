import type { Span } from '../../text/spans.ts';
import { firstIndex } from '../../text/binary-search.ts';
import { BORDER, CLOSES, END, FIRST_CHAR, OPENS, readBlock } from './block.ts';
import { Growing } from './growing.ts';
import type { PhraseReport, PhraseSection, Attestation } from './schema.ts';

/** A heading or the text of a section, and where its codes begin in the stream. */
interface Block {
  report: number;
  section: PhraseSection;
  part: Attestation['part'];
  start: number;
}

/** Longer masks are shown by their beginning. */
const WIDEST = 0xff;

/** The whole corpus as one string of codes, and the way back from each code to its place in a report. */
export class Stream {
  readonly #codes = new Growing(new Uint16Array(0));
  readonly #marks = new Growing(new Uint8Array(0));
  /** Where each code begins in its block, and how many UTF-16 units it stands for (no more than {@link WIDEST}). */
  readonly #starts = new Growing(new Int32Array(0));
  readonly #widths = new Growing(new Uint8Array(0));
  readonly #blocks: Block[] = [];
  readonly #reports: string[] = [];
  /** Codes as they were read → codes as they stand in the stream, numbered as they come, so that the alphabet is small. */
  readonly #dense = new Map<number, number>();

  constructor() {
    for (let code = 0; code < FIRST_CHAR; code++) this.#dense.set(code, code);
    this.#push(BORDER, 0, 0, 0);
  }

  add({ id, sections }: PhraseReport): void {
    const report = this.#reports.push(id) - 1;
    for (const section of sections) {
      if (section.heading) this.#addBlock({ report, section, part: 'heading', start: this.#codes.length });
      if (section.text) this.#addBlock({ report, section, part: 'text', start: this.#codes.length });
    }
  }

  #addBlock(block: Block): void {
    this.#blocks.push(block);
    const { codes, marks, starts, ends } = readBlock(textOf(block));
    for (let i = 0; i < codes.length; i++)
      this.#push(this.#denseCode(codes[i]!), marks[i]!, starts[i]!, ends[i]! - starts[i]!);
  }

  #push(code: number, mark: number, start: number, width: number): void {
    this.#codes.push(code);
    this.#marks.push(mark);
    this.#starts.push(start);
    this.#widths.push(Math.min(width, WIDEST));
  }

  #denseCode(code: number): number {
    const known = this.#dense.get(code);
    if (known !== undefined) return known;
    this.#dense.set(code, this.#dense.size);
    return this.#dense.size - 1;
  }

  /** The codes of all reports, {@link END} behind them. */
  close(): { codes: Uint16Array; alphabet: number } {
    this.#push(END, 0, 0, 0);
    return { codes: this.#codes.view(), alphabet: this.#dense.size };
  }

  /** The codes of a text as they stand in the stream; null where it has a character that no report has. */
  encode(text: string): number[] | null {
    const codes = readBlock(text).codes.slice(0, -1);
    return codes.every((code) => this.#dense.has(code)) ? codes.map((code) => this.#dense.get(code)!) : null;
  }

  /** The number of the report that a position lies in, in the order of adding. */
  reportAt(position: number): number {
    return this.#blockAt(position)?.report ?? -1;
  }

  /** The report of every position; one pass, where {@link reportAt} searches. */
  reports(): Int32Array {
    const reports = new Int32Array(this.#codes.length);
    this.#blocks.forEach(({ start, report }, at) => reports.fill(report, start, this.#blocks[at + 1]?.start));
    return reports;
  }

  typesAt(position: number): readonly string[] {
    return this.#blockAt(position)!.section.types;
  }

  /** Whether the quotation marks within a span come in pairs, given that those right at its edges may be taken in. */
  isBalanced(span: Span): boolean {
    return quotesOf(this.#marks.view(), span) !== null;
  }

  /** Where a span stands in its report, with the quotation marks at its edges that belong to those within. */
  placeOf({ start, end }: Span): Attestation {
    const block = this.#blockAt(start)!;
    const text = textOf(block);
    const quotes = quotesOf(this.#marks.view(), { start, end });
    const from = this.#starts.view()[start]!;
    const to = this.#starts.view()[end - 1]! + this.#widths.view()[end - 1]!;
    const place = {
      start: quotes?.opens ? quoteBefore(text, from) : from,
      end: quotes?.closes ? quoteBehind(text, to) : to,
    };
    const { section, part } = block;
    return {
      report: this.#reports[block.report]!,
      section: section.id,
      part,
      ...place,
      words: text.slice(place.start, place.end),
    };
  }

  #blockAt(position: number): Block | undefined {
    return this.#blocks[firstIndex(0, this.#blocks.length, (at) => this.#blocks[at]!.start > position) - 1];
  }
}

const textOf = ({ section, part }: Block): string => (part === 'heading' ? section.heading! : section.text);

/** Which of the quotation marks at the edges a span needs for its pairs; null where that does not help. */
function quotesOf(marks: Uint8Array, { start, end }: Span): { opens: boolean; closes: boolean } | null {
  let depth = 0;
  let opens = false;
  for (let at = start; at < end; at++) {
    if (at > start && marks[at]! & OPENS) depth += 1;
    if (at < end - 1 && marks[at]! & CLOSES) depth -= 1;
    if (depth < 0 && (opens || !(marks[start]! & OPENS))) return null;
    if (depth < 0) [opens, depth] = [true, 0];
  }
  const closes = depth === 1 && (marks[end - 1]! & CLOSES) > 0;
  return depth === 0 || closes ? { opens, closes } : null;
}

const quoteBefore = (text: string, from: number): number =>
  Math.max(...['“', '‘', '「', '『'].map((quote) => text.lastIndexOf(quote, from)));

const quoteBehind = (text: string, to: number): number =>
  Math.min(...['”', '’', '」', '』'].map((quote) => text.indexOf(quote, to)).filter((at) => at >= 0)) + 1;
