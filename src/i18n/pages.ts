import type { Locale } from './locale.ts';

/** The pages that stand in English too, as paths from the root. */
const ENGLISH: ReadonlySet<string> = new Set(['about/']);

/** Where a page stands in a language; in Chinese where there is no English one. `pathIn('about/', 'en') === 'en/about/'` */
export function pathIn(path: string, locale: Locale): string {
  const [page] = path.split(/[?#]/) as [string];
  return locale === 'en' && ENGLISH.has(page) ? `en/${path}` : path;
}

/** The language of a path from the root: `localeAt('en/about/') === 'en'` */
export const localeAt = (path: string): Locale => (path.startsWith('en/') ? 'en' : 'zh');

/** The same page in each language; null where it stands in one alone. */
export function bothOf(path: string): Record<Locale, string> | null {
  const zh = localeAt(path) === 'en' ? path.slice('en/'.length) : path;
  const en = pathIn(zh, 'en');
  return en === zh ? null : { zh, en };
}
