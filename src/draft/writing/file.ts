import { z } from 'zod';
import { draftSchema, type Draft } from './draft.ts';

/** Grows when what stands in the file is no longer read as before. */
const VERSION = 1;

const fileSchema = z.object({
  format: z.literal('wenduan-drafts'),
  version: z.literal(VERSION),
  drafts: z.array(draftSchema),
});

/** Drafts as one file. */
export const writeDrafts = (drafts: readonly Draft[]): string =>
  `${JSON.stringify({ format: 'wenduan-drafts', version: VERSION, drafts }, null, 1)}\n`;

/** The drafts of a file; null where it is none, or a newer one than this site can read. */
export function readDrafts(text: string): Draft[] | null {
  try {
    const drafts = fileSchema.safeParse(JSON.parse(text)).data?.drafts ?? null;
    return drafts?.every(isWhole) ? drafts : null;
  } catch {
    return null;
  }
}

/** Every block names a source that is there, and no two have one name. */
const isWhole = ({ blocks, sources }: Draft): boolean =>
  blocks.every(({ source }) => source === null || source < sources.length) &&
  new Set(blocks.map(({ id }) => id)).size === blocks.length;
