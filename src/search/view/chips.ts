import { html, nothing, type TemplateResult } from 'lit/html.js';
import { FACET_LEGENDS, type FacetNames } from '../names.ts';
import { FACETS, isNarrowed, toggle, widen, type SearchState } from '../state.ts';
import { stateLink } from './link.ts';

/** The chosen filters, each a link that takes it away. */
export const chips = (state: SearchState, names: FacetNames): TemplateResult | typeof nothing =>
  isNarrowed(state)
    ? html`<p class="chips">
        ${FACETS.flatMap((facet) =>
          state[facet].map(
            (value) =>
              html`<span class="chip" data-chip=${facet}
                >${stateLink(toggle(state, facet, value), `${FACET_LEGENDS[facet]}：${names.nameOf(facet, value)} ×`)}</span
              >`,
          ),
        )}
        ${stateLink(widen(state), '清除筛选')}
      </p>`
    : nothing;
