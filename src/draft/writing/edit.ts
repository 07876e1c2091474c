import type { CarriedPassage } from '../passage.ts';
import type { Draft, DraftBlock } from './draft.ts';

/** A change of a draft: gives another one, or the same where there is nothing to change. */
export type DraftEdit = (draft: Draft) => Draft;

/** Names for what is new: each call another one. */
export type Namer = () => string;

/** Puts a passage in at the end. */
export const putPassage =
  ({ source, types, blocks }: CarriedPassage, name: Namer): DraftEdit =>
  (draft) => {
    const known = draft.sources.findIndex(({ id, version }) => id === source.id && version === source.version);
    const place = known >= 0 ? known : draft.sources.length;
    const entry = name();
    const own = { entry, type: types[0] ?? null, source: place };
    const added = blocks.map((block) => ({ ...block, ...own, id: name(), original: block.text }));
    return {
      ...draft,
      sources: known >= 0 ? draft.sources : [...draft.sources, source],
      blocks: [...draft.blocks, ...added.map((block) => ({ ...block, level: Math.min(block.level, 5) }))],
    };
  };

/** Puts words that are of no one report in at the end: a frame with its slots as ＿＿. */
export const putWords =
  (text: string, type: string | null, name: Namer): DraftEdit =>
  (draft) => ({
    ...draft,
    blocks: [...draft.blocks, { ...ownBlock(name, 0), text, type, original: text }],
  });

/** A block of one's own, empty. */
export function ownBlock(name: Namer, level: number): DraftBlock {
  const id = name();
  return { id, entry: id, level, text: '', isRunIn: false, original: null, type: null, source: null };
}

/** Headings of one's own at the end, such as an outline. */
export const putOutline =
  (headings: readonly { level: number; text: string; type: string | null }[], name: Namer): DraftEdit =>
  (draft) => ({
    ...draft,
    blocks: [...draft.blocks, ...headings.map((heading) => ({ ...ownBlock(name, heading.level), ...heading }))],
  });

/** Puts a block behind another one; at the beginning where that is null. */
export const insertAfter =
  (id: string | null, block: DraftBlock): DraftEdit =>
  (draft) => {
    const at = draft.blocks.findIndex((one) => one.id === id) + 1;
    return { ...draft, blocks: draft.blocks.toSpliced(at, 0, block) };
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

/** Breaks a block in two; what comes behind is a paragraph of the same source, and one's own where it is empty. */
export const splitBlock =
  (id: string, { before, after, id: name }: { before: string; after: string; id: string }): DraftEdit =>
  (draft) => {
    const at = draft.blocks.findIndex((block) => block.id === id);
    const block = draft.blocks[at];
    if (!block) return draft;
    const own = { ...ownBlock(() => name, 0), type: block.type };
    const rest = after === '' ? own : { ...block, id: name, level: 0, isRunIn: false, text: after, original: null };
    const first = before === block.text ? block : { ...block, text: before };
    return { ...draft, blocks: draft.blocks.toSpliced(at, 1, first, rest) };
  };
