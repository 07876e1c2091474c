import { html, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../../i18n/fill.ts';
import type { SearchWords } from '../../../../i18n/search/index.ts';
import { count } from '../../../../i18n/sentence.ts';
import type { Answer } from '../../../../search/answer.ts';
import { perTenThousand, sharesOf, type FacetShare } from '../../../../search/statistics/dispersion.ts';
import type { Facet, View } from '../../../../search/address/state.ts';
import { tableFiles } from './figure-table.ts';
import { stateLink } from '../link.ts';
import { narrowedTo } from './narrowed.ts';
import { valueTag } from '../text.ts';
import type { ViewContext } from '../view.ts';

/** Rows that are shown at once; the others are folded away. */
const ROWS = 40;
/** And with the folded ones. */
const ROWS_LISTED = 500;

/** How often per value of a facet; every number leads to what it counts. */
export function shareTable(facet: Facet, answer: Answer, context: ViewContext): TemplateResult {
  const { names, words } = context;
  const { facets, columns, byFacet } = words;
  const shares = sharesOf(answer, facet);
  const known = new Map(shares.map((share) => [share.value, share]));
  const ordered = names.inOrder(facet, known.keys()).map((value) => known.get(value)!);
  const sorted = facet === 'report' ? ordered.toSorted((a, b) => b.places - a.places) : ordered;
  const most = Math.max(Number.MIN_VALUE, ...shares.map(perTenThousand));
  const rows = (some: readonly FacetShare[]) =>
    html`<table class="shares" data-spread=${facet}>
      <thead>
        <tr>
          <th scope="col">${facets[facet]}</th>
          <th scope="col">${columns.places}</th>
          <th scope="col">${columns.sections}</th>
          <th scope="col">${columns.rate}</th>
        </tr>
      </thead>
      <tbody>
        ${some.map(
          (share) =>
            html`<tr data-value=${share.value} data-type=${facet === 'type' ? share.value : ''}>
              <th scope="row">${valueTag(facet, share.value, context)}</th>
              <td class="figure">
                ${numberLink(share.places, { facet, value: share.value, view: 'lines' }, context, answer)}
              </td>
              <td class="figure">
                ${numberLink(share.sections, { facet, value: share.value, view: 'passages' }, context, answer)}
              </td>
              <td class="figure rate" style=${`--share:${(perTenThousand(share) / most).toFixed(3)}`}>
                ${perTenThousand(share).toFixed(1)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  return html`<section>
    <h2>${byFacet[facet]}</h2>
    ${folded(sorted, words, rows)}
    ${tableFiles(
      {
        id: `spread-${facet}`,
        caption: `${answer.state.q} ${byFacet[facet]}`,
        columns: [
          { id: facet, value: ({ value }) => value },
          { id: 'name', value: ({ value }) => names.nameOf(facet, value) },
          { id: 'places', value: ({ places }) => places },
          { id: 'sections', value: ({ sections }) => sections },
          { id: 'chars', value: ({ chars }) => chars },
          { id: 'rate', value: perTenThousand },
        ],
        rows: sorted,
      },
      words,
    )}
  </section>`;
}

/** What a number counts: the sections of one value. */
interface Counted {
  facet: Facet;
  value: string;
  view: View;
}

/** A number as the way to what it counts; nothing is at the end of the way of 0. */
export const numberLink = (number: number, { facet, value, view }: Counted, context: ViewContext, { state }: Answer) =>
  number > 0 ? stateLink({ ...narrowedTo(state, facet, value, context), view }, number) : number;

/** The first rows of a table, and the others folded away. */
export function folded<Row>(
  all: readonly Row[],
  words: SearchWords,
  rows: (some: readonly Row[]) => TemplateResult,
): TemplateResult {
  const rest = all.length - ROWS;
  if (rest <= 0) return rows(all);
  const name =
    all.length > ROWS_LISTED ? fill(words.restUpTo, { n: rest, listed: ROWS_LISTED }) : count(words.rest, rest, words);
  return html`${rows(all.slice(0, ROWS))}
    <details>
      <summary>${name}</summary>
      ${rows(all.slice(ROWS, ROWS_LISTED))}
    </details>`;
}
