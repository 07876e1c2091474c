/** A page of each kind that is audited by `npm run bench:lighthouse`; a report's page comes to them, whatever its id. */
export const PAGES = [
  '',
  'types/',
  'types/problems/',
  'topics/theory/',
  'reports/',
  'phrases/',
  'search/?q=党建',
  'compare/',
  'check/',
  'en/check/',
  'about/',
  'en/',
] as const;

/** Those of them that stand for the others in the tests, beside a report's page, which is read: what is asked, and a tool in English. */
export const TESTED: readonly string[] = ['search/?q=党建', 'en/check/'];

/** What every page of a site that is open to search engines is given 100 for, wherever it is audited. */
export const WHOLE = ['accessibility', 'best-practices', 'seo'] as const;
