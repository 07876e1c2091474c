import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../i18n/fill.ts';
import { fillWith } from '../../../i18n/sentence.ts';
import { readAmong } from '../../../search/address/among.ts';
import {
  FACETS,
  isNarrowed,
  parseState,
  toggle,
  widen,
  type Facet,
  type SearchState,
} from '../../../search/address/state.ts';
import { stateLink } from './link.ts';
import { leftOut, selectionText, valueName } from './text.ts';
import type { ViewContext } from './view.ts';

/** The chosen filters, what is left out and the part of a comparison, each a link that takes it away. */
export function chips(state: SearchState, context: ViewContext): TemplateResult | typeof nothing {
  if (!isNarrowed(state) && !state.among) return nothing;
  const { chip, facets, widen: widenName } = context.words;
  const nameOf = (facet: Facet, value: string) =>
    fillWith(chip, { facet: facets[facet], value: valueName(facet, value, context) });
  return html`<p class="chips">
    ${FACETS.flatMap((facet) =>
      state[facet].map((value) => one(facet, toggle(state, facet, value), nameOf(facet, value))),
    )}
    ${state.without ? one('without', { ...state, without: '' }, `${leftOut(state.without, context)} ×`) : nothing}
    ${state.among ? one('among', { ...state, among: '' }, `${amongText(state.among, context)} ×`) : nothing}
    ${isNarrowed(state) ? stateLink(widen(state), widenName) : nothing}
  </p>`;
}

const one = (name: string, to: SearchState, text: unknown): TemplateResult =>
  html`<span class="chip" data-chip=${name}>${stateLink(to, text)}</span>`;

/** `限于：有“党建”、没有“责任”的节（问题不足）` */
function amongText(among: string, context: ViewContext): string {
  const { part, search } = readAmong(among)!;
  const state = parseState(search);
  const text = fill(context.words.among[part], { a: state.q.trim(), b: state.other.trim() });
  return isNarrowed(state) ? `${text} (${selectionText(state, context)})` : text;
}
