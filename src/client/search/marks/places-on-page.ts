import { merged, type Span } from '../../../text/spans.ts';
import { occurrencesIn } from '../../../search/find/hit.ts';
import type { Clause } from '../../../search/query/parse.ts';

const BLOCKS = 'h2, h3, h4, h5, h6, p, li';

/** Every place of a query in the sections of a report's page, in the page's order. */
export function rangesOn(page: ParentNode, clauses: readonly Clause[]): Range[] {
  const blocks = [...page.querySelectorAll('section[data-section]')].flatMap((section) => [
    ...section.querySelectorAll(BLOCKS),
  ]);
  return blocks.flatMap((block) => {
    const kind = block.tagName.startsWith('H') ? 'heading' : 'text';
    const places = occurrencesIn({ kind, text: block.textContent }, clauses);
    // Places that overlap are one stretch to the eye.
    return merged(places).map((place) => rangeIn(block, place));
  });
}

/** A stretch of an element's text as a range over its text nodes. */
function rangeIn(block: Element, { start, end }: Span): Range {
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
