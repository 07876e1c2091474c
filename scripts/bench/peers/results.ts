import { z } from 'zod';

/** An engine on a corpus. Sizes in bytes, times in milliseconds unless said otherwise; null where there is no such thing. */
const rowSchema = z.object({
  engine: z.string(),
  /** Why there is nothing else; null where it came to its end. */
  failed: z.string().nullable(),
  /** Of the processors, so that what else they did counts little. */
  indexSeconds: z.number().nullable(),
  /** Peak of the processes that made the index, with all texts in them. */
  indexMegabytes: z.number().nullable(),
  indexBytes: z.number().nullable(),
  files: z.number().nullable(),
  /** Over the wire before a phrase can be asked for: program and what it loads first. */
  bytesBefore: z.number().nullable(),
  readyMilliseconds: z.number().nullable(),
  /** Over the wire for the first phrase, in the median of several. */
  bytesFirst: z.number().nullable(),
  queries: z.number().nullable(),
  /** Phrases for which exactly the right sections were found. */
  exact: z.number().nullable(),
  /** Of all sections that hold the phrases, those found; of all found, those that do. */
  recall: z.number().nullable(),
  precision: z.number().nullable(),
  warmP50: z.number().nullable(),
  warmP95: z.number().nullable(),
  /** Of the tab, its workers and its program with it, after all phrases. */
  tabMegabytes: z.number().nullable(),
});

const corpusSchema = z.object({
  name: z.string(),
  reports: z.number(),
  sections: z.number(),
  characters: z.number(),
  rows: z.array(rowSchema),
});

/** What one run of `npm run bench:peers` found. */
export const resultsSchema = z.object({
  machine: z.string(),
  day: z.string(),
  corpora: z.array(corpusSchema),
});

export type EngineRow = z.infer<typeof rowSchema>;
export type CorpusResult = z.infer<typeof corpusSchema>;
export type Results = z.infer<typeof resultsSchema>;

export const NO_ROW: Omit<EngineRow, 'engine'> = {
  ...{ failed: null, indexSeconds: null, indexMegabytes: null, indexBytes: null, files: null, bytesBefore: null },
  ...{ readyMilliseconds: null, bytesFirst: null, queries: null, exact: null, recall: null, precision: null },
  ...{ warmP50: null, warmP95: null, tabMegabytes: null },
};
