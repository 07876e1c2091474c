import type { MarkedHeading } from '../types.ts';

/** What the format says, and the way back from the clean text to where it said it. */
interface Marks {
  marked: readonly MarkedHeading[];
  toRaw: (offset: number) => number;
}

/** Starts of the lines that begin in a marked stretch, with their level; both are sorted. */
export function markedStarts(lines: readonly { start: number }[], { marked, toRaw }: Marks): Map<number, number> {
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
