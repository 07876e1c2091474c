import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawPrintedSources } from '../export/printed-sources.ts';
import { drawSourceChoice } from '../export/source-choice.ts';
import type { CompareWords } from '../../i18n/compare.ts';
import { fill } from '../../i18n/fill.ts';
import type { ReadComparison } from './address.ts';
import { basket } from './basket.ts';
import { besideSources, documentOf } from './carry.ts';
import { step, type CompareContext } from './context.ts';
import type { ComparedSection } from './read.ts';

/** The way to the other kind of comparison. */
export function drawModes({ words, comparison }: CompareContext): TemplateResult {
  const reports = [...new Set(comparison.ids.map((id) => id.split('/')[0]!))];
  const other =
    comparison.mode === 'passages'
      ? step({ mode: 'outlines', ids: reports }, reports.length > 0 ? words.toOutlines : words.outlines)
      : step({ mode: 'passages', ids: basket.ids() }, words.passages);
  return html`<p class="modes">${other}</p>`;
}

/** What of the address could not be taken, so that nothing is dropped in silence. */
export const drawLeftOut = (
  words: CompareWords,
  { malformed, beyond }: ReadComparison,
): TemplateResult | typeof nothing =>
  malformed.length + beyond.length === 0
    ? nothing
    : html`<div class="left-out" role="alert">
        ${malformed.map((id) => html`<p>${fill(words.malformed, { name: id })}</p>`)}
        ${beyond.length > 0 ? html`<p>${fill(words.beyond, { names: beyond.join(words.comma) })}</p>` : nothing}
      </div>`;

/** What stands side by side as Markdown to copy, and as files. */
const drawCarriers = (words: CompareWords): TemplateResult =>
  html`<p class="carriers">
    <button type="button" data-copy>${words.copy}</button>
    <span>${words.save}</span>
    ${Object.entries(words.formats).map(
      ([extension, name]) => html`<button type="button" class="plain" data-export=${extension}>${name}</button> `,
    )}
    <button type="button" class="plain" @click=${() => print()}>${words.print}</button>
    ${drawSourceChoice(words.sources, 'list')}
    <span data-said></span>
  </p>`;

/** The ways out of a comparison, and what ends it on paper; none of what has no sections. */
export const drawWaysOut = (
  read: readonly ComparedSection[],
  version: string,
  words: CompareWords,
): TemplateResult | typeof nothing =>
  read.length === 0
    ? nothing
    : html`${drawCarriers(words)} ${drawPrintedSources(documentOf(read, version, words), words, besideSources())}`;
