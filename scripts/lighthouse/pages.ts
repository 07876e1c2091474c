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
  'about/',
  'en/',
] as const;

/** Those of them that stand for the others in the tests: what is read, what is asked, what is a tool, and in English. */
export const TESTED: readonly string[] = ['types/problems/', 'search/?q=党建', 'check/', 'en/'];

/** What every page of a site that is open to search engines is given 100 for, wherever it is audited. */
export const WHOLE = ['accessibility', 'best-practices', 'seo'] as const;
