import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Answer } from '../answer.ts';
import { FACET_LEGENDS, type FacetNames } from '../names.ts';
import { FACETS, type Facet } from '../state.ts';
import { typeTag } from './words.ts';

/** Values of one facet that are shown at once; the others are folded away. */
const VALUES_SHOWN = 10;
/** And with the folded ones; of more, those with the most sections, and the chosen. */
const VALUES_LISTED = 100;

/** What the facets are drawn from. `choose` is called for a value that the reader ticks or unticks. */
interface Facets {
  answer: Answer;
  names: FacetNames;
  choose: (facet: Facet, value: string) => void;
}

/** The five facets with their counts. */
export function facetList(facets: Facets, isOpen: boolean): TemplateResult {
  const { state } = facets.answer;
  const chosen = FACETS.reduce((sum, facet) => sum + state[facet].length, 0);
  return html`<details class="facets" ?open=${isOpen}>
    <summary>筛选${chosen > 0 ? `（已选 ${chosen} 项）` : ''}</summary>
    ${FACETS.map((facet) => facetGroup(facets, facet))}
  </details>`;
}

function facetGroup(facets: Facets, facet: Facet): TemplateResult | typeof nothing {
  const counts = facets.answer.counts[facet];
  const values = facets.names.inOrder(facet, listed(counts, facets.answer.state[facet]));
  if (values.length === 0) return nothing;
  const options = (some: string[]) =>
    repeat(
      some,
      (value) => value,
      (value) => option(facets, facet, value),
    );
  const folded = values.slice(VALUES_SHOWN);
  return html`<fieldset data-facet=${facet}>
    <legend>${FACET_LEGENDS[facet]}</legend>
    ${options(values.slice(0, VALUES_SHOWN))}
    ${
      folded.length > 0
        ? html`<details>
            <summary>
              其余 ${counts.size - VALUES_SHOWN}
              项${counts.size > VALUES_LISTED ? `（列段数最多的 ${values.length} 项）` : nothing}
            </summary>
            ${options(folded)}
          </details>`
        : nothing
    }
  </fieldset>`;
}

function listed(counts: ReadonlyMap<string, number>, chosen: readonly string[]): Iterable<string> {
  if (counts.size <= VALUES_LISTED) return counts.keys();
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, VALUES_LISTED);
  return new Set([...chosen, ...most.map(([value]) => value)]);
}

function option({ answer, names, choose }: Facets, facet: Facet, value: string): TemplateResult {
  const name = facet === 'type' ? typeTag(value, names) : html`<span>${names.nameOf(facet, value)}</span>`;
  return html`<label>
    <input
      type="checkbox"
      name=${facet}
      value=${value}
      .checked=${live(answer.state[facet].includes(value))}
      @change=${() => choose(facet, value)}
    />
    ${name}<span class="count">${answer.counts[facet].get(value) ?? 0}</span>
  </label>`;
}
