import type { Candidate } from './candidates.ts';
import { readHeadline } from './headline.ts';
import type { Line } from './lines.ts';

/** A stretch that the file's format marks as a heading (Word style, `<h2>`, `##`), in UTF-16 offsets, level from 1. */
export interface MarkedHeading {
  start: number;
  end: number;
  level: number;
}

/** What the format says, and the way back from the clean text to where it said it. */
interface Marks {
  marked: readonly MarkedHeading[];
  toRaw: (offset: number) => number;
}

/**
 * The lines that the format marks as headings, as headings without a number. Their level is a style of its own, so that
 * they find their depth among the others as any style does.
 */
export function readMarked(lines: readonly Line[], marks: Marks): Candidate[] {
  return markedLines(lines, marks).flatMap(({ line, level }) => {
    const headline = readHeadline(line.text);
    if (!headline || headline.runIn || headline.isSentence) return [];
    const marker = { style: `marked-${level}`, value: 0, text: '', length: 0 };
    const place = { start: line.start, end: line.start + headline.length };
    return [{ marker, heading: headline.heading, ...place, runIn: false, isSentence: false, inside: false }];
  });
}

/** The lines that begin in a marked stretch; both are sorted. */
function markedLines(lines: readonly Line[], { marked, toRaw }: Marks): { line: Line; level: number }[] {
  let at = 0;
  return lines.flatMap((line) => {
    const start = toRaw(line.start);
    while (at < marked.length && marked[at]!.end <= start) at += 1;
    const heading = marked[at];
    return heading && heading.start <= start ? [{ line, level: heading.level }] : [];
  });
}
