import { readNumeral } from './numerals.ts';
import type { Span } from './spans.ts';

/** Where a sentence or a part of one begins: 一是, 二要; 第三， */
const ORDINAL =
  /(?<=^|[\n。；：！？，、;:!?,])(?:([一二三四五六七八九十]{1,3})[是要]|第([一二三四五六七八九十]{1,3})(?=[，,、]))/g;

/**
 * The words that count points, where they count on from one: `一是抓学习，二是抓落实。` has 一是 and 二是.
 *
 * A lone 一是, or a 三是 that no 二是 leads up to, counts nothing.
 */
export function findPoints(text: string): Span[] {
  const runs: (Span & { value: number })[][] = [];
  for (const match of text.matchAll(ORDINAL)) {
    const point = {
      start: match.index,
      end: match.index + match[0].length,
      value: readNumeral(match[1] ?? match[2]!) ?? 0,
    };
    const run = runs.at(-1);
    if (point.value === 1) runs.push([point]);
    else if (run && point.value === run.at(-1)!.value + 1) run.push(point);
  }
  return runs.filter(({ length }) => length > 1).flatMap((run) => run.map(({ start, end }) => ({ start, end })));
}

/** Those of some points that lie in a stretch of their text, in the offsets of the stretch. */
export const pointsWithin = (points: readonly Span[], stretch: Span): Span[] =>
  points
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
    .map(({ start, end }) => ({ start: start - stretch.start, end: end - stretch.start }));

/** The points of the paragraphs of one section, which count on from one to the next, in each paragraph's own offsets. */
export function pointsOfParagraphs(paragraphs: readonly string[]): Span[][] {
  const points = findPoints(paragraphs.join('\n'));
  let from = 0;
  return paragraphs.map(({ length }) => {
    const start = from;
    from += length + 1;
    return pointsWithin(points, { start, end: start + length });
  });
}
