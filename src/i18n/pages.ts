import type { Locale } from './locale.ts';

/** What is read by programs, and the page for addresses that are none: `data/corpus.jsonl` */
const FILE = /\.\w+$|^404\/$/;
/** The pages of which there are more where there are more reports: those of single reports and all lists. */
const GROWING = /^(types|topics|phrases|reports|cleaning)\/./;

/** Which pages stand in English too: each of them, all but those {@link GROWING}, or none. */
export type InEnglish = 'all' | 'few' | 'none';

/** Where pages stand in each language. */
export function pagesIn(inEnglish: InEnglish) {
  const isEnglish = (page: string) =>
    inEnglish !== 'none' && !FILE.test(page) && (inEnglish === 'all' || !GROWING.test(page));

  /** Where a page stands in a language; in Chinese where there is no English one. `pathIn('about/', 'en') === 'en/about/'` */
  function pathIn(path: string, locale: Locale): string {
    const [page] = path.split(/[?#]/) as [string];
    return locale === 'en' && isEnglish(page) ? `en/${path}` : path;
  }

  /** The same page in each language; null where it stands in one alone. */
  function bothOf(path: string): Record<Locale, string> | null {
    const zh = localeAt(path) === 'en' ? path.slice('en/'.length) : path;
    const en = pathIn(zh, 'en');
    return en === zh ? null : { zh, en };
  }

  return { pathIn, bothOf };
}

/** The language of a path from the root: `localeAt('en/about/') === 'en'` */
export const localeAt = (path: string): Locale => (path.startsWith('en/') ? 'en' : 'zh');
