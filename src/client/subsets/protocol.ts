import type { KeyItem, Sides, SectionStanding } from '../../analysis/counts/weigh.ts';
import type { Kind } from '../../analysis/counts/counts.ts';

/** What the worker is asked. The standing is that of the search index, by which the sections are numbered. */
export type ContrastRequest =
  { is: 'load'; file: string; standing: SectionStanding } | { is: 'weigh'; turn: number; kind: Kind; sides: Sides };

/** What is typical of a subset. Where nothing is: how many items stand in it, and those that come closest. */
export interface Typical {
  rows: KeyItem[];
  held: number;
  closest: KeyItem[];
}

export type Reply = ({ is: 'weighed'; turn: number } & Typical) | { is: 'failed'; reason: string };
