import { placesIn, type Place } from '../../../search/find/hit.ts';
import type { Clause } from '../../../search/query/parse.ts';

const BLOCKS = 'h2, h3, h4, h5, h6, p, li';

/** Every place of a query in the sections of a report's page, in the page's order. */
export function rangesOn(page: ParentNode, clauses: readonly Clause[]): Range[] {
  const blocks = [...page.querySelectorAll('section[data-section]')].flatMap((section) => [
    ...section.querySelectorAll(BLOCKS),
  ]);
  return blocks.flatMap((block) => {
    const places = placesIn({ kind: 'text', text: block.textContent }, clauses);
    return merged(places).map((place) => rangeIn(block, place));
  });
}

/** A stretch of an element's text as a range over its text nodes. */
function rangeIn(block: Element, { start, end }: Place): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue!.length;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}

/** Places that two phrases share, or that overlap, are one stretch to the eye. */
function merged(places: readonly Place[]): Place[] {
  const stretches: Place[] = [];
  for (const { start, end } of places) {
    const last = stretches.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return stretches;
}
