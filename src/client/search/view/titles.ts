import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../../i18n/chinese.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import { count } from '../../../i18n/sentence.ts';
import type { ReportCard } from '../../../search/index/table.ts';
import { toldApart } from '../../told-apart.ts';
import type { ViewContext } from './view.ts';

/** Titles that are shown at once; the others are folded away. */
const TITLES_SHOWN = 4;
const TITLES_LISTED = 100;

/** The reports whose title matches, above the results and not counted among them; folded away where there are results. */
export function titleList(
  titles: readonly ReportCard[],
  context: ViewContext,
  isOpen: boolean,
): TemplateResult | typeof nothing {
  if (titles.length === 0) return nothing;
  const { words } = context;
  const folded = titles.slice(TITLES_SHOWN, TITLES_LISTED);
  const rest = titles.length - TITLES_SHOWN;
  return html`<details class="titles" ?open=${isOpen}>
    <summary>${words.titles} <small>${formatNumber(titles.length)}</small></summary>
    ${links(titles.slice(0, TITLES_SHOWN), context)}
    ${
      folded.length > 0
        ? html`<details>
            <summary>
              ${
                titles.length > TITLES_LISTED
                  ? fill(words.titlesUpTo, { n: rest, listed: TITLES_LISTED })
                  : count(words.titlesRest, rest, words)
              }
            </summary>
            ${links(folded, context)}
          </details>`
        : nothing
    }
  </details>`;
}

const links = (reports: readonly ReportCard[], { base, words }: ViewContext): TemplateResult =>
  html`<ul lang=${chineseLang(words)}>
    ${reports.map(
      ({ id, title, signature }) =>
        html`<li><a href=${`${base}reports/${id}/`}>${title}</a> ${toldApart(signature, words)}</li>`,
    )}
  </ul>`;
