import { html, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../../i18n/chinese.ts';
import { fill } from '../../../../i18n/fill.ts';
import { fillWith } from '../../../../i18n/sentence.ts';
import type { Answer } from '../../../../search/answer.ts';
import { collectFillers, hasSlots, type Filler, type Slot } from '../../../../search/statistics/fillers.ts';
import { sampleOf } from '../../../../search/statistics/sample.ts';
import { everyLine, type SearchState } from '../../../../search/address/state.ts';
import { readAll } from '../../read-hits.ts';
import { figureTable } from './figure-table.ts';
import { stateLink } from '../link.ts';
import { moreButton } from '../more.ts';
import { sampleNote } from './sample-note.ts';
import type { ViewContext } from '../view.ts';

/** Rows of a table that are drawn at once. */
const ROWS = 100;

/** What stands in the open places of a query, each a query of its own. */
export async function* fillersView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { words } = context;
  const { clauses } = answer.query;
  if (!hasSlots(clauses)) {
    yield html`<p>${words.figures.noSlots}</p>`;
    return;
  }
  const sample = sampleOf(answer);
  const collected = collectFillers(answer.query);
  for await (const hits of readAll(answer, sample.sections)) for (const hit of hits) collected.add(hit);
  yield html`${sampleNote(sample, answer, words)} ${collected.slots().map((slot) => slotTable(slot, answer, context))}`;
}

function slotTable(slot: Slot, { state }: Answer, context: ViewContext): TemplateResult {
  const { words, pages } = context;
  const { figures, columns } = words;
  const to = (q: string, view: SearchState['view']): SearchState => ({ ...everyLine(state), q, view });
  const shown = ROWS * pages;
  const heading = slot.of > 1 ? fill(figures.slotOf, { n: slot.number }) : figures.slot;
  const table = figureTable<Filler>(
    {
      id: `fillers-${slot.number}`,
      caption: `${slot.text} ${heading}`,
      columns: [
        {
          id: 'words',
          name: figures.filler,
          value: ({ words: filler }) => filler,
          draw: ({ q, words: filler }) =>
            stateLink(to(q, 'passages'), filler ? chinese(filler, words) : figures.unfilled),
        },
        {
          id: 'reports',
          name: columns.reports,
          value: ({ reports }) => reports,
          draw: ({ q, reports }) => stateLink(to(q, 'spread'), reports),
        },
        {
          id: 'places',
          name: columns.places,
          value: ({ places }) => places,
          draw: ({ q, places }) => stateLink(to(q, 'lines'), places),
        },
        { id: 'query', name: null, isHidden: true, value: ({ q }) => q },
      ],
      rows: slot.fillers,
      shown,
    },
    words,
  );
  return html`<section>
    <h2>${fillWith('{text} {heading}', { text: chinese(slot.text, words), heading })}</h2>
    ${table} ${moreButton(slot.fillers.length - shown, words.figures.moreRows, context)}
  </section>`;
}
