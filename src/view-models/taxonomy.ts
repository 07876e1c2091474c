import { parse } from 'yaml';
import raw from '../../content/taxonomy.yaml?raw';
import { taxonomySchema, type Tag, type Taxonomy } from '../corpus/taxonomy.ts';
import type { Locale } from '../i18n/locale.ts';

/** Section types and topics, in the order in which the site shows them. */
export const taxonomy: Taxonomy = taxonomySchema.parse(parse(raw));

const names = new Map([...taxonomy.types, ...taxonomy.topics].map(({ id, name }) => [id, name]));

/** `tagName('problems') === '问题不足'`. Throws for an id that the taxonomy does not know. */
export function tagName(id: string, locale: Locale = 'zh'): string {
  const name = names.get(id);
  if (!name) throw new Error(`content/taxonomy.yaml knows no type or topic “${id}”; run \`npm run corpus\``);
  return name[locale];
}

/** `{ opening: '导语', … }`, in the taxonomy's order. */
export const namesById = (tags: readonly Tag[], locale: Locale = 'zh'): Record<string, string> =>
  Object.fromEntries(tags.map(({ id, name }) => [id, name[locale]]));
