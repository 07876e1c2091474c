import { numberBlocks } from '../numbered.ts';
import type { DraftBlock } from './draft.ts';

/** How many levels stand above the highest heading of a draft: put in from below （一）, it is 一、 here. */
export function liftOf(blocks: readonly Pick<DraftBlock, 'level'>[]): number {
  const levels = blocks.flatMap(({ level }) => (level > 0 ? [level] : []));
  return levels.length === 0 ? 0 : Math.min(...new Set(levels)) - 1;
}

/** The number of each heading by its block's id, as the writers number them: `一、`, `（一）`. */
export function numbersOf(blocks: readonly DraftBlock[]): Map<string, string> {
  const headings = blocks.filter(({ level }) => level > 0);
  const lift = liftOf(blocks);
  const numbered = numberBlocks(
    headings.map(({ level }) => ({ level: level - lift, text: PLACE, runIn: null, sources: [] })),
  );
  return new Map(headings.map(({ id }, at) => [id, numbered[at]!.heading.slice(0, -PLACE.length)]));
}

/** Stands for a heading's words. */
const PLACE = '题';
