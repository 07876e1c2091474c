import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './collections/folder.ts';
import { ledgerSchema, reportSchema, sectionSchema } from './corpus/schema.ts';

// The ids stand in addresses and fragments, so they are taken as written; Astro's own would be lower-cased slugs.
const ownId = ({ data }: { data: Record<string, unknown> }) => String(data['id']);

const reports = defineCollection({
  loader: glob({ base: new URL('reports/', contentFolder), pattern: '*.md', generateId: ownId }),
  schema: reportSchema,
});

const sections = defineCollection({
  // The pages need the paragraphs that remark read; without the Markdown beside them a large corpus takes less memory.
  loader: glob({ base: new URL('sections/', contentFolder), pattern: '*/*.md', generateId: ownId, retainBody: false }),
  schema: sectionSchema,
});

const ledgers = defineCollection({
  loader: glob({
    base: new URL('ledgers/', contentFolder),
    pattern: '*.json',
    generateId: ({ entry }) => entry.replace(/\.json$/, ''),
  }),
  schema: ledgerSchema,
});

export const collections = { reports, sections, ledgers };
