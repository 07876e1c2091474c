/** `pageOf('https://example.org/reports/r/?hits=责任#s2') → 'https://example.org/reports/r/'`; a file has no origin to put before its path. */
export const pageOf = (href: string): string => href.split(/[?#]/)[0]!;

/** What stands below a page, be it named as a folder or as its file: `below('/types/work/', '2/') → 'https://example.org/types/work/2/'` */
export const below = (page: string, path: string): string => new URL(path, new URL(page, location.href)).href;
