import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../../i18n/fill.ts';
import type { SearchWords } from '../../../../i18n/search/index.ts';
import type { Answer } from '../../../../search/answer.ts';
import type { SectionSample } from '../../../../search/statistics/sample.ts';

/** Says so where figures rest on a part of the places. */
export const sampleNote = (
  sample: SectionSample,
  { places }: Answer,
  { figures }: SearchWords,
): TemplateResult | typeof nothing =>
  sample.isWhole
    ? nothing
    : html`<p class="note" data-sample>${fill(figures.sampled, { n: sample.places, all: places })}</p>`;
