import type { Draft, DraftBlock } from './draft.ts';

/**
 * A paragraph goes on in the line of the heading that it came with, and of no other one: where that was deleted, moved away
 * or made a paragraph, or something stands between, it is a paragraph of its own.
 */
export function settleRunIns(before: Draft, after: Draft): Draft {
  const above = aboveOf(before.blocks);
  const leaves = (block: DraftBlock, at: number) => {
    const heading = after.blocks[at - 1];
    const isNew = !above.has(block.id);
    return block.isRunIn && (!heading || heading.level === 0 || (!isNew && above.get(block.id) !== heading.id));
  };
  if (!after.blocks.some(leaves)) return after;
  return {
    ...after,
    blocks: after.blocks.map((block, at) => (leaves(block, at) ? { ...block, isRunIn: false } : block)),
  };
}

/** The block above each by its id; null for the first. */
const aboveOf = (blocks: readonly DraftBlock[]): Map<string, string | null> =>
  new Map(blocks.map(({ id }, at) => [id, blocks[at - 1]?.id ?? null]));
