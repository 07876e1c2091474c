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

/** What can be known of a file that a later version of the site wrote. */
const newerSchema = z.object({ format: z.literal('wenduan-drafts'), version: z.number().gt(VERSION) });

/** The drafts of a file, one at least; otherwise whether it is none or a newer one than this site can read. */
export function readDrafts(text: string): Draft[] | 'none' | 'newer' {
  const file = parsed(text);
  if (newerSchema.safeParse(file).success) return 'newer';
  const drafts = fileSchema.safeParse(file).data?.drafts ?? [];
  return drafts.length > 0 && drafts.every(isWhole) ? drafts : 'none';
}

/** Nothing where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every block names a source that is there, and no two have one name. */
const isWhole = ({ blocks, sources }: Draft): boolean =>
  blocks.every(({ source }) => source === null || source < sources.length) &&
  new Set(blocks.map(({ id }) => id)).size === blocks.length;
