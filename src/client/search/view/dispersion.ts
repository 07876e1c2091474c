import { html, svg, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import {
  dispersionOf,
  perTenThousand,
  sharesOf,
  tenths,
  type Dispersion,
  type Share,
} from '../../../search/dispersion.ts';
import type { Facet } from '../../../search/state.ts';
import type { ViewContext } from './view.ts';
import { valueTag } from './text.ts';

/** Rows that are shown at once; the others are folded away. */
const ROWS = 40;
const FACETS_SHOWN: readonly Facet[] = ['type', 'topic', 'year', 'report'];
/** And with the folded ones. */
const ROWS_LISTED = 500;

/** How often per type, topic, year and report, and where in the reports. */
export async function* dispersionView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const dispersions = dispersionOf(answer);
  yield await Promise.resolve(
    html`<div class="spread">
      ${positionTable(tenths(dispersions), context.words)} ${stripTable(dispersions, answer, context)}
      ${FACETS_SHOWN.map((facet) => shareTable(facet, answer, context))}
    </div>`,
  );
}

const positionTable = (counts: readonly number[], words: SearchWords): TemplateResult => {
  const most = Math.max(1, ...counts);
  return html`<section class="by-position">
    <h2>${words.position}</h2>
    <table class="tenths" data-spread="position">
      <caption class="unseen">
        ${words.positionCaption}
      </caption>
      <thead>
        <tr>
          ${words.tenths.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          ${counts.map((count) => html`<td style=${`--share:${(count / most).toFixed(3)}`}>${count}</td>`)}
        </tr>
      </tbody>
    </table>
  </section>`;
};

function stripTable(all: readonly Dispersion[], answer: Answer, context: ViewContext): TemplateResult {
  const { facets, columns, strips, stripsCaption } = context.words;
  const rows = (some: readonly Dispersion[]) =>
    html`<table class="strips" data-spread="strips">
      <caption class="unseen">
        ${stripsCaption}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">${facets.report}</th>
          <th scope="col">${columns.position}</th>
          <th scope="col">${columns.places}</th>
        </tr>
      </thead>
      <tbody>
        ${some.map((one) => stripRow(one, answer, context))}
      </tbody>
    </table>`;
  return html`<section>
    <h2>${strips}</h2>
    ${rows(all.slice(0, ROWS))} ${folded(all.length, context.words, () => rows(all.slice(ROWS, ROWS_LISTED)))}
  </section>`;
}

function stripRow({ report, at }: Dispersion, { index }: Answer, { base, words }: ViewContext): TemplateResult {
  const { id, title } = index.sections.reports[report]!;
  const ticks = [...new Set(at.map((one) => Math.floor(one * 400)))];
  return html`<tr>
    <th scope="row"><a lang=${chineseLang(words)} href=${`${base}reports/${id}/`}>${title}</a></th>
    <td>
      <svg class="dispersion" viewBox="0 0 400 10" preserveAspectRatio="none" aria-hidden="true">
        ${ticks.map((x) => svg`<rect x=${x} width="1.5" height="10" />`)}
      </svg>
      <span class="unseen">${at.slice(0, 50).map((one) => `${Math.round(one * 100)}% `)}</span>
    </td>
    <td class="figure">${at.length}</td>
  </tr>`;
}

function shareTable(facet: Facet, answer: Answer, context: ViewContext): TemplateResult {
  const { names, words } = context;
  const { facets, columns, byFacet } = words;
  const shares = sharesOf(answer, facet);
  const known = new Map(shares.map((share) => [share.value, share]));
  const ordered = names.inOrder(facet, known.keys()).map((value) => known.get(value)!);
  const sorted = facet === 'report' ? ordered.toSorted((a, b) => b.places - a.places) : ordered;
  const most = Math.max(Number.MIN_VALUE, ...shares.map(perTenThousand));
  const rows = (some: readonly Share[]) =>
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
              <td class="figure">${share.places}</td>
              <td class="figure">${share.sections}</td>
              <td class="figure rate" style=${`--share:${(perTenThousand(share) / most).toFixed(3)}`}>
                ${perTenThousand(share).toFixed(1)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  return html`<section>
    <h2>${byFacet[facet]}</h2>
    ${rows(sorted.slice(0, ROWS))} ${folded(sorted.length, words, () => rows(sorted.slice(ROWS, ROWS_LISTED)))}
  </section>`;
}

function folded(all: number, words: SearchWords, rows: () => TemplateResult): TemplateResult | string {
  const rest = all - ROWS;
  if (rest <= 0) return '';
  const name =
    all > ROWS_LISTED ? fill(words.restUpTo, { n: rest, listed: ROWS_LISTED }) : count(words.rest, rest, words);
  return html`<details>
    <summary>${name}</summary>
    ${rows()}
  </details>`;
}
