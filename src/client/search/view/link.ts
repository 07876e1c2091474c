import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatState, type SearchState } from '../../../search/address/state.ts';

/** A link to a search on the same page. */
export const stateLink = (state: SearchState, text: unknown, isCurrent = false): TemplateResult =>
  html`<a class="query" href=${formatState(state) || '?'} aria-current=${isCurrent ? 'true' : nothing}>${text}</a>`;

/** One property of a search. */
export interface SearchProperty<Value> {
  legend: string;
  values: readonly Value[];
  current: Value;
}

/** `排序 报告 右文 左文`: one property of a search as links, the one that holds marked. */
export const choices = <Value>(
  { legend, values, current }: SearchProperty<Value>,
  choice: (value: Value) => { name: string; to: SearchState },
): TemplateResult =>
  html`<p class="choices">
    <span>${legend}</span>
    ${values.map((value) => {
      const { name, to } = choice(value);
      return stateLink(to, name, value === current);
    })}
  </p>`;
