import { html, type TemplateResult } from 'lit/html.js';
import type { Part, Passage } from '../concordance.ts';
import type { FacetNames } from '../names.ts';

/** A passage, marked where the phrases stand. */
export const pieces = (passage: Passage) =>
  passage.map(({ parts, isMarked }) => (isMarked ? html`<mark>${words(parts)}</mark>` : words(parts)));

/** The report's own words; a mask is a labelled blank. */
export const words = (parts: readonly Part[]) =>
  parts.map(({ text, isBlank }) =>
    isBlank ? html`<span class="blank" role="img" aria-label="空缺">${text}</span>` : text,
  );

export const typeTag = (type: string, names: FacetNames): TemplateResult =>
  html`<span class="type" data-type=${type}>${names.nameOf('type', type)}</span>`;

/** What stands in place of a heading: not the report's words, and drawn so that nobody takes it for them. */
export const headless = (types: readonly string[], names: FacetNames): TemplateResult =>
  html`<span class="headless">无标题（${names.nameOf('type', types[0] ?? '')}）</span>`;
