import { html, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../../../search/answer.ts';
import { readHit, type Hit } from '../../../search/find/hit.ts';
import type { Sections } from '../../../search/index/table.ts';
import type { Clause } from '../../../search/query/parse.ts';
import { searchAnyOrder, sectionsInAnyOrder } from '../../../search/related/any-order.ts';
import { tokens } from '../../../text/tokens.ts';
import { resultItem } from './passages.ts';
import type { ViewContext } from './view.ts';

/**
 * Sections that hold the characters of a query, not its words; labelled as what they are.
 *
 * @param bundle Address of Pagefind's folder; null where it has no index.
 */
export async function anyOrderResults(
  answer: Answer,
  context: ViewContext,
  bundle: string | null,
): Promise<TemplateResult> {
  const { words } = context;
  const { sections, positions } = answer.index;
  const { q } = answer.state;
  const ids = bundle === null ? await sectionsInAnyOrder(q, sections, positions) : await searchAnyOrder(q, bundle);
  const numbers = numbersOf(ids, sections);
  const pairs = pairsOf(tokens(answer.state.q));
  const hits: Hit[] = await Promise.all(numbers.map((section) => readHit(answer.index, section, [pairs], null)));
  return html`<section class="any-order">
    <h2>${words.anyOrder}</h2>
    <p>${hits.length > 0 ? words.anyOrderNote : words.anyOrderNone}</p>
    <ol>
      ${hits.map((hit) => resultItem(hit, answer, context))}
    </ol>
  </section>`;
}

/** Any two neighbouring characters, to mark what is alike. */
const pairsOf = (chars: readonly string[]): Clause => ({
  text: '',
  isExcluded: false,
  patterns: chars.slice(1).map((char, i) => ({ text: '', segments: [[chars[i]!, char]] })),
});

function numbersOf(ids: readonly string[], sections: Sections): number[] {
  const wanted = new Set(ids);
  const numbers = new Map<string, number>();
  for (let section = 0; section < sections.count; section++)
    if (wanted.has(sections.idOf(section))) numbers.set(sections.idOf(section), section);
  return ids.flatMap((id) => numbers.get(id) ?? []);
}
