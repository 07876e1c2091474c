import { filled } from './blanks.ts';
import type { Draft } from './draft.ts';

/** A usual section of a genre. */
export interface SkeletonSlot {
  /** Section type. */
  type: string;
  /** Its share of the length of the genre's reports, in percent. */
  percent: number;
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
