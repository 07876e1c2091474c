import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../../i18n/chinese.ts';
import type { SearchWords } from '../../../../i18n/search/index.ts';
import { count, fillWith } from '../../../../i18n/sentence.ts';
import type { Answer } from '../../../../search/answer.ts';
import { compare, comparedShares, type QueryComparison } from '../../../../search/statistics/compare.ts';
import { problemText } from '../problem-text.ts';
import { perTenThousand, type FacetShare } from '../../../../search/statistics/dispersion.ts';
import type { Facet } from '../../../../search/address/state.ts';
import { tableFiles } from './figure-table.ts';
import { stateLink } from '../link.ts';
import { narrowedTo } from './narrowed.ts';
import { overlapTable } from './overlap.ts';
import { valueTag } from '../text.ts';
import type { ViewContext } from '../view.ts';

/** Rows of a table; who wants more narrows by a filter. */
const ROWS = 100;

/** Two queries side by side. The box for the second one is a form of its own. */
export async function* compareView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { other, q } = answer.state;
  const { words } = context;
  const form = otherForm(other, words);
  yield form;
  if (!other.trim() || !q.trim()) {
    yield html`${form}
      <p>${words.askOther}</p>`;
    return;
  }
  const comparison = await compare(answer);
  const { problem } = comparison.second.query;
  yield problem
    ? html`${form}
        <p>${fillWith(words.otherUnreadable, { q: chinese(other, words), problem: problemText(problem, words) })}</p>`
    : html`${form}${overlapTable(comparison, words)}
      ${(['type', 'report'] as const).map((facet) => shareTable(comparison, facet, context))}`;
}

const otherForm = (other: string, words: SearchWords): TemplateResult =>
  html`<form class="other" data-other>
    <label>
      <span>${words.other}</span>
      <input type="search" name="other" .value=${other} autocomplete="off" enterkeyhint="search" />
    </label>
    <button>${words.compare}</button>
  </form>`;

function shareTable(comparison: QueryComparison, facet: Facet, context: ViewContext): TemplateResult {
  const { names, words } = context;
  const { columns, facets, byFacet } = words;
  const { first, second } = comparison;
  const shares = new Map(comparedShares(comparison, facet).map((share) => [share.value, share]));
  const rows = names.inOrder(facet, shares.keys()).map((value) => shares.get(value)!);
  const placesOf = ({ state }: Answer) => fillWith(columns.placesOf, { q: chinese(state.q, words) });
  return html`<section>
    <h2>${byFacet[facet]}</h2>
    <table class="shares" data-compare=${facet}>
      <thead>
        <tr>
          <th scope="col">${facets[facet]}</th>
          <th scope="col">${placesOf(first)}</th>
          <th scope="col" class="per-length">${columns.rate}</th>
          <th scope="col">${placesOf(second)}</th>
          <th scope="col" class="per-length">${columns.rate}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, ROWS).map(
          (share) =>
            html`<tr data-value=${share.value}>
              <th scope="row">${valueTag(facet, share.value, context)}</th>
              ${figures(share.first, first, facet, context)} ${figures(share.second, second, facet, context)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${tableFiles(
      {
        id: `compare-${facet}`,
        caption: `${first.state.q} ${second.state.q} ${byFacet[facet]}`,
        columns: [
          { id: facet, value: ({ value }) => value },
          { id: 'name', value: ({ value }) => names.nameOf(facet, value) },
          { id: 'first', value: (row) => row.first.places },
          { id: 'firstRate', value: (row) => perTenThousand(row.first) },
          { id: 'second', value: (row) => row.second.places },
          { id: 'secondRate', value: (row) => perTenThousand(row.second) },
        ],
        rows,
      },
      words,
    )}
    ${rows.length > ROWS ? html`<p class="note">${count(words.restFiltered, rows.length - ROWS, words)}</p>` : nothing}
  </section>`;
}

/** The places lead to the lines of one query alone. */
const figures = (share: FacetShare, { state }: Answer, facet: Facet, context: ViewContext): TemplateResult =>
  html`<td class="figure">
      ${
        share.places > 0
          ? stateLink({ ...narrowedTo(state, facet, share.value, context), view: 'lines', other: '' }, share.places)
          : share.places
      }
    </td>
    <td class="figure">${perTenThousand(share).toFixed(1)}</td>`;
