import { html, nothing, type TemplateResult } from 'lit/html.js';
import { count, type PluralForms } from '../../../i18n/sentence.ts';
import type { ViewContext } from './view.ts';

/** `再显示（还有 40 节）` */
export const moreButton = (
  hidden: number,
  sentence: PluralForms,
  context: ViewContext,
): TemplateResult | typeof nothing =>
  hidden > 0
    ? html`<button type="button" class="more" @click=${context.showMore}>
          ${count(sentence, hidden, context.words)}
        </button>
        <p class="on-paper">${count(context.words.notPrinted, hidden, context.words)}</p>`
    : nothing;
