import { spansOf, type Span } from '../../text/spans.ts';

/** A line of a draft that is not blank, white space at its edges left out. */
export interface Line extends Span {
  text: string;
}

export const linesIn = (text: string): Line[] =>
  spansOf(text, /\S(?:[^\n]*\S)?/g).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));

/** Where a global pattern matches in the lines of a draft, in offsets of the draft. */
export const spansIn = (lines: readonly Line[], pattern: RegExp): Span[] =>
  lines.flatMap((line) =>
    spansOf(line.text, pattern).map(({ start, end }) => ({ start: line.start + start, end: line.start + end })),
  );
