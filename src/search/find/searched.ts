import type { Index } from '../index/read.ts';
import { rankOf, type Sections } from '../index/table.ts';

/** What is searched: an index, or what stands for one. */
export type Searched = Pick<Index, 'sections' | 'positions' | 'blocks'>;

/** Sections that are read for an expression; no part of them would be an exact answer. */
export const MOST_READ = 2000;

/** Where an expression would have more sections read than it may. */
export class TooWide extends Error {}

/** Calls for each of the ascending positions with the section it lies in. */
export function walk(starts: Uint32Array, { start }: Sections, visit: (section: number, at: number) => void): void {
  let section = 0;
  for (const at of starts) {
    // Mostly the next section or the same; a rare phrase leaps.
    if (at >= start[section + 1]!) section = at < start[section + 2]! ? section + 1 : rankOf(start, at);
    visit(section, at);
  }
}
