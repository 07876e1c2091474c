/** What this build draws: all pages, those of some reports alone (`integrations/parts/drawn.ts`), or what reports share (`joined.ts`). */
export const drawn = import.meta.env.DRAWN ?? 'all';

/**
 * Paths of pages that reports share. To know them all reports have to be read and compared, so where only the pages of some
 * reports are drawn there are none.
 */
export const sharedPaths = async <T>(paths: () => Promise<T[]>): Promise<T[]> => (drawn === 'reports' ? [] : paths());
