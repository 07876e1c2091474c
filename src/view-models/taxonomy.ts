import { UNDECIDED, type Tag } from '../corpus/taxonomy.ts';
import type { Locale } from '../i18n/locale.ts';
import { countedNames } from '../i18n/search-page.ts';
import { taxonomy } from '../i18n/taxonomy.ts';
import type { TagNames } from '../search/find/names.ts';

export { taxonomy };

/** What sections too unsure to count are shown as, and where they are looked through. */
const undecided: Tag = {
  id: UNDECIDED,
  name: { zh: '未定', en: 'Undecided' },
  definition: {
    zh: '程序拿不准归哪一类，不计入任何一类；每段注明最像哪一类。',
    en: 'Too unsure to be counted in any type; each passage says which type is likeliest.',
  },
  cues: { heading: [], tone: [], not: [], text: [], turn: [] },
};

/** What a section can be shown as: the types, and {@link UNDECIDED} last. */
export const shownTypes: readonly Tag[] = [...taxonomy.types, undecided];

const names = new Map([...shownTypes, ...taxonomy.topics].map(({ id, name }) => [id, name]));

/** `tagName('problems') === '问题不足'`. Throws for an id that the taxonomy does not know. */
export function tagName(id: string, locale: Locale = 'zh'): string {
  const name = names.get(id);
  if (!name) throw new Error(`The taxonomy knows no type or topic “${id}”; run \`npm run corpus\``);
  return name[locale];
}

/** `genreName('工作总结', 'en') === 'Work summary'`; the Chinese name where the taxonomy gives no other. */
export function genreName(name: string, locale: Locale): string {
  const english = taxonomy.kinds.find((genre) => genre.name === name)?.english;
  return locale === 'en' && english !== undefined ? english : name;
}

/** A kind of organisation by its name in the page's language: `organizationName('school', 'en') === 'Schools and universities'`; what is no kind of them is said by `none`. */
export const organizationName = (id: string, locale: Locale, none: string): string =>
  taxonomy.organizations.find((kind) => kind.id === id)?.name[locale] ?? none;

/** `{ 工作总结: 'Work summary', … }` */
export const genreNames = (locale: Locale): Record<string, string> =>
  Object.fromEntries(taxonomy.kinds.map(({ name }) => [name, genreName(name, locale)]));

/** `{ opening: '导语', … }`, in the taxonomy's order. */
export const namesById = (tags: readonly Tag[], locale: Locale = 'zh'): Record<string, string> =>
  Object.fromEntries(tags.map(({ id, name }) => [id, name[locale]]));

/** What scripts call the values by which a search is narrowed; on an English page the Chinese names may be typed too. */
export const facetNamesOf = (locale: Locale): TagNames => ({
  ...valueNames(locale),
  ...(locale !== 'zh' && { also: valueNames('zh') }),
});

const valueNames = (locale: Locale): Omit<TagNames, 'also'> => ({
  types: namesById(shownTypes, locale),
  topics: namesById(taxonomy.topics, locale),
  genres: genreNames(locale),
  counted: countedNames[locale],
});
