import type { MarkedHeading } from '../types.ts';

/** What the format says, and the way back from the clean text to where it said it. */
interface Marks {
  marked: readonly MarkedHeading[];
  toRaw: (offset: number) => number;
}

/** Starts of the lines that begin in a stretch marked as a heading, with their level. */
export const markedStarts = (lines: readonly { start: number }[], marks: Marks): Map<number, number> =>
  new Map([...levelsAt(lines, marks)].filter(([, level]) => level > 0));

/** Starts of the lines that are items of a list: points, no headings. */
export const itemStarts = (lines: readonly { start: number }[], marks: Marks): Set<number> =>
  new Set([...levelsAt(lines, marks)].flatMap(([start, level]) => (level === 0 ? [start] : [])));

/** Starts of the lines that begin in a marked stretch, with its level; both are sorted. */
function levelsAt(lines: readonly { start: number }[], { marked, toRaw }: Marks): Map<number, number> {
  const starts = new Map<number, number>();
  let at = 0;
  for (const { start } of marked.length > 0 ? lines : []) {
    const raw = toRaw(start);
    while (at < marked.length && marked[at]!.end <= raw) at += 1;
    const heading = marked[at];
    if (heading && heading.start <= raw) starts.set(start, heading.level);
  }
  return starts;
}
