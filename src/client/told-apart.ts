import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../i18n/chinese.ts';

/** Who signs a report, by a title that others have too; nothing where none has. */
export const toldApart = (
  signature: string | undefined,
  words: Parameters<typeof chineseLang>[0],
): TemplateResult | typeof nothing =>
  signature ? html`<small class="told-apart" lang=${chineseLang(words)}>${signature}</small>` : nothing;
