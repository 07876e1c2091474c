import { filled } from './blanks.ts';
import type { Draft, DraftBlock } from './draft.ts';
import { insertAfter, ownBlock, type DraftEdit, type Namer } from './edit.ts';

/** A usual section of a genre. */
export interface SkeletonSlot {
  /** Section type. */
  type: string;
  /** Its share of the length of the genre's reports, in percent. */
  percent: number;
  /** True where most have no heading of their own. */
  isHeadless: boolean;
}

/** What the reports of a genre are made of, as the corpus has it. */
export interface Skeleton {
  /** `述职报告` */
  genre: string;
  /** How many reports were counted. */
  reports: number;
  /** In the order in which the types usually come. */
  slots: SkeletonSlot[];
}

/** How many characters of a draft are of each type; a heading without a type of its own is of the one above. */
export function charsByType({ blocks, fills }: Draft): Map<string, number> {
  const chars = new Map<string, number>();
  let current: string | null = null;
  for (const block of blocks) {
    current = block.type ?? current;
    if (current === null) continue;
    const length = filled(block.text, fills).replace(/\s/g, '').length;
    chars.set(current, (chars.get(current) ?? 0) + length);
  }
  return chars;
}

/** The block of a slot to begin with: a heading of its type's name, or an empty line where most write none. */
export const slotBlock = ({ type, isHeadless }: SkeletonSlot, title: string, name: Namer): DraftBlock => ({
  ...ownBlock(name, isHeadless ? 0 : 1),
  ...{ type, text: isHeadless ? '' : title },
});

/** Puts the block of a slot where the genre usually has it: before the first outermost part of a type that comes later. */
export const putSlot =
  (block: DraftBlock, slots: readonly SkeletonSlot[]): DraftEdit =>
  (draft) => {
    const place = slots.findIndex(({ type }) => type === block.type);
    const later = new Set(slots.slice(place + 1).map(({ type }) => type));
    const outermost = Math.min(...new Set(draft.blocks.flatMap(({ level }) => (level > 0 ? [level] : []))));
    let isUnder = false;
    const at = draft.blocks.findIndex(({ level, type, entry }, index) => {
      isUnder ||= level > 0;
      const begins = level === outermost || (!isUnder && entry !== draft.blocks[index - 1]?.entry);
      return begins && type !== null && later.has(type);
    });
    return insertAfter((at < 0 ? draft.blocks.at(-1) : draft.blocks[at - 1])?.id ?? null, block)(draft);
  };

/** Puts in all slots of which the draft has nothing yet. */
export const putMissingSlots =
  ({ slots }: Skeleton, titles: Readonly<Record<string, string>>, name: Namer): DraftEdit =>
  (draft) =>
    slots
      .filter(({ type }) => !draft.blocks.some((block) => block.type === type))
      .reduce((done, slot) => putSlot(slotBlock(slot, titles[slot.type] ?? slot.type, name), slots)(done), draft);
