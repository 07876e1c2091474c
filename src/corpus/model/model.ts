import { z } from 'zod';

const weights = z.record(z.string(), z.number()).default({});

/** `content/model.json`: what was learned from annotated reports, by name, so that every weight can be read. */
export const modelSchema = z.object({
  /** Which readings of lines are headings: by what a line shows, then by what became of others of its shape. */
  outline: z.object({ first: weights, second: weights }).default({ first: {}, second: {} }),
  /** What speaks for a type in a paragraph, and for a type next to another. */
  types: weights,
  /** What speaks for a section's having a type besides its leading one. */
  also: weights,
  /** What speaks for a topic. */
  topics: weights,
  /** What speaks for a year as the one reported on. */
  years: weights,
  /** What speaks for a leading type's being right. */
  confidence: weights,
});

export type Model = z.infer<typeof modelSchema>;

/** Nothing learned. */
export const NO_MODEL: Model = modelSchema.parse({});
