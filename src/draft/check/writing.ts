import type { MarkedHeading } from '../../corpus/types.ts';

/** A text that somebody writes, and what its file's format marks as headings. */
export interface Writing {
  /** Lines end with LF. */
  text: string;
  marked: readonly MarkedHeading[];
  /** The name of the file it came from; empty where it was typed or pasted. */
  file: string;
  /** What the file says that its title is, beside the text. */
  title?: string | undefined;
  /** What a front matter says above the text, not shown; a date of it tells the year, as in the build. */
  above?: string;
}

/** Nothing written yet. */
export const NO_WRITING: Writing = { text: '', marked: [], file: '' };
