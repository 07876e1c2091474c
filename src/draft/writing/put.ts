import { DEEPEST } from '../numbered.ts';
import type { CarriedPassage } from '../passage.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { ownBlock, reachOf, type DraftEdit, type Namer } from './edit.ts';

/** Puts a passage in below the heading that waits for its type; at the end where none does. */
export const putPassage =
  ({ source, types, blocks }: CarriedPassage, name: Namer): DraftEdit =>
  (draft) => {
    const known = draft.sources.findIndex(({ id, version }) => id === source.id && version === source.version);
    const place = known >= 0 ? known : draft.sources.length;
    const entry = name();
    const own = { entry, type: types[0] ?? null, source: place };
    const added = blocks.map((block) => ({ ...block, ...own, id: name(), original: block.text }));
    const sources = known >= 0 ? draft.sources : [...draft.sources, source];
    return putBelow({ ...draft, sources }, added, slotFor(draft, types));
  };

/** How often a passage stands in a draft as it was put in, whatever was written into it since. */
export function timesIn({ blocks, sources }: Draft, { source, blocks: carried }: CarriedPassage): number {
  const ofIt = blocks.filter((block) => block.source !== null && sources[block.source]!.id === source.id);
  const wanted = JSON.stringify(carried.map(({ text }) => text));
  const entries = Map.groupBy(ofIt, ({ entry }) => entry);
  return [...entries.values()].filter((own) => JSON.stringify(own.map(({ original }) => original)) === wanted).length;
}

/** Puts words that are of no one report in, as a passage: a frame with its slots as ＿＿. */
export const putWords =
  (text: string, type: string | null, name: Namer): DraftEdit =>
  (draft) =>
    putBelow(
      draft,
      [{ ...ownBlock(name, 0), text, type, original: text }],
      slotFor(draft, type === null ? [] : [type]),
    );

/** Headings of one's own at the end, such as an outline. */
export const putOutline =
  (headings: readonly { level: number; text: string; type: string | null }[], name: Namer): DraftEdit =>
  (draft) => ({
    ...draft,
    blocks: [...draft.blocks, ...headings.map((heading) => ({ ...ownBlock(name, heading.level), ...heading }))],
  });

/**
 * The heading of one's own, of a skeleton or an outline, that waits for a type; of several the outermost, of these the
 * last. Where there is none, the empty line that waits for it.
 */
export function slotFor({ blocks }: Draft, types: readonly string[]): DraftBlock | null {
  for (const type of types) {
    const own = blocks.filter((block) => block.source === null && block.type === type);
    const headings = own.filter(({ level }) => level > 0);
    const outermost = Math.min(...new Set(headings.map(({ level }) => level)));
    const slot = headings.findLast(({ level }) => level === outermost) ?? own.find(({ text }) => text === '');
    if (slot) return slot;
  }
  return null;
}

/** Behind all that stands under a heading, with headings below it; at the end where there is none. */
function putBelow(draft: Draft, added: readonly DraftBlock[], slot: DraftBlock | null): Draft {
  const levels = added.flatMap(({ level }) => (level > 0 ? [level] : []));
  const lowered =
    slot && slot.level > 0 && levels.length > 0 ? Math.max(0, slot.level + 1 - Math.min(...new Set(levels))) : 0;
  const put = added.map((block) => ({
    ...block,
    level: block.level === 0 ? 0 : Math.min(block.level + lowered, DEEPEST),
  }));
  const end = slot ? endOf(draft.blocks, slot) : draft.blocks.length;
  return { ...draft, blocks: draft.blocks.toSpliced(end, 0, ...put) };
}

/** Behind what stands under a heading, or behind all of its type that follows a line. */
function endOf(blocks: readonly DraftBlock[], slot: DraftBlock): number {
  const at = blocks.indexOf(slot);
  if (slot.level > 0) return at + reachOf(blocks, at);
  const other = blocks.findIndex(({ type }, index) => index > at && type !== slot.type);
  return other < 0 ? blocks.length : other;
}
