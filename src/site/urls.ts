import type { Facet } from './report.ts';

/** Every link of the site, for a site that lives at `base`. */
export function urlsAt(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: () => root,
    /** Page 2 is `/reports/page/2/`, since `/reports/2/` may be a report. */
    reports: (number = 1) => `${root}reports/${number > 1 ? `page/${number}/` : ''}`,
    /** `urls.report('000_9e328af07c709210', 's2-1')` */
    report: (id: string, anchor?: string) => `${root}reports/${id}/${anchor ? `#${anchor}` : ''}`,
    /** `urls.cleaning('000_9e328af07c709210', 'messages')` */
    cleaning: (id: string, part?: 'decisions' | 'messages') =>
      `${root}reports/${id}/cleaning/${part ? `#${part}` : ''}`,
    /** A page of many records, for a corpus that is too large for a page each. */
    sharedCleaning: (number: number, id?: string) => `${root}cleaning/${number}/${id ? `#${id}` : ''}`,
    types: () => `${root}types/`,
    topics: () => `${root}topics/`,
    /** `urls.tag('types', 'problems')` */
    tag: (facet: Facet, id: string, number = 1) => `${root}${facet}/${id}/${number > 1 ? `${number}/` : ''}`,
    /** `urls.phrases('problems')`, `urls.phrases('series', 2)`; a second page of all is `/phrases/page/2/`. */
    phrases: (part?: string, number = 1) =>
      `${root}phrases/${part ? `${part}/` : number > 1 ? 'page/' : ''}${number > 1 ? `${number}/` : ''}`,
    /** With words, the search for them. */
    search: (words?: string) => `${root}search/${words ? `?${new URLSearchParams({ q: words })}` : ''}`,
    /** Passages, or the outlines of reports, side by side. */
    compare: () => `${root}compare/`,
    about: () => `${root}about/`,
    corpusFile: () => `${root}data/corpus.jsonl`,
    reportsFile: () => `${root}data/reports.json`,
    pagefind: () => `${root}pagefind/`,
    /** The script that applies the reading settings before the first paint. */
    settings: () => `${root}settings.js`,
    favicon: () => `${root}favicon.svg`,
  };
}

export type Urls = ReturnType<typeof urlsAt>;

export const urls: Urls = urlsAt(import.meta.env.BASE_URL);
