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
 * Adds the lines that the format marks as headings and that carry no number. Their level is a style of its own, and
 * they count up in it, so that they find their depth among the numbered ones as any style does.
 */
export function withMarked(candidates: readonly Candidate[], lines: readonly Line[], marks: Marks): Candidate[] {
  const numbered = new Set(candidates.map(({ start }) => start));
  const counts = new Map<number, number>();
  const added = markedLines(lines, marks).flatMap(({ line, level }) => {
    const headline = numbered.has(line.start) ? null : readHeadline(line.text);
    if (!headline || headline.runIn || headline.isSentence) return [];
    const value = (counts.get(level) ?? 0) + 1;
    counts.set(level, value);
    const marker = { style: `marked-${level}`, value, text: '', length: 0 };
    const place = {
      start: line.start,
      end: line.start + headline.length,
      runIn: false,
      isSentence: false,
      inside: false,
    };
    return [{ marker, heading: headline.heading, ...place }];
  });
  return added.length === 0 ? [...candidates] : [...candidates, ...added].sort((a, b) => a.start - b.start);
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
