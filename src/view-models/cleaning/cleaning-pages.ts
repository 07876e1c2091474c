import { pagesOf, pathsOf, type Slice } from '../lists/paging.ts';
import type { Urls } from '../urls.ts';

/**
 * Up to so many reports each has a page of its own for its cleaning record. Beyond, the records share pages, and the
 * page for addresses that are none leads from the address of one alone to its report: few records hold more than a line,
 * and a page for each, in two languages, was a quarter of what 1,500 notices took on a disk.
 */
export const MOST_OWN_PAGES = 500;
/** The shared pages; none where each report has its own. */
export const sharedCleaningPages = <T>(reports: readonly T[]): Slice<T>[] =>
  reports.length > MOST_OWN_PAGES ? pagesOf(reports) : [];

/** Reports of a rule that are listed where all rules are, those with the most places; a rule of more has pages of its own. */
export const LISTED = 20;

/** A rule with the reports that it changed. */
interface RuleReports {
  rule: { id: string };
  reports: readonly { id: string }[];
}

/** The pages of the rules that changed more reports than are listed, whose addresses end in `[rule]/[...page]`. */
export const rulePaths = <Total extends RuleReports>(totals: readonly Total[]) =>
  totals
    .filter(({ reports }) => reports.length > LISTED)
    .flatMap((total) =>
      pathsOf(total.reports).map(({ params, props: { slice } }) => ({
        params: { ...params, rule: total.rule.id },
        props: { slice, total },
      })),
    );

/** Where a record tells of one rule, by the address of the record. */
export const ruleIn = (place: string, rule: string): string => place + (place.includes('#') ? '-' : '#') + rule;

/** Where each report's record stands, by its id. */
export function cleaningAddresses(reports: readonly { id: string }[], urls: Urls): Map<string, string> {
  const shared = sharedCleaningPages(reports).flatMap(({ items, current }) =>
    items.map(({ id }): [string, string] => [id, urls.sharedCleaning(current, id)]),
  );
  return new Map(shared.length > 0 ? shared : reports.map(({ id }) => [id, urls.cleaning(id)]));
}
