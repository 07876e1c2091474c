import type { Span } from '../text/spans.ts';
import type { LocalMessage } from './message.ts';
import type { Edit, Evidence, Ledger, Message, ReportMeta, SectionMeta, Source } from './schema.ts';

// What the stages hand on, in the order of the flow. Offsets are in UTF-16 units.

/** A stretch to take out of the text as it stands now, and what to put there instead. */
export interface Change extends Span {
  inserted?: string;
  /** On whose account it goes, where one look finds the changes of several rules. */
  rule?: string;
}

/** A stretch that the file's format marks as a heading (Word style, `<h2>`, `##`), level from 1; 0 for an item of a list (`- `), which is none. */
export interface MarkedHeading extends Span {
  level: number;
}

/** A file read as text. */
export interface Decoded {
  id: string;
  source: Source;
  text: string;
  /** What the format adds to the text, to be taken out; sorted and disjoint, none in plain text. */
  markup: readonly Change[];
  /** What the format marks as headings, sorted, none in plain text. */
  marked: readonly MarkedHeading[];
  /** What a person should know of how the file was read. */
  fromReader: readonly LocalMessage[];
  /** What the format says that the title is, beside the text. */
  title?: string;
}

/** One report of a file, as the stages after decoding take it: offsets begin with the report. */
export interface FilePart extends Decoded {
  /** Its stretch of the file. */
  range: Span;
  /** What holds a collection together, to be taken out. */
  frame: readonly Span[];
  /** Line of the file in which it begins, from 1. */
  line: number;
  /** Remarks on the file as a whole, on its first report. */
  notes: readonly Message[];
}

/** A report without what is not the report. `restore(text, edits) === raw`. */
export interface Cleaned extends Omit<FilePart, 'text'> {
  raw: string;
  /** Lines joined by LF, none blank, none with white space at its edges. */
  text: string;
  edits: Edit[];
  messages: Message[];
  /** The offset in `raw` of an offset in `text`. */
  toRaw: (offset: number) => number;
}

/** What a report is, before its parts are known. */
export interface Identity {
  /** On one line; the file's name where the text has none. */
  title: string;
  genre: string;
  /** The year reported on; null where the text names none. */
  year: number | null;
}

/** The report with what it is. */
export interface Identified extends Cleaned {
  /** Where the title begins: behind the unit's name that stands above it on a cover page, else 0. */
  titleStart: number;
  /** Offset behind the title; 0 where the report has none. */
  titleEnd: number;
  /** Offset behind the byline below it; `titleEnd` where it has none. */
  bylineEnd: number;
  identity: Identity;
}

/** A heading of the report, with offsets in the clean text. */
export interface Heading extends Span {
  /** From 1, in this document's own hierarchy. */
  depth: number;
  /** Null where it has no number. */
  marker: string | null;
  /** Without marker and closing punctuation, behind which it ends; empty where its number is all there is. */
  heading: string;
  runIn: boolean;
}

/** The report with its headings found. */
export interface Outlined extends Identified {
  headings: Heading[];
}

/** A unit of the report before it is classified, heading included; units tile the clean text behind title and byline. */
export interface Unit extends Span {
  /** Place in the outline: `s0` the opening, `s2-1` 二、（一）, `s4-tail` a headless stretch after the fourth. */
  anchor: string;
  /** 0 for a headless stretch. */
  depth: number;
  /** Null where headless. */
  heading: Heading | null;
  /** Headings above it, the outermost first. */
  path: string[];
  /** Its own paragraphs, children excluded. */
  paragraphs: Paragraph[];
}

/** One line of a section's own text; `start` is its offset in the clean text. */
export interface Paragraph {
  start: number;
  text: string;
}

/** The report cut into units. */
export interface Sectioned extends Outlined {
  units: Unit[];
}

/** A unit with its tags, and the words that decided them. */
export interface Classified extends Unit {
  /** The leading type first. */
  types: string[];
  /** The strongest first; none for an opening, a closing or a bare lead-in. */
  topics: string[];
  /** What the leading type stands on. */
  basis: SectionMeta['basis'];
  /** How sure the leading type is, from 0 to 1. */
  confidence: number;
  /** The chance of each type by itself, the likeliest first, as far as it is worth naming. */
  scores: SectionMeta['scores'];
  evidence: Evidence[];
}

/** The types of a unit, what the leading one stands on, how sure it is, and why. */
export type TypeDecision = Pick<Classified, 'types' | 'basis' | 'confidence' | 'scores' | 'evidence'>;

/** The topics of a unit, and why. */
export type TopicDecision = Pick<Classified, 'topics' | 'evidence'>;

/** The report with its units tagged. */
export interface ClassifiedReport extends Omit<Sectioned, 'units'> {
  units: Classified[];
}

/** A section as it is written: its frontmatter, and its own paragraphs joined by a line feed. */
export interface BuiltSection extends SectionMeta {
  text: string;
}

/** A report as it is written. */
export interface BuiltReport {
  meta: ReportMeta;
  sections: BuiltSection[];
  ledger: Ledger;
  /** The cleaned report; title, byline and sections in order give it back. */
  text: string;
}
