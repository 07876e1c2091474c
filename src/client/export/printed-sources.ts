import { html, nothing, type TemplateResult } from 'lit/html.js';
import { namedAs } from '../../draft/cite/document.ts';
import type { SourceChoice, WrittenDocument } from '../../draft/document.ts';
import { nameSources, SOURCES } from '../../draft/sources.ts';
import { chineseLang } from '../../i18n/chinese.ts';
import type { Locale } from '../../i18n/locale.ts';
import { today } from '../cite.ts';

/** What ends a printed sheet: where its text is from, as a Word file says it. On the screen it is not shown. */
export function drawPrintedSources(
  document: WrittenDocument,
  words: { locale: Locale },
  choice: SourceChoice,
): TemplateResult | typeof nothing {
  const names = nameSources(namedAs(choice, document, today()).document);
  if (names.length === 0) return nothing;
  return html`<section class="printed-sources" lang=${chineseLang(words)}>
    <h2>${SOURCES}</h2>
    <ol>
      ${names.map((name) => html`<li>${name}</li>`)}
    </ol>
  </section>`;
}
