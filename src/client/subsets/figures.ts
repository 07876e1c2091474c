import { html, nothing, type TemplateResult } from 'lit/html.js';
import { KINDS } from '../../analysis/counts/counts.ts';
import type { KeyItem } from '../../analysis/counts/weigh.ts';
import { chinese } from '../../i18n/chinese.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { count, fillWith } from '../../i18n/sentence.ts';
import { formatState, isNarrowed, stateOf, type Selection, type View } from '../../search/address/state.ts';
import { figureTable, type FigureColumn } from '../search/view/figures/figure-table.ts';
import { selectionName } from './choosing.ts';
import type { ContrastScreen } from './screen.ts';
import { counting, formatContrast, ORDERS, restOf, type ContrastState } from './state.ts';
import type { Size, Weighed } from './weighing.ts';

/** What is weighed, the sizes of the two parts, and what is typical of the first. */
export function drawFigures(screen: ContrastScreen): TemplateResult {
  const { state, weighed, words, message } = screen;
  if (!isNarrowed(state.subset)) return html`<p>${words.ask}</p>`;
  if (!weighed) return html`<p role="status">${message}</p>`;
  if (weighed.inside.sections === 0) return html`<p role="status">${words.empty}</p>`;
  return html`${controls(screen, weighed)} ${sizes(screen, weighed)}
  ${weighed.rows.length === 0 ? nothingTypical(screen, weighed) : table(screen, weighed)}`;
}

/** Why nothing is told to be typical, and what comes closest, which may be so by chance. */
function nothingTypical(screen: ContrastScreen, weighed: Weighed): TemplateResult {
  const { state, words } = screen;
  const { held, closest } = weighed;
  const kind = words.kinds[state.of];
  if (held === 0) return html`<p data-none>${fill(words.noneHeld, { kind })}</p>`;
  const caption = fill(words.closest, { name: selectionName(state.subset, screen), kind });
  return html`<p data-none>${fill(words.none, { kind, n: formatNumber(held) })}</p>
    ${
      closest.length === 0
        ? nothing
        : html`<p class="note">${words.closestNote}</p>
            ${figureTable<KeyItem>(
              { id: 'closest', caption, columns: columnsOf(screen, weighed), rows: closest, shown: closest.length },
              words.search,
            )}`
    }`;
}

function controls({ state, words }: ContrastScreen, { hasApart }: Weighed): TemplateResult {
  const link = (to: ContrastState, name: string, isCurrent: boolean) =>
    html`<a class="query" href=${formatContrast(to) || '?'} aria-current=${isCurrent ? 'true' : nothing}>${name}</a>`;
  return html`<div class="controls">
    <p class="choices">
      <span>${words.of}</span>
      ${KINDS.map((of) => link({ ...state, of }, words.kinds[of], of === state.of))}
    </p>
    <p class="choices">
      <span>${words.by}</span>
      ${ORDERS.map((by) => link({ ...state, by }, words.orders[by], by === state.by))}
    </p>
    ${
      state.than || hasApart
        ? html`<p class="choices">
            ${state.than ? link({ ...state, subset: state.than, than: state.subset }, words.swap, false) : nothing}
            ${hasApart ? link({ ...state, isAll: !state.isAll }, state.isAll ? words.once : words.all, false) : nothing}
          </p>`
        : nothing
    }
  </div>`;
}

function sizes(screen: ContrastScreen, { inside, outside, shared, rows, hasApart }: Weighed): TemplateResult {
  const { state, words } = screen;
  const address = partAddress(screen, hasApart);
  const size = ({ sections, reports, chars }: Size, part: Selection) => {
    const said = (what: keyof typeof words.sizes, number: number) => count(words.sizes[what], number, words.search);
    const link = (text: string) => (sections > 0 ? html`<a href=${address('', part, 'passages')}>${text}</a>` : text);
    return fillWith(words.size, {
      sections: link(said('sections', sections)),
      reports: link(said('reports', reports)),
      chars: said('chars', chars),
    });
  };
  return html`<div class="sizes" role="status" data-rows=${rows.length} data-sections=${inside.sections}>
    <p>${words.subset}：<b>${selectionName(state.subset, screen)}</b> <span>${size(inside, state.subset)}</span></p>
    <p>
      ${words.than}：<b>${state.than ? selectionName(state.than, screen) : words.rest}</b>
      <span>${size(outside, state.than ?? restOf(state))}</span>
    </p>
    ${shared > 0 ? html`<p>${count(words.shared, shared, words.search)}</p>` : nothing}
  </div>`;
}

function table(screen: ContrastScreen, weighed: Weighed): TemplateResult {
  const { state, words, shown, showMore } = screen;
  const rows = weighed.rows.toSorted((a, b) => b[state.by] - a[state.by]);
  const caption = fill(words.caption, { name: selectionName(state.subset, screen), kind: words.kinds[state.of] });
  const columns = columnsOf(screen, weighed);
  return html`${figureTable<KeyItem>({ id: 'keyness', caption, columns, rows, shown }, words.search)}
  ${
    rows.length > shown
      ? html`<button type="button" class="more" @click=${showMore}>
          ${count(words.search.figures.moreRows, rows.length - shown, words.search)}
        </button>`
      : nothing
  }`;
}

type Columns = [FigureColumn<KeyItem>, ...FigureColumn<KeyItem>[]];

/** The address of what a search finds in a part, where only what counts is weighed among that. */
const partAddress =
  ({ state, search }: ContrastScreen, hasApart: boolean) =>
  (query: string, selection: Selection, view: View): string => {
    const among = hasApart ? counting(selection, state.isAll) : selection;
    return search + formatState({ ...stateOf(query), ...among, view });
  };

function columnsOf(screen: ContrastScreen, { hasApart }: Weighed): Columns {
  const { words } = screen;
  const { columns } = words;
  const { subset, than } = screen.state;
  const address = partAddress(screen, hasApart);
  const link = (href: string, text: unknown) => html`<a href=${href}>${text}</a>`;
  const number = (
    id: 'inside' | 'reports' | 'outside' | 'outsideReports',
    where: Selection,
  ): FigureColumn<KeyItem> => ({
    id,
    name: columns[id],
    value: (row) => row[id],
    draw: ({ query, [id]: found }) =>
      found === 0
        ? found
        : link(address(query, where, id === 'inside' || id === 'outside' ? 'lines' : 'spread'), formatNumber(found)),
  });
  const rate = (id: 'rate' | 'outsideRate'): FigureColumn<KeyItem> => ({
    id,
    name: columns[id],
    value: (row) => row[id],
    draw: (row) => row[id].toFixed(2),
  });
  const others = than ?? restOf(screen.state);
  return [
    {
      id: 'text',
      name: columns.word,
      value: ({ text }) => text,
      draw: ({ query, text }) => link(address(query, subset, 'lines'), chinese(text, words.search)),
    },
    number('inside', subset),
    number('reports', subset),
    rate('rate'),
    number('outside', others),
    number('outsideReports', others),
    rate('outsideRate'),
    { id: 'logRatio', name: columns.logRatio, value: (row) => row.logRatio, draw: (row) => row.logRatio.toFixed(2) },
    { id: 'g2', name: columns.g2, value: (row) => row.g2, draw: (row) => row.g2.toFixed(1) },
    { id: 'p', name: columns.p, value: (row) => row.p, draw: ({ p }) => (p < 0.001 ? '< 0.001' : p.toFixed(3)) },
    { id: 'query', name: null, isHidden: true, value: ({ query }) => query },
  ];
}
