import { z } from 'zod';

/** Queries that the search page offers before anything is typed. */
export const startersSchema = z.array(
  z.strictObject({
    /** As it would be typed: `开展…活动` */
    q: z.string().min(1).describe('As it would be typed.'),
    /** What it shows, in each language: `中间隔几个字也算` */
    note: z
      .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
      .describe('What it shows, in a few words of each language.'),
  }),
);
