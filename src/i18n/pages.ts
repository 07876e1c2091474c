import type { Locale } from './locale.ts';

/** What is read by programs, and the page for addresses that are none: `data/corpus.jsonl` */
const FILE = /\.\w+$|^404\/$/;
/** The pages that each report adds to the site. */
const OF_REPORT = /^(reports\/(?!page\/)[^/]+|cleaning)\//;

/** Where pages stand in each language, for a site with or without English pages of reports. */
export function pagesIn(reportsInEnglish: boolean) {
  const isEnglish = (page: string) => !FILE.test(page) && (reportsInEnglish || !OF_REPORT.test(page));

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
