import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { fill } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import { count } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import { FACETS, type Facet } from '../../../search/address/state.ts';
import { valueTag } from './text.ts';
import type { ViewContext } from './view.ts';

/** Values of one facet that are shown at once; the others are folded away. */
const VALUES_SHOWN = 10;
/** And with the folded ones; of more, those with the most sections, and the chosen. */
const VALUES_LISTED = 100;

/** What the facets are drawn from. `choose` is called for a value that the reader ticks or unticks. */
interface Facets {
  answer: Answer;
  context: ViewContext;
  choose: (facet: Facet, value: string) => void;
  /** What stands below them. */
  foot: TemplateResult;
}

/** The facets with their counts. */
export function facetList(facets: Facets, isOpen: boolean): TemplateResult {
  const { state } = facets.answer;
  const { words } = facets.context;
  const chosen = FACETS.reduce((sum, facet) => sum + state[facet].length, 0);
  return html`<details class="facets" ?open=${isOpen}>
    <summary>${chosen > 0 ? count(words.filtersChosen, chosen, words) : words.filters}</summary>
    ${FACETS.map((facet) => facetGroup(facets, facet))} ${facets.foot}
  </details>`;
}

function facetGroup(facets: Facets, facet: Facet): TemplateResult | typeof nothing {
  const counts = facets.answer.counts[facet];
  const { words } = facets.context;
  const values = facets.context.names.inOrder(facet, listed(counts, facets.answer.state[facet]));
  // Where all counts there is nothing to choose.
  if (values.length < (facet === 'counted' ? 2 : 1)) return nothing;
  const options = (some: string[]) =>
    repeat(
      some,
      (value) => value,
      (value) => option(facets, facet, value),
    );
  const folded = values.slice(VALUES_SHOWN);
  const rest = counts.size - VALUES_SHOWN;
  return html`<fieldset data-facet=${facet}>
    <legend>${words.facets[facet]}</legend>
    ${options(values.slice(0, VALUES_SHOWN))}
    ${
      folded.length > 0
        ? html`<details>
            <summary>
              ${
                counts.size > VALUES_LISTED
                  ? fill(words.restByMost, { n: rest, listed: values.length })
                  : count(words.rest, rest, words)
              }
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

function option({ answer, context, choose }: Facets, facet: Facet, value: string): TemplateResult {
  const name = valueTag(facet, value, context);
  return html`<label>
    <input
      type="checkbox"
      name=${facet}
      value=${value}
      .checked=${live(answer.state[facet].includes(value))}
      @change=${() => choose(facet, value)}
    />
    ${facet === 'type' ? name : html`<span>${name}</span>`}<span class="count"
      >${formatNumber(answer.counts[facet].get(value) ?? 0)}</span
    >
  </label>`;
}
