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

/** What every page of a site that is open to search engines is given 100 for, wherever it is audited. */
export const WHOLE = ['accessibility', 'best-practices', 'seo'] as const;
