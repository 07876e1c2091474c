import type { Locale } from '../i18n/locale.ts';
import { likeOf, localeAt, pagesIn } from '../i18n/pages.ts';
import { otherBase } from '../i18n/samples.ts';
import type { TagFacet } from './report/report.ts';

/** Where the pages of this site stand in each language. */
export const { pathIn, bothOf } = pagesIn(import.meta.env.IN_ENGLISH);

/** The languages in which pages of this site stand. */
export const LOCALES: readonly Locale[] = bothOf('') ? ['zh', 'en'] : ['zh'];

const other = pagesIn(import.meta.env.OTHER_IN_ENGLISH ?? 'all');

/** The page of the other corpus that is like one of this, in the same language where it stands in it. */
export function inOtherCorpus(path: string): string {
  const locale = localeAt(path);
  const page = likeOf(locale === 'en' ? path.slice('en/'.length) : path);
  return `${otherBase}${other.pathIn(page, locale)}`;
}

/** Makes whole addresses of a site's links, for what is read elsewhere. */
export const absoluteOn =
  (site: URL | undefined) =>
  (path: string): string =>
    new URL(path, site).href;

/** Every link of the site, for a site that lives at `base`; in the language given where the page stands in it. */
export function urlsAt(base: string, locale: Locale = 'zh') {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (path: string) => root + pathIn(path, locale);
  return {
    home: () => page(''),
    /** Page 2 is `/reports/page/2/`, since `/reports/2/` may be a report. */
    reports: (number = 1) => page(`reports/${number > 1 ? `page/${number}/` : ''}`),
    /** `urls.report('000_9e328af07c709210', 's2-1')` */
    report: (id: string, anchor?: string) => page(`reports/${id}/${anchor ? `#${anchor}` : ''}`),
    /** `urls.cleaning('000_9e328af07c709210', 'messages')` */
    cleaning: (id: string, part?: 'decisions' | 'messages') => page(`reports/${id}/cleaning/${part ? `#${part}` : ''}`),
    /** A page of many records, for a corpus that is too large for a page each. */
    sharedCleaning: (number: number, id?: string) => page(`cleaning/${number}/${id ? `#${id}` : ''}`),
    /** The reports that a rule of cleaning changed: `urls.cleaningRule('markup', 2)` */
    cleaningRule: (rule: string, number = 1) => page(`cleaning/rules/${rule}/${number > 1 ? `${number}/` : ''}`),
    types: () => page('types/'),
    topics: () => page('topics/'),
    /** `urls.tag('types', 'problems')` */
    tag: (facet: TagFacet, id: string, number = 1) => page(`${facet}/${id}/${number > 1 ? `${number}/` : ''}`),
    /** `urls.phrases('problems')`, `urls.phrases('series', 2)` */
    phrases: (part?: string, number = 1) => page(`phrases/${part ? `${part}/` : ''}${number > 1 ? `${number}/` : ''}`),
    /** With words, the search for them. */
    search: (words?: string) => page(`search/${words ? `?${new URLSearchParams({ q: words })}` : ''}`),
    /** A search with what it finds beside it, which may be among what counts in figures alone. */
    found: ({ query, isAmongCounted }: { query: string; isAmongCounted?: boolean }) =>
      page(`search/?${new URLSearchParams({ q: query, ...(isAmongCounted && { counted: 'once' }) })}`),
    /** Passages, or the outlines of reports, side by side. */
    compare: () => page('compare/'),
    /** What is written out of what was found; kept on the reader's device. */
    draft: () => page('draft/'),
    /** One's own draft, looked at in the browser. */
    check: () => page('check/'),
    /** What it is looked at with. */
    checkFile: (name: string) => `${root}data/check/${name}`,
    figures: () => page('figures/'),
    /** A part of the corpus against another: `urls.subsets('?type=problems')` */
    subsets: (search = '') => page(`figures/subsets/`) + search,
    /** What they are weighed with. */
    countsFile: (name: string) => `${root}data/counts/${name}`,
    /** A table of figures, whole: `urls.figuresFile('words', 'csv')` */
    figuresFile: (table: string, extension: string) => `${root}figures/${table}.${extension}`,
    about: () => page('about/'),
    /** Where a reader keeps the site on the device. */
    offline: () => page('offline/'),
    /** What reports are made of, for those who never read one. */
    guide: () => page('guide/'),
    /** Where a person decides what the program could not. */
    review: () => page('review/'),
    /** Where the site begins, in whatever language. */
    root: () => root,
    /** `reports/<id>/` stands below it. */
    aboveReports: () => page('reports/r/').slice(0, -'reports/r/'.length),
    places: () => `${root}places/`,
    /** A report as Markdown, where search engines may list the site. */
    reportMarkdown: (id: string) => `${root}reports/${id}/index.md`,
    /** The picture of a report or a type, where search engines may list the site. */
    card: (facet: 'reports' | 'types', id: string) => `${root}${facet}/${id}/card.png`,
    feed: () => `${root}feed.xml`,
    sitemap: () => `${root}sitemap-index.xml`,
    /** The corpus as a whole, and its downloads. */
    data: () => page('data/'),
    /** `urls.dataFile('sections.csv')` */
    dataFile: (name: string) => `${root}data/${name}`,
    corpusFile: () => `${root}data/corpus.jsonl`,
    reportsFile: () => `${root}data/reports.json`,
    pagefind: () => `${root}pagefind/`,
    /** Where the development server takes override files: `<report>` stands below it. */
    overrides: () => `${root}_overrides/`,
    /** The script that applies the reading settings before the first paint. */
    settings: () => `${root}settings.js`,
    /** The script that puts the parts of a page in place that do nothing without script. */
    frame: () => `${root}frame/${locale}.js`,
    favicon: () => `${root}favicon.svg`,
    touchIcon: () => `${root}apple-touch-icon.png`,
    manifest: () => `${root}manifest.webmanifest`,
    /** A built file that a page names itself: Vite encodes the path before it once more, be it encoded or not. */
    asset: (url: string) => (url.includes('/_astro/') ? root + url.slice(url.indexOf('/_astro/') + 1) : url),
  };
}

export type Urls = ReturnType<typeof urlsAt>;

export const urls: Urls = urlsAt(import.meta.env.SITE_BASE);

/** The links of pages in a language. */
export const urlsIn = (locale: Locale): Urls => urlsAt(import.meta.env.SITE_BASE, locale);
