import { z } from 'zod';

/** A section as it was published: what its words come to, its types and its topics, with a blank between ids. */
const sectionSchema = z.tuple([z.string(), z.string(), z.string()]);

/** A report as it was published, in digests; of what it says no word. */
const standingSchema = z.object({
  /** Of its raw file. */
  file: z.string(),
  /** Of all its words but the title, white space not counted. */
  text: z.string(),
  /** Of title, genre and year. */
  identity: z.string(),
  /** By anchor, in the order of the report. */
  sections: z.record(z.string(), sectionSchema),
});

/** What has another address, and which. */
const moveSchema = z.object({ from: z.string(), to: z.string() });
export type AddressMove = z.infer<typeof moveSchema>;

/** What is other than when the site was last built from another corpus: `/data/changes.json`. */
const changesSchema = z.object({
  /** Of the corpus as it stands: the twelve hexadecimal digits of `/data/`. */
  version: z.string(),
  /** Of the corpus before; null where this is the first build that is known. */
  since: z.string().nullable(),
  /** Ids of reports that are new. */
  added: z.array(z.string()),
  /** How many reports are gone, and the addresses of those whose name says nothing. */
  removed: z.object({ count: z.number().int(), ids: z.array(z.string()) }),
  /** Reports that have another id. */
  moved: z.array(moveSchema),
  /** Whose raw file says something else. */
  revised: z.array(z.string()),
  /** Whose raw file is the same, and what cleaning leaves of it is not. */
  recleaned: z.array(z.string()),
  /** Whose sections begin elsewhere, or have other anchors. */
  reoutlined: z.array(z.string()),
  /** Reports of another title, genre or year. */
  identified: z.array(z.string()),
  /** Sections (`<report>/<anchor>`) of other types or topics. */
  retagged: z.array(z.string()),
  /** Sections whose words stand at another anchor now. */
  movedSections: z.array(moveSchema),
});

/** `published.json`: what a site was last built from, and where its former addresses lead. */
export const publishedSchema = z.object({
  version: z.string(),
  reports: z.record(z.string(), standingSchema),
  changes: changesSchema,
  former: z.object({
    /** Ids that no report has any more, the oldest first: the report that has their words, or null where they are gone. */
    reports: z.record(z.string(), z.string().nullable()),
    /** By report, anchors that it has no more: the one that has their words, or null. */
    sections: z.record(z.string(), z.record(z.string(), z.string().nullable())),
  }),
});

export type ReportStanding = z.infer<typeof standingSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type Former = Published['former'];

/** Stands in the folder of the corpus, whence a site is built. */
export const PUBLISHED = 'published.json';
/** The same of a site that is being built; it takes the place of the other once the site stands. */
export const PUBLISHING = 'publishing.json';
