import { html, type TemplateResult } from 'lit/html.js';
import { formatState, type SearchState } from '../query.ts';

/** A link to a search on the same page. */
export const stateLink = (state: SearchState, text: string): TemplateResult =>
  html`<a class="query" href=${formatState(state) || '?'}>${text}</a>`;
