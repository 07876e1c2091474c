import { pointsOfParagraphs } from '../../text/points.ts';
import type { Span } from '../../text/spans.ts';
import type { BesideBlock } from './section.ts';

/** Where points are counted in each block of each part; they count on from paragraph to paragraph below one heading. */
export function pointsOf(parts: readonly { blocks: readonly BesideBlock[] }[]): Span[][][] {
  const blocks = parts.flatMap((part) => part.blocks);
  const starts = [0, ...blocks.flatMap(({ level }, at) => (level > 0 ? [at] : [])), blocks.length];
  const points = starts.flatMap((start, at) =>
    pointsOfParagraphs(
      blocks.slice(start, starts[at + 1] ?? start).map(({ level, text }) => (level === 0 ? text : '')),
    ),
  );
  let before = 0;
  return parts.map((part) => points.slice(before, (before += part.blocks.length)));
}
