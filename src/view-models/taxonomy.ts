import type { Tag } from '../corpus/taxonomy.ts';
import type { Locale } from '../i18n/locale.ts';
import { taxonomy } from '../i18n/taxonomy.ts';

export { taxonomy };

const names = new Map([...taxonomy.types, ...taxonomy.topics].map(({ id, name }) => [id, name]));

/** `tagName('problems') === '问题不足'`. Throws for an id that the taxonomy does not know. */
export function tagName(id: string, locale: Locale = 'zh'): string {
  const name = names.get(id);
  if (!name) throw new Error(`The taxonomy knows no type or topic “${id}”; run \`npm run corpus\``);
  return name[locale];
}

/** `{ opening: '导语', … }`, in the taxonomy's order. */
export const namesById = (tags: readonly Tag[], locale: Locale = 'zh'): Record<string, string> =>
  Object.fromEntries(tags.map(({ id, name }) => [id, name[locale]]));
