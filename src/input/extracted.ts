import type { Change, MarkedHeading } from '../corpus/types.ts';
export type { MarkedHeading } from '../corpus/types.ts';
import type { Encoding } from '../corpus/encoding.ts';
import type { ExtractedText } from '../corpus/decode.ts';
import type { ReportError } from '../corpus/message.ts';
import type { Source } from '../corpus/schema.ts';

/** A file as found: in a folder tree, or inside a zip (then its name is `归档.zip/党建/总结.docx`). */
export interface InputFile {
  file: string;
  bytes: Uint8Array;
  /** Why it is not read, as information where it is no report. `bytes` is empty then, and {@link extract} throws it. */
  refused?: ReportError;
}

/** The text of a file that is no plain text. */
export interface Extracted extends ExtractedText {
  format: Exclude<Source['format'], 'txt'>;
  /** Of the bytes; `utf-8` where the format leaves no choice. */
  encoding: Encoding;
  /** Markdown: the file's own text, untouched. The others: the text shown, one block a line, LF between them; of a PDF a printed line. */
  text: string;
  /** Sorted disjoint stretches to take out of `text`: markup, and what the pages of a PDF add. */
  markup: Change[];
  /** Sorted by `start`; for Markdown in the untouched text and without the hashes. */
  headings: MarkedHeading[];
}
