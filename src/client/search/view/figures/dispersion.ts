import { html, svg, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../../../i18n/chinese.ts';
import type { SearchWords } from '../../../../i18n/search/index.ts';
import type { Answer } from '../../../../search/answer.ts';
import { dispersionOf, tenths, type Dispersion } from '../../../../search/statistics/dispersion.ts';
import { TENTHS } from '../../../../search/address/figure-state.ts';
import { everyLine, type Facet } from '../../../../search/address/state.ts';
import { tableFiles } from './figure-table.ts';
import { stateLink } from '../link.ts';
import { toldApart } from '../../../told-apart.ts';
import { folded, numberLink, shareTable } from './share-table.ts';
import type { ViewContext } from '../view.ts';

const FACETS_SHOWN: readonly Facet[] = ['type', 'topic', 'year', 'report'];

/** How often per type, topic, year and report, and where in the reports. */
export async function* dispersionView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const dispersions = dispersionOf(answer);
  yield await Promise.resolve(
    html`<div class="spread">
      ${positionTable(tenths(dispersions), answer, context.words)} ${stripTable(dispersions, answer, context)}
      ${FACETS_SHOWN.map((facet) => shareTable(facet, answer, context))}
    </div>`,
  );
}

const positionTable = (counts: readonly number[], { state }: Answer, words: SearchWords): TemplateResult => {
  const lines = { ...everyLine(state), view: 'lines' } as const;
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
          ${counts.map(
            (count, tenth) =>
              html`<td style=${`--share:${(count / most).toFixed(3)}`}>
                ${count > 0 ? stateLink({ ...lines, tenth: TENTHS[tenth + 1]! }, count) : count}
              </td>`,
          )}
        </tr>
      </tbody>
    </table>
    ${tableFiles(
      {
        id: 'position',
        caption: `${state.q} ${words.position}`,
        columns: [
          { id: 'tenth', value: ([tenth]) => tenth },
          { id: 'places', value: ([, places]) => places },
        ],
        rows: counts.map((places, tenth) => [tenth + 1, places] as const),
      },
      words,
    )}
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
    ${folded(all, context.words, rows)}
    ${tableFiles(
      {
        id: 'strips',
        caption: `${answer.state.q} ${strips}`,
        columns: [
          { id: 'report', value: ({ report }) => cardOf(report, answer).id },
          { id: 'title', value: ({ report }) => cardOf(report, answer).title },
          { id: 'places', value: ({ at }) => at.length },
          { id: 'at', value: ({ at }) => at.map((one) => one.toFixed(4)).join(' ') },
        ],
        rows: all,
      },
      context.words,
    )}
  </section>`;
}

const cardOf = (report: number, { index }: Answer) => index.sections.reports[report]!;

function stripRow({ report, at }: Dispersion, answer: Answer, context: ViewContext): TemplateResult {
  const { base, words } = context;
  const { id, title, signature } = cardOf(report, answer);
  const ticks = [...new Set(at.map((one) => Math.floor(one * 400)))];
  return html`<tr>
    <th scope="row">
      <a lang=${chineseLang(words)} href=${`${base}reports/${id}/`}>${title}</a> ${toldApart(signature, words)}
    </th>
    <td>
      <svg class="dispersion" viewBox="0 0 400 10" preserveAspectRatio="none" aria-hidden="true">
        ${ticks.map((x) => svg`<rect x=${x} width="1.5" height="10" />`)}
      </svg>
      <span class="unseen">${at.slice(0, 50).map((one) => `${Math.round(one * 100)}% `)}</span>
    </td>
    <td class="figure">${numberLink(at.length, { facet: 'report', value: id, view: 'lines' }, context, answer)}</td>
  </tr>`;
}
