import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../i18n/chinese.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count, formOf, fillWith } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import type { Offer } from '../../../search/offers.ts';
import { stateOf, widen } from '../../../search/state.ts';
import { stateLink } from './link.ts';

/** What to do where a query has no result. What is offered is never taken for an answer. */
export function nothingFound(answer: Answer, words: SearchWords): TemplateResult | typeof nothing {
  const { state, query, found, unfiltered, offers } = answer;
  if (found.sections.length > 0 || query.clauses.length === 0) return nothing;
  if (unfiltered > 0) {
    const link = stateLink(widen(state), words.widen);
    return html`<p>${fillWith(formOf(words.unfiltered, unfiltered, words), { n: unfiltered, link })}</p>`;
  }
  if (offers.alone.length > 0)
    return html`<p>${count(words.noneOfAll, offers.alone.length, words)}</p>
      ${offerList(offers.alone, words)}`;
  if (offers.near.length + offers.parts.length === 0) return html`<p>${words.sayOtherwise}</p>`;
  return html`${offered(words.near, offers.near, words)} ${offered(words.parts, offers.parts, words)}`;
}

const offered = (sentence: string, offers: readonly Offer[], words: SearchWords): TemplateResult | typeof nothing =>
  offers.length > 0
    ? html`<p>${sentence}</p>
        ${offerList(offers, words)}`
    : nothing;

const offerList = (offers: readonly Offer[], words: SearchWords): TemplateResult =>
  html`<ul class="offers">
    ${offers.map(
      ({ text, sections }) =>
        html`<li>
          ${sections > 0 ? stateLink(stateOf(text), chinese(text, words)) : html`<span>${chinese(text, words)}</span>`}
          <span class="count">${sections > 0 ? count(words.sections, sections, words) : words.none}</span>
        </li>`,
    )}
  </ul>`;
