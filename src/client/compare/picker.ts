import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../i18n/chinese.ts';
import { count } from '../../i18n/sentence.ts';
import { selectionIn, type Subset } from '../../search/address/subsets.ts';
import { toldApart } from '../told-apart.ts';
import { formatComparison, MOST } from './address.ts';
import type { CompareContext } from './context.ts';
import type { Offers } from './offers.ts';

/** What the reader looks for to set beside what is there. */
export interface Picking {
  q: string;
  /** The section type offered. */
  type: string;
  /** What the chosen subset is narrowed by; empty where all is offered. */
  subset: string;
  /** Those that the reader has saved. */
  subsets: readonly Subset[];
  /** Null as long as nothing is known; `broken` where it could not be fetched. */
  offers: Offers | 'broken' | null;
}

/** Whether a choice was made among what is offered, and not how files name their sources. */
export const isOfPicker = (target: EventTarget | null): target is HTMLSelectElement =>
  target instanceof HTMLSelectElement && (target.name === 'type' || target.name === 'subset');

/** Offers from a subset: of the type that is chosen, or where the subset has others alone, of its first. */
export function withinSubset({ type }: Picking, subset: string): Pick<Picking, 'subset' | 'type'> {
  const types = selectionIn(subset).type;
  return { subset, type: types.length === 0 || types.includes(type) ? type : types[0]! };
}

/** What is chosen once subsets were saved or deleted in another window. */
export const keptSubset = ({ subset }: Picking, subsets: readonly Subset[]): Pick<Picking, 'subset' | 'subsets'> => ({
  subset: subsets.some(({ search }) => search === subset) ? subset : '',
  subsets,
});

/** A search over sections, or in outlines over reports, which offers the same section of other reports at once. */
export function drawPicker(context: CompareContext, picking: Picking): TemplateResult {
  const { words, comparison } = context;
  const isSections = comparison.mode === 'passages';
  const name = isSections ? words.addPassage : words.addOutline;
  if (comparison.ids.length >= MOST)
    return html`<section class="picker">
      <h2>${name}</h2>
      <p class="note">${words.full}</p>
    </section>`;
  return html`<section class="picker">
    <h2>${name}</h2>
    <form role="search" aria-label=${name}>
      <label
        >${isSections ? words.find : words.findReport}
        <input type="search" name="pick" .value=${picking.q} autocomplete="off"
      /></label>
      ${isSections ? drawTypes(context, picking.type) : nothing}
      ${picking.subsets.length > 0 ? drawSubsets(context, picking) : nothing}
    </form>
    ${drawOffers(context, picking)}
  </section>`;
}

const drawTypes = ({ words, types }: CompareContext, type: string): TemplateResult =>
  html`<label
    >${words.ofType}
    <select name="type" .value=${type}>
      ${Object.entries(types).map(([id, name]) => html`<option value=${id} ?selected=${id === type}>${name}</option>`)}
    </select></label
  >`;

const drawSubsets = ({ words }: CompareContext, { subset, subsets }: Picking): TemplateResult =>
  html`<label
    >${words.inSubset}
    <select name="subset" .value=${subset}>
      <option value="" ?selected=${subset === ''}>${words.anySubset}</option>
      ${subsets.map(({ name, search }) => html`<option value=${search} ?selected=${search === subset}>${name}</option>`)}
    </select></label
  >`;

function drawOffers(context: CompareContext, { offers, q, subset }: Picking): TemplateResult | typeof nothing {
  const { words, comparison } = context;
  if (offers === null) return nothing;
  if (offers === 'broken')
    return html`<p role="alert">${words.notOffered}</p>
      <button type="button" data-again>${words.again}</button>`;
  const { items, total } = offers;
  if (total === 0) return html`<p class="note" role="status">${subset ? words.noneInSubset : words.noneFound}</p>`;
  const isSame = q.trim() === '' && comparison.mode === 'passages' && comparison.ids.length > 0;
  const found = offers.isOther ? words.othersFound : words.sectionsFound;
  const sentence = comparison.mode === 'outlines' ? words.reportsFound : isSame ? words.offered : found;
  return html`<p class="note" role="status">${count(sentence, total, words)}</p>
    <ul class="candidates">
      ${items.map(
        ({ id, title, signature, detail, chars, isNear }, at) =>
          html`<li>
            <span id=${`candidate-${at}`}
              ><span lang=${chineseLang(words)}>${title}</span> ${toldApart(signature, words)}
              ${
                chars === null
                  ? nothing
                  : html`<small
                      ><span lang=${chineseLang(words)}>${detail}</span>
                      <span class="unbroken">· ${count(words.about, Math.round(chars / 10) * 10, words)}</span
                      >${isNear ? html` · ${words.near}` : nothing}</small
                    >`
              }</span
            >
            <a
              class="step"
              id=${`add-${at}`}
              href=${hrefWith(context, id)}
              data-key=""
              aria-labelledby=${`add-${at} candidate-${at}`}
              >${words.add}</a
            >
          </li>`,
      )}
    </ul>
    ${items.length < total ? html`<button type="button" data-more>${words.more}</button>` : nothing}`;
}

const hrefWith = ({ comparison }: CompareContext, id: string): string =>
  formatComparison({ ...comparison, ids: [...comparison.ids, id] });
