import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseOn, type Locale } from './locale.ts';

/** What the words of a script say of their language. */
interface Spoken {
  locale: Locale;
}

/** The `lang` of an element that a script draws and that holds Chinese alone. */
export const chineseLang = ({ locale }: Spoken) => chineseOn(locale) ?? nothing;

/** Chinese amid the words of the page. */
export function chinese(text: string, { locale }: Spoken): TemplateResult | string {
  const lang = chineseOn(locale);
  return lang ? html`<span lang=${lang}>${text}</span>` : text;
}

/** A mask, amid Chinese, under a name in the language of the page. */
export const drawBlank = (text: string, { locale, blank }: Spoken & { blank: string }): TemplateResult =>
  html`<span class="blank" role="img" lang=${chineseOn(locale) ? locale : nothing} aria-label=${blank}
    >${chinese(text, { locale })}</span
  >`;
