import { html, type TemplateResult } from 'lit/html.js';
import type { CiteWords } from '../../i18n/cite.ts';
import { COPIED_SOURCE, copiedSource } from './copied-source.ts';

/** Those that are a line below a text; the others are for programs. */
export const LINES = ['gbt7714', 'plain'] as const;

/** What copies end with, here and everywhere. */
export function drawWithCopies({
  styles,
  withCopies,
  asUsual,
  noSource,
}: Pick<CiteWords, 'styles' | 'withCopies' | 'asUsual' | 'noSource'>): TemplateResult {
  const kept = copiedSource();
  const choices = [['', asUsual], ['none', noSource], ...LINES.map((style) => [style, styles[style]])];
  return html`<label class="with-copies"
    >${withCopies}
    <select
      data-with-copies
      autocomplete="off"
      @change=${({ target }: Event) => keepCopiedSource((target as HTMLSelectElement).value)}
    >
      ${choices.map(([value, name]) => html`<option value=${value!} ?selected=${value === kept}>${name}</option>`)}
    </select></label
  >`;
}

/** Where the browser keeps nothing, nothing is lost but a choice. */
function keepCopiedSource(style: string): void {
  try {
    localStorage.setItem(COPIED_SOURCE, style);
  } catch {
    return;
  }
}
