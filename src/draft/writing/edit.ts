import type { Draft, DraftBlock } from './draft.ts';
import { rewritten } from './rewritten.ts';

/** A change of a draft: gives another one, or the same where there is nothing to change. */
export type DraftEdit = (draft: Draft) => Draft;

/** Names for what is new: each call another one. */
export type Namer = () => string;

/** A block of one's own, empty. */
export function ownBlock(name: Namer, level: number): DraftBlock {
  const id = name();
  return { id, entry: id, level, text: '', isRunIn: false, original: null, type: null, source: null };
}

/** Puts a block behind another one; at the beginning where that is null. */
export const insertAfter =
  (id: string | null, block: DraftBlock): DraftEdit =>
  (draft) => {
    const at = draft.blocks.findIndex((one) => one.id === id) + 1;
    return { ...draft, blocks: draft.blocks.toSpliced(at, 0, block) };
  };

/** Writes the title as it is shown. */
export const writeTitle =
  (shown: string): DraftEdit =>
  (draft) => ({ ...draft, title: rewritten(draft.title, shown, draft.fills) });

/** Writes a block as it is shown. */
export const writeBlock =
  (id: string, shown: string): DraftEdit =>
  (draft) => {
    const block = draft.blocks.find((one) => one.id === id);
    return block ? changeBlock(id, { text: rewritten(block.text, shown, draft.fills) })(draft) : draft;
  };

/** Changes one block. */
export const changeBlock =
  (id: string, change: Partial<Pick<DraftBlock, 'text' | 'level' | 'isRunIn'>>): DraftEdit =>
  (draft) => ({ ...draft, blocks: draft.blocks.map((block) => (block.id === id ? { ...block, ...change } : block)) });

export const removeBlock =
  (id: string): DraftEdit =>
  (draft) => ({ ...draft, blocks: draft.blocks.filter((block) => block.id !== id) });

/** How many blocks move together: a heading takes along what stands under it. */
export function reachOf(blocks: readonly DraftBlock[], at: number): number {
  const { level } = blocks[at]!;
  if (level === 0) return 1;
  const next = blocks.findIndex((block, other) => other > at && block.level > 0 && block.level <= level);
  return (next < 0 ? blocks.length : next) - at;
}

/** Moves a block, a heading with all under it, up or down past its neighbour. */
export const moveBlock =
  (id: string, step: 1 | -1): DraftEdit =>
  (draft) => {
    const { blocks } = draft;
    const at = blocks.findIndex((block) => block.id === id);
    const reach = at < 0 ? 0 : reachOf(blocks, at);
    if (step > 0) {
      if (at < 0 || at + reach >= blocks.length) return draft;
      const past = blocks[at]!.level > 0 ? reachOf(blocks, at + reach) : 1;
      return moveTo(draft, { at, reach }, at + reach + past);
    }
    return at < 1 ? draft : moveTo(draft, { at, reach }, beginningBefore(blocks, at));
  };

/** Where the neighbour above begins: for a heading the last one of its level or above, for a paragraph the line above. */
function beginningBefore(blocks: readonly DraftBlock[], at: number): number {
  const { level } = blocks[at]!;
  if (level === 0) return at - 1;
  const before = blocks.slice(0, at).findLastIndex((block) => block.level > 0 && block.level <= level);
  return before < 0 ? 0 : before;
}

/** Moves a block before another one; to the end where that is null. */
export const moveBefore =
  (id: string, other: string | null): DraftEdit =>
  (draft) => {
    const at = draft.blocks.findIndex((block) => block.id === id);
    if (at < 0) return draft;
    const to = other === null ? draft.blocks.length : draft.blocks.findIndex((block) => block.id === other);
    return moveTo(draft, { at, reach: reachOf(draft.blocks, at) }, to);
  };

function moveTo(draft: Draft, { at, reach }: { at: number; reach: number }, to: number): Draft {
  if (to >= at && to <= at + reach) return draft;
  const moved = draft.blocks.slice(at, at + reach);
  const rest = draft.blocks.toSpliced(at, reach);
  return { ...draft, blocks: rest.toSpliced(to > at ? to - reach : to, 0, ...moved) };
}

/** Fills a blank everywhere; with nothing it is a blank again. */
export const fillBlank =
  (key: string, words: string): DraftEdit =>
  (draft) => {
    const { [key]: _, ...others } = draft.fills;
    return { ...draft, fills: words === '' ? others : { ...others, [key]: words } };
  };
