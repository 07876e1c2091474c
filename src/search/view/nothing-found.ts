import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';
import type { Offer } from '../offers.ts';
import { stateOf } from '../query.ts';
import { stateLink } from './link.ts';

/** What to do where a query has no result. What is offered is never taken for an answer. */
export function nothingFound(answer: Answer): TemplateResult | typeof nothing {
  const { state, phrases, hits, unfiltered, offers } = answer;
  if (hits.length > 0) return nothing;
  if (unfiltered > 0) return html`<p>不筛选时有 ${unfiltered} 段：${stateLink(stateOf(state.q), '清除筛选')}</p>`;
  if (phrases.length > 1)
    return html`<p>没有一段同时含有这 ${phrases.length} 个词句。分开查：</p>
      ${offerList(offers)}`;
  if (offers.length > 0)
    return html`<p>没有整句，只有其中一部分（不是您查的原句）：</p>
      ${offerList(offers)}`;
  return phrases.length > 0 ? html`<p>可以换一个说法，或者查短一些的词。</p>` : nothing;
}

const offerList = (offers: readonly Offer[]): TemplateResult =>
  html`<ul class="offers">
    ${offers.map(
      ({ text, sections }) =>
        html`<li>
          ${sections > 0 ? stateLink(stateOf(text), text) : html`<span>${text}</span>`}
          <span class="count">${sections > 0 ? `${sections} 段` : '没有'}</span>
        </li>`,
    )}
  </ul>`;
