import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chinese } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { fillWith, formOf } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import { SAMPLES, SORT_KEYS, type SortKey } from '../../../search/address/figure-state.ts';
import { SORTS, WIDTHS, type SearchState } from '../../../search/address/state.ts';
import { choices, stateLink } from './link.ts';

/** What lines are sorted by, how long they are, and how many are drawn, as links; folded away where there is little room. */
export function lineControls(
  { state }: Answer,
  { sort: legend, sorts, width: widthLegend, figures }: SearchWords,
): TemplateResult {
  const sortTo = (sort: SearchState['sort']) => ({ name: sorts[sort], to: { ...state, sort, keys: [] } });
  const current = state.keys.length > 0 ? undefined : state.sort;
  return html`<details class="ways" ?open=${matchMedia('(min-width: 60rem)').matches}>
    <summary>${figures.order}</summary>
    <div class="controls">
      ${choices<SearchState['sort'] | undefined>({ legend, values: SORTS, current }, (sort) => sortTo(sort!))}
      ${[0, 1].slice(0, state.keys.length + 1).map((number) => keyChoices(state, number, figures))}
      ${choices({ legend: widthLegend, values: WIDTHS, current: state.width }, (width) => ({ name: String(width), to: { ...state, width } }))}
      ${choices({ legend: figures.sample, values: SAMPLES, current: state.sample }, (sample) => ({ name: sample === 0 ? figures.everyLine : String(sample), to: { ...state, sample } }))}
      ${state.sample > 0 ? html`<p class="choices">${stateLink({ ...state, seed: state.seed + 1 }, figures.redraw)} <span>${fill(figures.seed, { n: state.seed })}</span></p>` : nothing}
    </div>
  </details>`;
}

/** The characters beside the phrase, for the first key or the second. */
function keyChoices(state: SearchState, number: number, { keys, keyNames }: SearchWords['figures']): TemplateResult {
  const others = state.keys.filter((_, at) => at < number);
  const values = SORT_KEYS.filter((key) => !others.includes(key));
  return choices<SortKey | undefined>({ legend: keys[number]!, values, current: state.keys[number] }, (key) => ({
    name: keyNames[key!],
    to: { ...state, keys: [...others, key!] },
  }));
}

/** Says so where lines without some words are left out. */
export function nearNote(state: SearchState, lines: number, words: SearchWords): TemplateResult | typeof nothing {
  if (state.near === '') return nothing;
  const { figures } = words;
  const values = { n: state.reach, word: chinese(state.near, words), side: figures.sides[state.side], lines };
  return html`<p class="chips" data-near-word=${state.near}>
    <span>${fillWith(figures.near, values)}</span> ${stateLink({ ...state, near: '' }, words.widen)}
  </p>`;
}

/** Says so where lines from other parts of the reports are left out. */
export function tenthNote(state: SearchState, lines: number, words: SearchWords): TemplateResult | typeof nothing {
  if (state.tenth === 0) return nothing;
  const values = { part: state.tenth, lines };
  return html`<p class="chips" data-tenth=${state.tenth}>
    <span>${fillWith(formOf(words.figures.tenth, lines, words), values)}</span>
    ${stateLink({ ...state, tenth: 0 }, words.widen)}
  </p>`;
}
