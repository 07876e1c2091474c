import { defineLiveCollection } from 'astro:content';
import { ledgerFiles, reportFiles, sectionFiles } from './collections/stored-files.ts';
import { ledgerSchema, reportSchema, sectionSchema } from './corpus/schema.ts';
import { z } from 'zod';

// The pages read the files that `npm run corpus` wrote, once a build. A collection that Astro keeps in its own store is
// written there, bundled and read again, which took a fifth of a build and most of its memory.
export const collections = {
  reports: defineLiveCollection({ loader: reportFiles, schema: reportSchema }),
  sections: defineLiveCollection({
    loader: sectionFiles,
    schema: sectionSchema.extend({ paragraphs: z.array(z.string()) }),
  }),
  ledgers: defineLiveCollection({ loader: ledgerFiles, schema: ledgerSchema }),
};
