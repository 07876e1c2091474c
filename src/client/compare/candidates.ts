import { html, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../i18n/chinese.ts';
import { formatComparison, MOST } from './address.ts';
import type { Context } from './drawing.ts';
import type { Candidates } from './read.ts';

/** The list from which more is added; what stands in the comparison already is left out. */
export function drawCandidates(
  { words, comparison }: Context,
  { items, next, isBroken = false }: Candidates,
): TemplateResult {
  const left = items.filter(({ id }) => !comparison.ids.includes(id));
  if (comparison.ids.length >= MOST) return html`<p class="note">${words.full}</p>`;
  return html`<ul class="candidates">
      ${left.map(({ id, title, detail }, at) => {
        const more = formatComparison({ ...comparison, ids: [...comparison.ids, id] });
        return html`<li>
          <span id=${`candidate-${at}`} lang=${chineseLang(words)}
            >${title}${detail ? html` <small>${detail}</small>` : ''}</span
          >
          <a class="step" id=${`add-${at}`} href=${more} aria-labelledby=${`add-${at} candidate-${at}`}>${words.add}</a>
        </li>`;
      })}
    </ul>
    ${isBroken ? html`<p role="alert">${words.notOffered}</p>` : ''}
    ${next === null ? '' : html`<button type="button" data-more=${next}>${isBroken ? words.again : words.more}</button>`}`;
}
