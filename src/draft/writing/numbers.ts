import { numberBlocks } from '../numbered.ts';
import type { DraftBlock } from './draft.ts';

/** The number of each heading by its block's id, as the writers number them: `一、`, `（一）`. */
export function numbersOf(blocks: readonly DraftBlock[]): Map<string, string> {
  const headings = blocks.filter(({ level }) => level > 0);
  const numbered = numberBlocks(headings.map(({ level }) => ({ level, text: PLACE, runIn: null, sources: [] })));
  return new Map(headings.map(({ id }, at) => [id, numbered[at]!.heading.slice(0, -PLACE.length)]));
}

/** Stands for a heading's words. */
const PLACE = '题';
