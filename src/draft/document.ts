/** Where a passage of a document comes from. */
export interface DocumentSource {
  /** `<report>/<anchor>`; the report's id alone for a whole report. */
  id: string;
  /** The report's title, on one line. */
  title: string;
  /** Genre as the corpus names it, `述职报告`. */
  genre: string;
  /** The year reported on; null where the report names none. */
  year: number | null;
  /** The headings above the passage and its own, outermost first, as they stand in the report. */
  path: readonly string[];
  /** Full address of the passage. */
  url: string;
  /** SHA-256 of the report's file, hexadecimal. */
  sha256: string;
  /** True where the passage no longer reads as its source does. */
  isEdited: boolean;
}

/** A paragraph or a heading of a document. */
export interface DocumentBlock {
  /** 0 for a paragraph; a heading's level from 1 for 一、 to 4 for （1）. */
  level: number;
  /** Without a heading's number, and without indent; placeholders as they stand, slots as ＿＿. */
  text: string;
  /** Where a paragraph goes on in the line of its heading: what follows the heading, of level 0. Null otherwise. */
  runIn: string | null;
  /** Places in `sources`, from 0. */
  sources: readonly number[];
  /** `kept` where the heading stands in `text` as its report has it, with its number or without one; made again otherwise. */
  numbering?: 'kept';
}

/** What is written out as Word, Markdown or text: a draft, a report, a section, an answer, a comparison. */
export interface WrittenDocument {
  /** Null for a part of a report. */
  title: string | null;
  /** Lines below the title that say who and when; none unless told. */
  byline?: readonly string[];
  blocks: readonly DocumentBlock[];
  sources: readonly DocumentSource[];
  /** Version of the corpus that the sources stand in. */
  version: string;
  /** What each of the sources is called, where they are cited in a style. */
  citations?: readonly string[];
}

/** Where a document names its sources. */
export type SourceStyle = 'none' | 'list' | 'endnotes';

/** What a reader chooses of it: where, and whether as GB/T 7714 cites them. */
export const SOURCE_CHOICES = ['none', 'list', 'endnotes', 'list-cited', 'endnotes-cited'] as const;
export type SourceChoice = (typeof SOURCE_CHOICES)[number];
