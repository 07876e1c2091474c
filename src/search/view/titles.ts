import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReportCard } from '../index/table.ts';

/** Titles that are shown at once; the others are folded away. */
const TITLES_SHOWN = 8;
const TITLES_LISTED = 100;

/** The reports whose title matches, above the results and not counted among them. */
export function titleList(titles: readonly ReportCard[], base: string): TemplateResult | typeof nothing {
  if (titles.length === 0) return nothing;
  const folded = titles.slice(TITLES_SHOWN, TITLES_LISTED);
  return html`<section class="titles" aria-labelledby="titles-found">
    <h2 id="titles-found">标题相符的报告</h2>
    ${links(titles.slice(0, TITLES_SHOWN), base)}
    ${
      folded.length > 0
        ? html`<details>
            <summary>
              其余 ${titles.length - TITLES_SHOWN}
              篇${titles.length > TITLES_LISTED ? `（列到第 ${TITLES_LISTED} 篇）` : nothing}
            </summary>
            ${links(folded, base)}
          </details>`
        : nothing
    }
  </section>`;
}

const links = (reports: readonly ReportCard[], base: string): TemplateResult =>
  html`<ul>
    ${reports.map(({ id, title }) => html`<li><a href=${`${base}reports/${id}/`}>${title}</a></li>`)}
  </ul>`;
