import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fillWith } from '../../../i18n/sentence.ts';
import { FACETS, isNarrowed, toggle, widen, type Facet, type SearchState } from '../../../search/state.ts';
import { stateLink } from './link.ts';
import { valueName } from './text.ts';
import type { ViewContext } from './view.ts';

/** The chosen filters, each a link that takes it away. */
export function chips(state: SearchState, context: ViewContext): TemplateResult | typeof nothing {
  if (!isNarrowed(state)) return nothing;
  const { chip, facets, widen: widenName } = context.words;
  const nameOf = (facet: Facet, value: string) =>
    fillWith(chip, { facet: facets[facet], value: valueName(facet, value, context) });
  return html`<p class="chips">
    ${FACETS.flatMap((facet) =>
      state[facet].map(
        (value) =>
          html`<span class="chip" data-chip=${facet}
            >${stateLink(toggle(state, facet, value), nameOf(facet, value))}</span
          >`,
      ),
    )}
    ${stateLink(widen(state), widenName)}
  </p>`;
}
