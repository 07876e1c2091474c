import { z } from 'zod';

/** Where a passage comes from; see DocumentSource. */
const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  genre: z.string(),
  year: z.number().int().nullable(),
  path: z.array(z.string()),
  url: z.string(),
  sha256: z.string(),
  /** Version of the corpus that it stood in. */
  version: z.string(),
});

/** A heading or a paragraph of a draft. */
const blockSchema = z.object({
  /** Unlike any other of the draft. */
  id: z.string().min(1),
  /** What was put in at once has one name. */
  entry: z.string().min(1),
  /** 0 for a paragraph; a heading's level from 1 to 5. */
  level: z.number().int().min(0).max(5),
  /** Without a heading's number; blanks as they came, filled in by the draft's `fills`. */
  text: z.string(),
  /** True for a paragraph that goes on in the line of the heading before it. */
  isRunIn: z.boolean(),
  /** The text as it came; null for one's own words. */
  original: z.string().nullable(),
  /** Section type of the passage or of the slot of the skeleton; null where it has none. */
  type: z.string().nullable(),
  /** Place in the draft's `sources`; null for one's own words and for frames. */
  source: z.number().int().nonnegative().nullable(),
});

export const draftSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  /** The genre whose usual sections are its skeleton; null where none is chosen. */
  genre: z.string().nullable(),
  blocks: z.array(blockSchema),
  sources: z.array(sourceSchema),
  /** What the blanks are filled with, by their key. */
  fills: z.record(z.string(), z.string()),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftBlock = z.infer<typeof blockSchema>;

export const emptyDraft = (id: string, title = ''): Draft => ({
  id,
  title,
  genre: null,
  blocks: [],
  sources: [],
  fills: {},
});

/** Whether two drafts are alike in all they hold, whatever they are known by. */
export function isSame(one: Draft, other: Draft): boolean {
  const written = (draft: Draft) => JSON.stringify(draftSchema.parse({ ...draft, id: 'any' }));
  return written(one) === written(other);
}

/** How many passages, frames and texts of one's own were put in. */
export const entriesOf = ({ blocks }: Draft): number => new Set(blocks.map(({ entry }) => entry)).size;
