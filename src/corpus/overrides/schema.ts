import { z } from 'zod';
import type { Tag, Taxonomy } from '../taxonomy.ts';

/** An empty list is often written as a key with nothing behind it. */
const list = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((rows) => rows ?? []);

const words = z.string().min(1);
const place = z.number().int().positive().optional();
/** The person's reason, shown to readers. */
const why = z.string().min(1).optional();

/** Words of the raw file, letter for letter. */
const span = z.strictObject({ text: words, place, why });

const boundary = z
  .strictObject({
    /** The words at the place, as the report's page shows them; of a new heading the whole heading. */
    begins: words,
    place,
    as: z.enum(['heading', 'section', 'text']),
    depth: z.number().int().min(1).max(9).optional(),
    why,
  })
  .refine(({ as, depth }) => (as === 'heading') === (depth !== undefined), {
    message: '`as: heading` needs `depth`, the others have none',
  });

/** A tag by its name or its id, as the id: `下步打算 → plans`. */
function tag(tags: readonly Tag[]) {
  const ids = new Map(tags.flatMap(({ id, name }) => [id, name.zh, name.en.toLowerCase()].map((key) => [key, id])));
  const known = tags.map(({ id, name }) => `${name.zh} ${id}`).join('、');
  return z.string().transform((name, context) => {
    const id = ids.get(name.trim().toLowerCase());
    if (id !== undefined) return id;
    context.addIssue({ code: 'custom', message: `“${name}” is none of ${known}` });
    return z.NEVER;
  });
}

const distinct = (tags: readonly string[]) => new Set(tags).size === tags.length;

/** What may stand in an override file. */
export function overrideSchema({ types, topics, kinds }: Taxonomy) {
  const section = z
    .strictObject({
      /** The heading it was written for, without marker; null where headless. */
      heading: z.string().nullable().optional(),
      /** The first words of its own text that it was written for. */
      begins: words.optional(),
      /** Leading type first. */
      types: z.array(tag(types)).min(1).refine(distinct, { message: 'a type stands twice' }).optional(),
      /** An empty list says that it has none. */
      topics: z.array(tag(topics)).refine(distinct, { message: 'a topic stands twice' }).optional(),
      why,
    })
    .refine(({ heading, begins }) => heading !== undefined || begins !== undefined, {
      message: 'give the `heading` or the first words (`begins`) of the section this is written for',
    });
  return z.strictObject({
    /** The first words of the report that this file is written for. */
    begins: words.optional(),
    title: z.string().trim().min(1).optional(),
    kind: z.enum(kinds.map(({ name }) => name)).optional(),
    year: z.number().int().min(1900).max(2100).nullable().optional(),
    publish: z.boolean().default(true),
    /** The reason for title, genre, year or `publish: false`. */
    why,
    remove: list(span),
    keep: list(span),
    boundaries: list(boundary),
    /** By anchor, as the report's page has it with this file applied. */
    sections: z
      .record(z.string().regex(/^s[0-9][0-9a-z-]*$/, { message: 'no anchor such as s2-1' }), section)
      .nullish()
      .transform((sections) => sections ?? {}),
  });
}
