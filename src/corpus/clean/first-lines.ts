import type { Span } from '../../text/spans.ts';

/** A line that is not blank, without the white space behind it. */
export interface FirstLine extends Span {
  text: string;
}

/** The first lines of a text that are not blank; what stands below is not looked at. */
export function firstLines(text: string, count: number): FirstLine[] {
  const lines: FirstLine[] = [];
  for (const { 0: whole, index } of text.matchAll(/\S[^\n]*/g)) {
    const line = whole.trimEnd();
    lines.push({ start: index, end: index + line.length, text: line });
    if (lines.length === count) break;
  }
  return lines;
}
