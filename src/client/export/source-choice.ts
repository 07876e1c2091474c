import { html, type TemplateResult } from 'lit/html.js';
import { SOURCE_CHOICES, type SourceChoice } from '../../draft/document.ts';
import type { SourceStyleWords } from '../../i18n/source-styles.ts';

/** How the files of a page name their sources; what the reader chooses stays as long as the page does. */
export const drawSourceChoice = ({ label, names }: SourceStyleWords, first: SourceChoice): TemplateResult =>
  html`<label class="source-choice"
    >${label}
    <select data-sources autocomplete="off">
      ${SOURCE_CHOICES.map((style) => html`<option value=${style} ?selected=${style === first}>${names[style]}</option>`)}
    </select></label
  >`;
