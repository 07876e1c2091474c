import { z } from 'zod';

const weights = z.record(z.string(), z.number());

/** `content/model.json`: what was learned from annotated reports, by name, so that every weight can be read. */
export const modelSchema = z.object({
  /** Which readings of lines are headings: by what a line shows, then with what the others of its shape are. */
  outline: z.object({ first: weights, second: weights }).default({ first: {}, second: {} }),
  /** What speaks for a type in a paragraph, and for a type next to another. */
  types: weights.default({}),
});

export type Model = z.infer<typeof modelSchema>;

/** Nothing learned. */
export const NO_MODEL: Model = modelSchema.parse({});
