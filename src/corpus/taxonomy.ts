import { z } from 'zod';
import { FileError } from './message.ts';
import { readYaml } from './yaml.ts';

const words = z.array(z.string().min(1));
const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) });

const tagSchema = z.object({
  /** Stable id, used in addresses and files. */
  id: z.string().regex(/^[a-z]+$/),
  name: bilingual,
  /** What it means, in one sentence. */
  definition: bilingual,
  /** What its sections do in a report: stand before the first heading, take leave at the end, or make up most of it. */
  role: z.enum(['opens', 'closes', 'usual']).optional(),
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

/** What stands in the place of a type where none is sure enough; no type has this id. */
export const UNDECIDED = 'undecided';

const hue = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is written like #3f7f73');

const typeSchema = tagSchema.extend({
  /** The hue by which it is known on every page, on light and on dark paper; grey if not given. */
  color: z.object({ light: hue, dark: hue }).default({ light: '#8f887b', dark: '#8a8377' }),
  /** False for what makes up documents that are no reports: notices, timetables, laws. */
  report: z.boolean().default(true),
});

const kindSchema = z.object({
  /** The name of the genre, for example 述职报告. */
  name: z.string().min(1),
  /** Words in the title that speak for it. */
  cues: words,
  /** Words with which a title of it ends; they go before the cues of every kind. */
  ends: words.default([]),
  /** False where a document of this kind is no report if its title ends so, or if it is mostly of such types. */
  report: z.boolean().default(true),
  /** The type of a section of which nothing else tells what it does; `work` if not given. */
  default: z.string().optional(),
});

/** `content/taxonomy.yaml`: section types, topics and kinds of report, in the order in which the site shows them. */
export const taxonomySchema = z
  .object({
    types: z.array(typeSchema).min(1),
    topics: z.array(tagSchema).min(1),
    kinds: z.array(kindSchema).min(1),
    /** The least confidence with which a type counts as decided; below it a section is shown as undecided (未定). */
    threshold: z.number().min(0).max(1).default(0.7),
  })
  .superRefine(({ types, topics, kinds }, context) => {
    const seen = new Set([UNDECIDED]);
    for (const [key, tags] of Object.entries({ types, topics }))
      for (const [index, { id }] of tags.entries()) {
        if (seen.has(id))
          context.addIssue({ code: 'custom', path: [key, index, 'id'], message: `the id ${id} stands twice` });
        seen.add(id);
      }
    for (const [index, kind] of kinds.entries())
      if (kind.default !== undefined && !types.some(({ id }) => id === kind.default))
        context.addIssue({ code: 'custom', path: ['kinds', index, 'default'], message: `no type is ${kind.default}` });
  });

export type Tag = z.infer<typeof tagSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;

const ADVICE = 'Mend the line; content/taxonomy.yaml of the project shows how it is written.';

/**
 * Reads the taxonomy.
 *
 * @param file Its name, for the messages.
 * @throws {FileError} with every line that cannot be read
 */
export function parseTaxonomy(yaml: string, file = 'taxonomy.yaml'): Taxonomy {
  const read = readYaml(yaml, taxonomySchema);
  if ('value' in read) return read.value;
  throw new FileError(
    file,
    read.faults.map(({ at, reason }) => ({
      rule: 'taxonomy/unreadable',
      severity: 'error',
      ...at,
      reason,
      advice: ADVICE,
    })),
  );
}
