import type { Sections } from '../../../search/index/table.ts';

/** Sections that are drawn at once where that is all of them. */
const ALL = 500;
/** And where there are more. */
const SOME = 60;
/** Text files that are fetched at once, some 20 kB each. */
const FILES = 10;

/**
 * The first sections of an answer: all of a short one, the beginning of a long one, and never more than lie in
 * {@link FILES} files a page. Grouped by the file in which they lie.
 */
export function firstPages(found: Uint32Array, sections: Sections, pages: number): number[][] {
  const most = pages * (found.length > ALL ? SOME : ALL);
  const files = Map.groupBy(found.subarray(0, most), (section) => sections.textOf(section));
  return [...files.values()].slice(0, FILES * pages);
}
