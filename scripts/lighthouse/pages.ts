/** A page of each kind that is audited; a report's page comes to them, whatever its id. */
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
