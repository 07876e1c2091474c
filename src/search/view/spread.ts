import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';
import { FACET_LEGENDS } from '../names.ts';
import { dispersionOf, perTenThousand, sharesOf, tenths, type Dispersion, type Share } from '../spread.ts';
import type { Facet } from '../state.ts';
import type { ViewContext } from './view.ts';
import { typeTag } from './words.ts';

/** Rows that are shown at once; the others are folded away. */
const ROWS = 40;
const FACETS_SHOWN: readonly Facet[] = ['type', 'topic', 'year', 'report'];
const TENTHS = ['开头', '二', '三', '四', '五', '六', '七', '八', '九', '结尾'];

/** How often per type, topic, year and report, and where in the reports. */
export async function* spreadView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const dispersions = dispersionOf(answer);
  yield await Promise.resolve(
    html`<div class="spread">
      ${positionTable(tenths(dispersions))} ${stripTable(dispersions, answer, context)}
      ${FACETS_SHOWN.map((facet) => shareTable(facet, answer, context))}
    </div>`,
  );
}

const positionTable = (counts: readonly number[]): TemplateResult => {
  const most = Math.max(1, ...counts);
  return html`<section class="by-position">
    <h2>在报告里的位置</h2>
    <table class="tenths" data-spread="position">
      <caption class="unseen">
        全文十等分，各有几处
      </caption>
      <thead>
        <tr>
          ${TENTHS.map((name) => html`<th scope="col">${name}</th>`)}
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
  const rows = (some: readonly Dispersion[]) =>
    html`<table class="strips" data-spread="strips">
      <caption class="unseen">
        每篇从头到尾，词句在哪里；数字是在全文的百分之几
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">报告</th>
          <th scope="col">位置</th>
          <th scope="col">处</th>
        </tr>
      </thead>
      <tbody>
        ${some.map((one) => stripRow(one, answer, context))}
      </tbody>
    </table>`;
  return html`<section>
    <h2>逐篇的位置</h2>
    ${rows(all.slice(0, ROWS))} ${folded(all.length - ROWS, () => rows(all.slice(ROWS, 500)))}
  </section>`;
}

function stripRow({ report, at }: Dispersion, { index }: Answer, { base }: ViewContext): TemplateResult {
  const { id, title } = index.sections.reports[report]!;
  const ticks = [...new Set(at.map((one) => Math.floor(one * 400)))];
  return html`<tr>
    <th scope="row"><a href=${`${base}reports/${id}/`}>${title}</a></th>
    <td>
      <svg class="dispersion" viewBox="0 0 400 10" preserveAspectRatio="none" aria-hidden="true">
        ${ticks.map((x) => svg`<rect x=${x} width="1.5" height="10" />`)}
      </svg>
      <span class="unseen">${at.slice(0, 50).map((one) => `${Math.round(one * 100)}% `)}</span>
    </td>
    <td class="figure">${at.length}</td>
  </tr>`;
}

function shareTable(facet: Facet, answer: Answer, { names }: ViewContext): TemplateResult {
  const shares = sharesOf(answer, facet);
  const known = new Map(shares.map((share) => [share.value, share]));
  const ordered = names.inOrder(facet, known.keys()).map((value) => known.get(value)!);
  const sorted = facet === 'report' ? ordered.toSorted((a, b) => b.places - a.places) : ordered;
  const most = Math.max(Number.MIN_VALUE, ...shares.map(perTenThousand));
  const name = (value: string) => (facet === 'type' ? typeTag(value, names) : names.nameOf(facet, value));
  const rows = (some: readonly Share[]) =>
    html`<table class="shares" data-spread=${facet}>
      <thead>
        <tr>
          <th scope="col">${FACET_LEGENDS[facet]}</th>
          <th scope="col">处</th>
          <th scope="col">段</th>
          <th scope="col">每万字</th>
        </tr>
      </thead>
      <tbody>
        ${some.map(
          (share) =>
            html`<tr data-value=${share.value} data-type=${facet === 'type' ? share.value : ''}>
              <th scope="row">${name(share.value)}</th>
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
    <h2>按${FACET_LEGENDS[facet]}</h2>
    ${rows(sorted.slice(0, ROWS))} ${folded(sorted.length - ROWS, () => rows(sorted.slice(ROWS, 500)))}
  </section>`;
}

const folded = (count: number, rest: () => TemplateResult): TemplateResult | string =>
  count > 0
    ? html`<details>
        <summary>其余 ${count} 项${count + ROWS > 500 ? `（列到第 500 项）` : ''}</summary>
        ${rest()}
      </details>`
    : '';
