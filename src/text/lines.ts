import type { Span } from './spans.ts';

/** A line of a text that is not blank, without the white space at its edges; offsets in UTF-16 units. */
export interface Line extends Span {
  text: string;
}

/** The lines of a text in order, the first so many of them; what stands below is not looked at. */
export function linesOf(text: string, most = Infinity): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index: start } of text.matchAll(/\S[^\n]*/g)) {
    const line = whole.trimEnd();
    lines.push({ start, end: start + line.length, text: line });
    if (lines.length === most) break;
  }
  return lines;
}
