import { html, type TemplateResult } from 'lit/html.js';
import type { SourceStyle } from '../../draft/document.ts';
import type { SourceStyleWords } from '../../i18n/source-styles.ts';

const STYLES: readonly SourceStyle[] = ['none', 'list', 'endnotes'];

/** How the files of a page name their sources; what the reader chooses stays as long as the page does. */
export const drawSourceChoice = ({ label, names }: SourceStyleWords, first: SourceStyle): TemplateResult =>
  html`<label class="source-choice"
    >${label}
    <select data-sources autocomplete="off">
      ${STYLES.map((style) => html`<option value=${style} ?selected=${style === first}>${names[style]}</option>`)}
    </select></label
  >`;

/** What was chosen on this page; as told where it has no choice. */
export const chosenSources = (otherwise: SourceStyle): SourceStyle =>
  (document.querySelector<HTMLSelectElement>('select[data-sources]')?.value as SourceStyle | undefined) ?? otherwise;
