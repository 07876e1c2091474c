import { z } from 'zod';
import { FileError } from './message.ts';
import type { Message } from './schema.ts';
import { readYaml, type Read } from './yaml.ts';

const word = z.string().min(1);
const words = z.array(word);
const bilingual = z.strictObject({ zh: word, en: word });

/** Letters; what every object of the programs has by this name is no tag, nor what makes the tag's page an English one. */
const tagId = z
  .string()
  .regex(/^[a-z]+$/)
  .refine((id) => !(id in {}) && id !== 'en', 'a program takes this id for something else; name it otherwise');

const tagSchema = z.strictObject({
  /** Stable id, used in addresses and files. */
  id: tagId,
  name: bilingual,
  /** What it means, in one sentence. */
  definition: bilingual,
  /** The words that speak for this tag; `…` in one stands for up to eight characters. */
  cues: z.strictObject({
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

/** A step that sections of a type take, such as granting what was achieved before a shortcoming is named. */
const moveSchema = z.strictObject({
  /** Stable within its type. */
  id: tagId,
  name: bilingual,
  definition: bilingual,
  /** Words of a sentence that takes this step. */
  cues: words,
});

/** What stands in the place of a type where none is sure enough; no type has this id. */
export const UNDECIDED = 'undecided';

const hue = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is written like #3f7f73');

/** What the sections of a type do in a report: stand before the first heading, take leave at the end, or make up most of it. */
const ROLES = ['opens', 'closes', 'usual'] as const;
const role = z.enum(ROLES);

const typeSchema = tagSchema.extend({
  /** Each role belongs to one type; a type may have several: `role: [opens, usual]`. */
  role: z.union([role.transform((one) => [one]), z.array(role)]).default([]),
  /** False where its sections are about nothing: an opening, a signature. */
  topics: z.boolean().default(true),
  /** Types of which a heading that names this one first does not tell: 下一步工作措施 is of plans, not of work. */
  precedes: words.default([]),
  /** The hue by which it is known on every page, on light and on dark paper; one of its own if not given. */
  color: z.strictObject({ light: hue, dark: hue }).optional(),
  /** The steps its sentences take, in their usual order. */
  moves: z.array(moveSchema).default([]),

  /** False for what makes up documents that are no reports: notices, timetables, laws. */
  report: z.boolean().default(true),
});

const genreSchema = z.strictObject({
  /** The name of the genre, for example 述职报告. */
  name: z.string().min(1),
  /** The same in English: `Report on one’s duties`. */
  english: word.optional(),
  /** Who writes one, for whom, and what stands in it. */
  definition: bilingual.optional(),
  /** Words in the title that speak for it. */
  cues: words,
  /** Words with which a title of it ends; they go before the cues of every genre. */
  ends: words.default([]),
  /** Words in the text that speak for it, where the title names no genre. */
  text: words.default([]),
  /** False where a document of this genre is no report if its title ends so, or if it is mostly of such types. */
  report: z.boolean().default(true),
  /** The type of a section of which nothing else tells what it does; that with the role `usual` if not given. */
  default: z.string().optional(),
});

const organizationSchema = z.strictObject({
  /** Stable id, used in addresses. */
  id: tagId,
  name: bilingual,
  /** Words with which names of such organisations end: 局, 中学. */
  ends: words,
  /** Words in which these are no end of a name: 学校 in 学校长. */
  not: words.default([]),
  /** True for what is a part of another organisation, which then is named first: a department, a party branch. */
  part: z.boolean().default(false),
});

const writtenNouns = z.strictObject({
  /** 报告; in full 工作报告. */
  zh: z.strictObject({ one: word, whole: word.optional() }),
  /** `report`, `reports`; in full `work reports`. */
  en: z.strictObject({ one: word, many: word.optional(), whole: word.optional() }),
});

const wholeNouns = ({ zh, en: { one, many = `${one}s`, whole = many } }: z.output<typeof writtenNouns>) => ({
  zh: { one: zh.one, whole: zh.whole ?? zh.one },
  en: { one, many, whole },
});

/** What the corpus holds, as the pages say it. */
export const nounsSchema = writtenNouns.transform(wholeNouns);

/** `content/taxonomy.yaml`: the nouns of the corpus, section types, topics and genres, in the order in which the site shows them. */
export const taxonomySchema = z
  .strictObject({
    /** Texts where nothing is said. */
    nouns: writtenNouns.default({ zh: { one: '文章' }, en: { one: 'text' } }).transform(wholeNouns),
    types: z.array(typeSchema).min(1),
    topics: z.array(tagSchema).min(1),
    kinds: z.array(genreSchema).min(1),
    /** The organisations that titles and bylines name; where there are none, reports are not narrowed by them. */
    organizations: z.array(organizationSchema).default([]),
    /** How lines begin that are sections by their numeral alone, `…` for the numeral: 第…条. */
    units: z.array(z.string().regex(/^[^…]+…[^…]*$|^…[^…]+$/, 'a unit has one … for its numeral: 第…条')).default([]),
    /** Words that name no type by themselves; what each speaks for, in a text and in a heading, is learned. */
    words: words.default([]),
    /** The least confidence with which a type counts as decided; below it a section is shown as undecided (未定). */
    threshold: z.number().min(0).max(1).default(0.7),
  })
  .superRefine(({ types, topics, kinds: genres }, context) => {
    const seen = new Set([UNDECIDED]);
    for (const [key, tags] of Object.entries({ types, topics }))
      for (const [index, { id }] of tags.entries()) {
        if (seen.has(id))
          context.addIssue({ code: 'custom', path: [key, index, 'id'], message: `the id ${id} stands twice` });
        seen.add(id);
      }
    const named = [
      ...genres.map((genre, index) => ({ ids: [genre.default ?? []].flat(), path: ['kinds', index, 'default'] })),
      ...types.map(({ precedes }, index) => ({ ids: precedes, path: ['types', index, 'precedes'] })),
    ];
    for (const { ids, path } of named)
      for (const id of ids.filter((one) => !types.some((type) => type.id === one)))
        context.addIssue({ code: 'custom', path, message: `no type is ${id}` });
  });

export type Move = z.infer<typeof moveSchema>;
export type Tag = z.infer<typeof tagSchema>;
export type SectionType = z.infer<typeof typeSchema>;
export type Role = z.infer<typeof role>;
export type Nouns = z.output<typeof nounsSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;

const ADVICE = 'Mend the line; content/taxonomy.yaml of the project shows how it is written.';

/**
 * Reads the taxonomy.
 *
 * @param file Its name, for the messages.
 * @throws {FileError} with every line that cannot be read, and every role that no type has or several have
 */
export function parseTaxonomy(yaml: string, file = 'taxonomy.yaml'): Taxonomy {
  const read = readYaml(yaml, taxonomySchema);
  const problems =
    'value' in read
      ? ROLES.flatMap((one) => roleProblems(one, read))
      : read.faults.map(({ at, reason }) => problem('taxonomy/unreadable', { ...at, reason, advice: ADVICE }));
  if ('value' in read && problems.length === 0) return read.value;
  throw new FileError(file, problems);
}

const problem = (rule: string, said: Omit<Message, 'rule' | 'severity'>): Message => ({
  ...{ rule, severity: 'error' },
  ...said,
});

/** A role belongs to one type: the first that has it. */
function roleProblems(role: Role, { value: { types }, at }: Whole): Message[] {
  const [first, ...others] = types.flatMap((type, index) => (type.role.includes(role) ? [{ id: type.id, index }] : []));
  if (first === undefined) {
    const reason = `No type has the role \`${role}\`: that of ${DOES[role]}.`;
    const advice = `Write \`role: ${role}\` below one type; one may have several: \`role: [opens, usual]\`.`;
    return [problem('taxonomy/role-missing', { ...at(['types']), reason, advice })];
  }
  return others.map(({ id, index }) => {
    const reason = `${id} has the role \`${role}\` of ${first.id}.`;
    const advice = 'Only one type can have it: take it from one of the two.';
    return problem('taxonomy/role-twice', { ...at(['types', index, 'role']), reason, advice });
  });
}

type Whole = Extract<Read<Taxonomy>, { value: Taxonomy }>;

const DOES: Readonly<Record<Role, string>> = {
  opens: 'what stands before the first heading',
  closes: 'the last lines',
  usual: 'a section of which nothing tells what it does',
};
