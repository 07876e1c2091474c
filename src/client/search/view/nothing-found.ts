import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../i18n/chinese.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count, formOf, fillWith } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import type { Suggestion } from '../../../search/suggestions/suggestions.ts';
import { stateOf, widen } from '../../../search/address/state.ts';
import { stateLink } from './link.ts';

/** What to do where a query has no result. What is offered is never taken for an answer. */
export function nothingFound(answer: Answer, words: SearchWords): TemplateResult | typeof nothing {
  const { state, query, found, unfiltered, suggestions, near } = answer;
  if (found.sections.length > 0 || query.clauses.length === 0) return nothing;
  if (unfiltered > 0) {
    const link = stateLink(widen(state), words.widen);
    return html`<p>${fillWith(formOf(words.unfiltered, unfiltered, words), { n: unfiltered, link })}</p>`;
  }
  if (suggestions.alone.length > 0)
    return html`<p>${count(words.noneOfAll, suggestions.alone.length, words)}</p>
      ${suggestionList(suggestions.alone, words)}`;
  const parts = near.length > 0 ? [] : suggestions.parts;
  if (near.length + suggestions.near.length + parts.length === 0) return html`<p>${words.sayOtherwise}</p>`;
  return html`${suggested(words.near, suggestions.near, words)} ${suggested(words.parts, parts, words)}`;
}

const suggested = (
  sentence: string,
  suggestions: readonly Suggestion[],
  words: SearchWords,
): TemplateResult | typeof nothing =>
  suggestions.length > 0
    ? html`<p>${sentence}</p>
        ${suggestionList(suggestions, words)}`
    : nothing;

const suggestionList = (suggestions: readonly Suggestion[], words: SearchWords): TemplateResult =>
  html`<ul class="suggestions">
    ${suggestions.map(
      ({ text, sections }) =>
        html`<li>
          ${sections > 0 ? stateLink(stateOf(text), chinese(text, words)) : html`<span>${chinese(text, words)}</span>`}
          <span class="count">${sections > 0 ? count(words.sections, sections, words) : words.none}</span>
        </li>`,
    )}
  </ul>`;
