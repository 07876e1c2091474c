import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../i18n/fill.ts';
import { isNarrowed, type SearchState } from '../../../search/address/state.ts';
import { LONGEST_NAME, searchOf, selectionIn, type Subset } from '../../../search/address/subsets.ts';
import { stateLink } from './link.ts';
import type { ViewContext } from './view.ts';

/** The reader's subsets, and the page that has them all. */
export interface OwnSubsets {
  subsets: readonly Subset[];
  subsetsPage: string;
  keepSubset: (name: string) => void;
}

/** The reader's subsets, each a link that narrows this search to it, and the chosen filters to be saved as one. */
export function subsetPanel(state: SearchState, screen: ViewContext & OwnSubsets): TemplateResult {
  const { subsets, subsetsPage, keepSubset, words } = screen;
  const { own } = words;
  const now = searchOf(state);
  const kept = subsets.find(({ search }) => search === now);
  const keep = (event: Event) => {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    if (typeof name === 'string') keepSubset(name);
  };
  if (subsets.length === 0 && !isNarrowed(state)) return html``;
  return html`<div class="subsets" data-subsets>
    <p class="name">${own.subsets}</p>
    ${
      subsets.length > 0
        ? html`<ul>
            ${subsets.map(
              ({ name, search }) =>
                html`<li>${stateLink({ ...state, ...selectionIn(search) }, name, search === now)}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      isNarrowed(state) && !kept
        ? html`<form @submit=${keep}>
            <input
              name="name"
              required
              maxlength=${LONGEST_NAME}
              aria-label=${own.subsetName}
              placeholder=${own.subsetName}
            />
            <button>${own.keepSubset}</button>
          </form>`
        : nothing
    }
    <p class="note" aria-live="polite">${kept ? fill(own.keptSubset, { name: kept.name }) : nothing}</p>
    <p><a href=${subsetsPage + now}>${own.weigh}</a></p>
  </div>`;
}
