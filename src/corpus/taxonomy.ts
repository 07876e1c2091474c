import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string().min(1));
const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) });

const tagSchema = z.object({
  /** Stable id, used in addresses and files. */
  id: z.string().regex(/^[a-z]+$/),
  name: bilingual,
  /** What it means, in one sentence. */
  definition: bilingual,
  /** The words that speak for this tag; `…` in one stands for up to eight characters. */
  cues: z.object({
    /** Found in a heading that names this tag. */
    heading: words,
    /** Found in a heading that only describes: 学习不够深入 tells of a problem and names none. */
    tone: words.default([]),
    /** Where these stand, a cue inside them says nothing: 不足 in 弥补不足. */
    not: words.default([]),
    /** Found in the section's own text. */
    text: words,
    /** Words with which a sentence turns to this type. */
    turn: words.default([]),
  }),
});

const kindSchema = z.object({
  /** The name of the genre, for example 述职报告. */
  name: z.string().min(1),
  /** Words in the title that speak for it. */
  cues: words,
  /** The type of a section of which nothing else tells what it does; `work` if not given. */
  default: z.string().optional(),
});

/** `content/taxonomy.yaml`: section types, topics and kinds of report, in the order in which the site shows them. */
export const taxonomySchema = z
  .object({ types: z.array(tagSchema).min(1), topics: z.array(tagSchema).min(1), kinds: z.array(kindSchema).min(1) })
  .superRefine(({ types, topics }, context) => {
    const seen = new Set<string>();
    for (const { id } of [...types, ...topics]) {
      if (seen.has(id)) context.addIssue({ code: 'custom', message: `the id ${id} stands twice` });
      seen.add(id);
    }
  });

export type Tag = z.infer<typeof tagSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;

/** Reads the taxonomy. @throws {z.ZodError} where a key is missing or an id stands twice; a YAML error where it is no YAML. */
export const parseTaxonomy = (yaml: string): Taxonomy => taxonomySchema.parse(parse(yaml));
