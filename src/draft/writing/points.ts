import type { Span } from '../../text/spans.ts';
import { pointsOf } from '../beside/points.ts';
import { filled } from './blanks.ts';
import type { Draft } from './draft.ts';

/** The words that count points in each block by its id, in the offsets of its text with the blanks filled. */
export function pointsIn({ blocks, fills }: Draft): Map<string, Span[]> {
  const [points] = pointsOf([{ blocks: blocks.map(({ level, text }) => ({ level, text: filled(text, fills) })) }]);
  return new Map(blocks.map(({ id }, at) => [id, points![at]!]));
}
