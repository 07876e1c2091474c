import { pagesOf, type Slice } from './paging.ts';
import type { Urls } from './urls.ts';

/**
 * Up to so many reports each has a page of its own for its cleaning record. Beyond, the records share pages: a popular
 * host takes 20,000 files, and two for each of 10,000 reports would be all of them.
 */
export const MOST_OWN_PAGES = 2_000;
/** The shared pages; none where each report has its own. */
export const sharedCleaningPages = <T>(reports: readonly T[]): Slice<T>[] =>
  reports.length > MOST_OWN_PAGES ? pagesOf(reports) : [];

/** Where each report's record stands, by its id. */
export function cleaningAddresses(reports: readonly { id: string }[], urls: Urls): Map<string, string> {
  const shared = sharedCleaningPages(reports).flatMap(({ items, current }) =>
    items.map(({ id }): [string, string] => [id, urls.sharedCleaning(current, id)]),
  );
  return new Map(shared.length > 0 ? shared : reports.map(({ id }) => [id, urls.cleaning(id)]));
}
