import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';
import type { Offer } from '../offers.ts';
import { stateOf, widen } from '../state.ts';
import { stateLink } from './link.ts';

/** What to do where a query has no result. What is offered is never taken for an answer. */
export function nothingFound(answer: Answer): TemplateResult | typeof nothing {
  const { state, query, found, unfiltered, offers } = answer;
  if (found.sections.length > 0 || query.clauses.length === 0) return nothing;
  if (unfiltered > 0) return html`<p>不筛选时有 ${unfiltered} 段：${stateLink(widen(state), '清除筛选')}</p>`;
  if (offers.alone.length > 0)
    return html`<p>没有一段合乎全部 ${offers.alone.length} 个词句。分开查：</p>
      ${offerList(offers.alone)}`;
  if (offers.near.length + offers.parts.length === 0) return html`<p>可以换一个说法，或者查短一些的词。</p>`;
  return html`${
    offers.near.length > 0
      ? html`<p>相差一个字的（不是您查的原句）：</p>
          ${offerList(offers.near)}`
      : nothing
  }
  ${
    offers.parts.length > 0
      ? html`<p>没有整句，只有其中一部分（不是您查的原句）：</p>
          ${offerList(offers.parts)}`
      : nothing
  }`;
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
