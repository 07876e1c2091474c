import type { Checked } from '../../draft/check/index.ts';
import type { OpenedFile } from '../../draft/check/open-file.ts';
import type { Writing } from '../../draft/check/writing.ts';
import type { Knowledge } from '../../draft/check/knowledge.ts';

/** The addresses of what a draft is checked with. */
export interface Sources {
  terms: string;
  facts: string;
  sentences: string;
}

/** What they hold, packed by gzip. */
export type Loads = Record<keyof Sources, ArrayBuffer>;

/** What the page asks of a worker; of checks one at a time, which it may `drop`. */
export type CheckRequest =
  | { is: 'load'; loads: Loads }
  | { is: 'drop' }
  | { is: 'check'; turn: number; writing: Writing }
  | { is: 'read'; turn: number; name: string; file: File };

/** What the page needs of the corpus to say what was found. */
export type Known = Pick<Knowledge, 'genres' | 'frames' | 'reports'> & { held: number; all: number };

/** What the reader of a file warns of. */
export type Warnings = OpenedFile['warnings'];

/** A draft and what was found in it, as it goes to the page. */
export type ShownCheck = Omit<Checked, 'draft'> & { draft: Omit<Checked['draft'], 'lines'> };

/** What a worker says: that its code runs, that it stopped at what is no longer wanted, or what the page wants to know. */
export type WorkerAnswer = CheckResponse | { is: 'started' } | { is: 'dropped' };

/** What the page is told: of a long draft what its words show (`glanced`) before its outline is read. */
export type CheckResponse =
  | { is: 'loaded'; known: Known }
  | { is: 'not-loaded'; reason: string }
  | { is: 'glanced' | 'checked'; turn: number; checked: ShownCheck }
  | { is: 'failed'; turn: number; reason: string }
  | ({ is: 'read'; turn: number; name: string } & OpenedFile)
  | { is: 'refused'; turn: number; name: string; rule: string; reason: string; advice: string };
