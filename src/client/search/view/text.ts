import { html, type TemplateResult } from 'lit/html.js';
import { chinese, drawBlank } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import type { Fragment, ConcordanceLine } from '../../../search/concordance/concordance.ts';
import type { FacetNames } from '../../../search/find/names.ts';
import { toldApart } from '../../told-apart.ts';
import { FACETS, parseState, type Facet, type Selection } from '../../../search/address/state.ts';

/** What values are named with. */
interface Naming {
  names: FacetNames;
  words: SearchWords;
}

/** A line of the concordance, marked where the phrases stand. */
export const drawLine = (line: ConcordanceLine, words: SearchWords) =>
  line.map(({ fragments, isMarked }) =>
    isMarked ? html`<mark>${drawFragments(fragments, words)}</mark>` : drawFragments(fragments, words),
  );

/** The report's own words; a mask is a labelled blank, and what counts points is marked as in its report. */
export const drawFragments = (fragments: readonly Fragment[], words: SearchWords) =>
  fragments.map(({ text, isBlank, isPoint }) =>
    isBlank ? drawBlank(text, words) : isPoint ? html`<span class="point">${text}</span>` : text,
  );

export const typeTag = (type: string, names: FacetNames): TemplateResult =>
  html`<span class="type" data-type=${type}>${names.nameOf('type', type)}</span>`;

/** The name of a facet's value, marked as Chinese where it is. */
export function valueName(facet: Facet, value: string, { names, words }: Naming): TemplateResult | string {
  const name = names.nameOf(facet, value);
  if (facet === 'report') return html`${chinese(name, words)} ${toldApart(names.signatureOf(value), words)}`;
  return facet === 'kind' && name === value ? chinese(name, words) : name;
}

/** `问题不足、2023`, and what is left out: `2023，不含“问题不足”` */
export function selectionText(selection: Selection, naming: Naming): string {
  const chosen = FACETS.flatMap((facet) => selection[facet].map((value) => naming.names.nameOf(facet, value)));
  const parts = [chosen.join('、'), selection.without && leftOut(selection.without, naming)];
  return parts.filter(Boolean).join('，');
}

/** `不含“问题不足、2023”` */
export const leftOut = (without: string, naming: Naming): string =>
  fill(naming.words.without, { part: selectionText(parseState(without), naming) });

/** The same, a type as its tag. */
export const valueTag = (facet: Facet, value: string, naming: Naming): TemplateResult | string =>
  facet === 'type' ? typeTag(value, naming.names) : valueName(facet, value, naming);

/** What stands in place of a heading: not the report's words, and drawn so that nobody takes it for them. */
export const headless = (types: readonly string[], { names, words }: Naming): TemplateResult =>
  html`<span class="headless">${fill(words.headless, { type: names.nameOf('type', types[0] ?? '') })}</span>`;
