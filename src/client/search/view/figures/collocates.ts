import { html, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../../i18n/chinese.ts';
import { fill } from '../../../../i18n/fill.ts';
import type { Answer } from '../../../../search/answer.ts';
import { MEASURES, REACHES, SIDES, type Measure } from '../../../../search/address/figure-state.ts';
import type { Hit } from '../../../../search/find/hit.ts';
import { sampleOf } from '../../../../search/statistics/sample.ts';
import { everyLine, selectionOf, stateOf, type SearchState } from '../../../../search/address/state.ts';
import { collocatesOf, type Collocate } from '../../figures/collocates.ts';
import { readAll } from '../../read-hits.ts';
import { figureTable, type FigureColumn } from './figure-table.ts';
import { choices, stateLink } from '../link.ts';
import { moreButton } from '../more.ts';
import { sampleNote } from './sample-note.ts';
import type { ViewContext } from '../view.ts';

/** Rows that are drawn at once. */
const ROWS = 100;

/** The words that stand near a phrase. */
export async function* collocatesView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { words, pages } = context;
  const sample = sampleOf(answer);
  const hits: Hit[] = [];
  for await (const some of readAll(answer, sample.sections)) for (const hit of some) hits.push(hit);
  const rows = await collocatesOf(answer, hits);
  const shown = ROWS * pages;
  const caption = fill(words.figures.companyOf, { q: answer.state.q, n: answer.state.reach });
  const table = { id: 'collocates', caption, columns: columnsOf(answer, context), rows, shown };
  yield html`${controls(answer.state, context)} ${sampleNote(sample, answer, words)}
  ${rows.length > 0 ? figureTable<Collocate>(table, words) : html`<p>${words.figures.noCompany}</p>`}
  ${moreButton(rows.length - shown, words.figures.moreRows, context)}`;
}

function controls(state: SearchState, { words }: ViewContext): TemplateResult {
  const { side: sideName, sides, reach: reachName } = words.figures;
  return html`<div class="controls">
    ${choices({ legend: sideName, values: SIDES, current: state.side }, (side) => ({ name: sides[side], to: { ...state, side } }))}
    ${choices({ legend: reachName, values: REACHES, current: state.reach }, (reach) => ({ name: String(reach), to: { ...state, reach } }))}
  </div>`;
}

function columnsOf({ state }: Answer, { words }: ViewContext): [FigureColumn<Collocate>, ...FigureColumn<Collocate>[]] {
  const { figures } = words;
  const lines = (word: string): SearchState => ({ ...everyLine(state), view: 'lines', near: word });
  const alone = (word: string): SearchState => ({
    ...stateOf(word),
    ...selectionOf(state),
  });
  const measured = (by: Measure, draw: (row: Collocate) => unknown): FigureColumn<Collocate> => ({
    id: by,
    name: stateLink({ ...state, by }, figures.measures[by], state.by === by),
    value: (row) => row[by],
    draw,
  });
  const drawn: Record<Measure, (row: Collocate) => unknown> = {
    places: ({ word, places }) => stateLink(lines(word), places),
    logDice: (row) => row.logDice.toFixed(2),
    g2: (row) => row.g2.toFixed(1),
  };
  return [
    {
      id: 'word',
      name: figures.word,
      value: ({ word }) => word,
      draw: ({ word }) => stateLink(lines(word), chinese(word, words)),
    },
    ...MEASURES.map((by) => measured(by, drawn[by])),
    { id: 'all', name: figures.all, value: ({ all }) => all, draw: ({ word, all }) => stateLink(alone(word), all) },
  ];
}
