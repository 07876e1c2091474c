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

/** What the page asks of the worker. */
export type CheckRequest =
  | { is: 'load'; sources: Sources }
  | { is: 'check'; turn: number; writing: Writing }
  | { is: 'read'; turn: number; name: string; file: File };

/** What the page needs of the corpus to say what was found. */
export type Known = Pick<Knowledge, 'genres' | 'frames' | 'reports'> & { held: number; all: number };

/** What the reader of a file warns of. */
export type Warnings = OpenedFile['warnings'];

/** A draft and what was found in it, as it goes to the page. */
export type ShownCheck = Omit<Checked, 'draft'> & { draft: Omit<Checked['draft'], 'lines'> };

/** What the worker answers: of a long draft what its words show (`glanced`) before its outline is read. */
export type CheckResponse =
  | { is: 'loaded'; known: Known }
  | { is: 'not-loaded'; reason: string }
  | { is: 'glanced' | 'checked'; turn: number; checked: ShownCheck }
  | { is: 'failed'; turn: number; reason: string }
  | ({ is: 'read'; turn: number; name: string } & OpenedFile)
  | { is: 'refused'; turn: number; name: string; rule: string; reason: string; advice: string };
