import { z } from 'zod';

const numbers = z.record(z.string(), z.number());

/**
 * Weights by name. What weighs for one tag may stand together below its id, and words below what they stand for:
 * `{ work: { headed: 1, word: { 完成: 0.2 } } }` is `work | headed` and `work | word 完成`.
 */
const weights = z
  .record(z.string(), z.union([z.number(), z.record(z.string(), z.union([z.number(), numbers]))]))
  .default({})
  .transform((written) => Object.fromEntries(Object.entries(written).flatMap(namedIn)));

interface Group {
  readonly [name: string]: number | Group;
}

const namedIn = ([name, said]: readonly [string, number | Group]): [string, number][] => named(name, said, ' | ');

const named = (name: string, said: number | Group, joint: string): [string, number][] =>
  typeof said === 'number'
    ? [[name.trimEnd(), said]]
    : Object.entries(said).flatMap(([rest, below]) => named(`${name}${joint}${rest}`, below, ' '));

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
