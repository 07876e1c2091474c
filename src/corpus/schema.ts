import { z } from 'zod';
import { FORMATS, type Format } from './formats.ts';

/** Where a report came from, so that a reader can go back to the file. */
export const sourceSchema = z.object({
  /** Name of the raw file, with its ending; a path below the raw folder where there are folders. */
  file: z.string().min(1),
  /** SHA-256 of the raw bytes, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Size of the raw file in bytes. */
  bytes: z.number().int().nonnegative(),
  /** How the bytes were read; `-bom` where the file begins with a byte-order mark. */
  encoding: z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be', 'utf-16be-bom', 'gb18030', 'big5']),
  /** The decoded raw text of `txt` and `md` is the file's own; of the others it is the text that the file shows. */
  format: z.enum(Object.keys(FORMATS) as Format[]).default('txt'),
});

/** The report's stretch of the decoded raw text, in UTF-16 units. The ranges of a file's reports cover it. */
export const rangeSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });

/** The frontmatter of `content/reports/<id>.md`. */
export const reportSchema = z.object({
  /** The file name's stem where that is ASCII, else a short hash; part of the report's address. */
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  /** The title as a reader would want it, without a trailing length note. */
  title: z.string().min(1),
  /** The genre, for example 述职报告. */
  kind: z.string().min(1),
  /** The year reported on; null where neither title nor text names one. */
  year: z.number().int().nullable(),
  /** The lines between title and text: subtitle, who speaks or writes, when; none in most reports. */
  byline: z.array(z.string()),
  source: sourceSchema,
  /** Characters of the cleaned report, white space not counted. */
  chars: z.number().int().nonnegative(),
});

/** A place in a text as an editor shows it. */
export const placeSchema = z.object({
  /** From 1. */
  line: z.number().int().positive(),
  /** In UTF-16 units, from 1. */
  column: z.number().int().positive(),
});

/** One reason for one tag: which words spoke, and where they stood. */
export const evidenceSchema = z.object({
  /** The type or topic the words speak for, for example `problems`. */
  tag: z.string().min(1),
  /** Where they were found: in the heading, in the section's text, in what is around it, in its children; or a person decided, on the section or on one above. */
  from: z.enum(['heading', 'text', 'position', 'parent', 'children', 'override', 'inherited']),
  /** The words as they stand in the report; for `position` the role that it gives (`opens`, `closes`, `usual`); for `override` the person's reason, if there is one; for `inherited` the anchor of the section above. */
  words: z.array(z.string()),
  /** How much they weighed for the tag, against all tags alike; none where a person decided. */
  weight: z.number().optional(),
});

/** The frontmatter of `content/sections/<report>/<NN>.md`. */
export const sectionSchema = z.object({
  /** `<report>/<anchor>`, for example `000_9e328af07c709210/s2-1`. */
  id: z.string().regex(/^[^/]+\/s[0-9a-z-]+$/),
  /** Id of the report. */
  report: z.string().min(1),
  /** Place in the report, from 0. */
  order: z.number().int().nonnegative(),
  /** 0 for a headless stretch between the headed ones, 1 for the first level of headings, and so on. */
  depth: z.number().int().nonnegative(),
  /** The numbering as it stands, for example `（一）`; null where headless or not numbered. */
  marker: z.string().nullable(),
  /** The heading without marker and closing punctuation; null where headless. */
  heading: z.string().nullable(),
  /** The heading as it stands in the report, marker and closing punctuation included; null where headless. */
  headline: z.string().nullable(),
  /** True where the heading is the first sentence of the paragraph that follows on the same line. */
  runIn: z.boolean(),
  /** The headings above it, the outermost first. */
  path: z.array(z.string()),
  /** Characters of headline and own text, white space not counted. */
  chars: z.number().int().nonnegative(),
  /** How many masks stand in headline and own text. */
  blanks: z.number().int().nonnegative(),
  /** Section types, the leading one first. */
  types: z.array(z.string()).min(1),
  /** Topics, the strongest first; none for an opening, a closing or a bare lead-in. */
  topics: z.array(z.string()),
  /** What the leading type stands on: the section itself, only the heading above, or what a person decided. */
  basis: z.enum(['section', 'parent', 'person']),
  /** How sure the leading type is, from 0 to 1: of types given with 0.8, eight in ten are right. */
  confidence: z.number().min(0).max(1),
  /** The chance that the model gives to each type, those of `LEAST_SCORE` and more, the likeliest first; 1 where a person decided. */
  scores: z.record(z.string(), z.number().min(0).max(1)),
  /** False where the leading type is a guess too unsure to count: it is shown as undecided (未定). */
  decided: z.boolean(),
  /** Why it has these types and topics. */
  evidence: z.array(evidenceSchema),
  /** Where it begins in the decoded raw text of its file. */
  place: placeSchema,
});

/** One change that cleaning made: `raw.slice(start, end) === removed`, and `inserted` stands there now. */
export const editSchema = z.object({
  /** Id of the cleaning rule. */
  rule: z.string().min(1),
  /** Offset of the first removed character in the decoded raw text, in UTF-16 units. */
  start: z.number().int().nonnegative(),
  /** Offset behind the last removed character. */
  end: z.number().int().nonnegative(),
  removed: z.string(),
  inserted: z.string(),
});

/** Something a person should look at: rule, place, what happened, why, what to do. */
export const messageSchema = z.object({
  /** Permanent id, for example `damage/deleted-name`. */
  rule: z.string().min(1),
  /** `error` where the report could not be built, `warning` for a doubt, `info` for a note. */
  severity: z.enum(['error', 'warning', 'info']),
  /** Line in the raw file, from 1. */
  line: z.number().int().positive(),
  /** Column in the raw file in UTF-16 units, from 1. */
  column: z.number().int().positive(),
  /** What happened. Never repeats the place. */
  reason: z.string().min(1),
  /** What to do about it. */
  advice: z.string().min(1),
  /** The words it is about, as they stand in the report. */
  words: z.string().optional(),
});

/** What a person decided by an override file, where no edit and no evidence shows it or it would not be seen there. */
export const decisionSchema = z.object({
  /** What was decided on; `heading`, `section` and `text` are what begins at a place. */
  of: z.enum(['title', 'kind', 'year', 'remove', 'keep', 'heading', 'section', 'text', 'types', 'topics']),
  /** The words at the place, or the section's anchor; null where it is the whole report, or must not be read again. */
  where: z.string().nullable(),
  /** What the pipeline had found of title, genre and year. */
  found: z.string().nullable(),
  /** Title, genre, year, the depth of a heading, or ids of tags with a blank between. */
  decided: z.string().nullable(),
  /** The person's reason. */
  why: z.string().nullable(),
});

/** `content/ledgers/<id>.json`: what cleaning did, enough to rebuild the decoded raw text, and from it a text file byte for byte. */
export const ledgerSchema = z.object({
  sha256: sourceSchema.shape.sha256,
  encoding: sourceSchema.shape.encoding,
  /** Offsets in the edits are in the whole file; the report begins at `range.start`. */
  range: rangeSchema,
  /** Sorted by `start`, disjoint. */
  edits: z.array(editSchema),
  /** What a person should look at in this report. */
  messages: z.array(messageSchema),
  /** What a person decided against the pipeline. */
  decisions: z.array(decisionSchema),
  /**
   * Where the blocks of the report begin in the decoded raw text, by anchor: its headline, then its paragraphs.
   * The report's title is `title`, its byline `byline`. `{ title: [1], 's0': [24], 's1': [80, 92] }`
   */
  blocks: z.record(z.string(), z.array(z.number().int().nonnegative())),
});

export type Source = z.infer<typeof sourceSchema>;
export type Place = z.infer<typeof placeSchema>;
export type ReportMeta = z.infer<typeof reportSchema>;
export type SectionMeta = z.infer<typeof sectionSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Edit = z.infer<typeof editSchema>;
export type Message = z.infer<typeof messageSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
