import { filled } from './blanks.ts';
import { changesBetween } from './changes.ts';
import type { Draft, DraftBlock } from './draft.ts';

/** How often a block reads otherwise than it came: one's own words never do. */
export const changesIn = ({ text, original }: DraftBlock, fills: Draft['fills']): number =>
  original === null ? 0 : changesBetween(original, filled(text, fills));

/** Neighbouring blocks that were put in together, under the last of which their source is told. */
export interface BlockRun {
  blocks: DraftBlock[];
  /** Place in the draft's sources; null for one's own words. */
  source: number | null;
  changes: number;
}

export function runsOf({ blocks, fills }: Draft): BlockRun[] {
  const runs: (BlockRun & { entry: string })[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const changes = changesIn(block, fills);
    if (last?.entry === block.entry) {
      last.blocks.push(block);
      last.changes += changes;
    } else runs.push({ entry: block.entry, blocks: [block], source: block.source, changes });
  }
  return runs;
}
