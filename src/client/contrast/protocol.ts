import type { KeyItem, Sides, Standing } from '../../analysis/counts/weigh.ts';
import type { Kind } from '../../analysis/counts/counts.ts';

/** What the worker is asked. The standing is that of the search index, by which the sections are numbered. */
export type Ask =
  { is: 'load'; file: string; standing: Standing } | { is: 'weigh'; turn: number; kind: Kind; sides: Sides };

export type Reply =
  { is: 'weighed'; turn: number; rows: KeyItem[]; weighed: number } | { is: 'failed'; reason: string };
