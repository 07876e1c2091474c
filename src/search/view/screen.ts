import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';
import type { FacetNames } from '../names.ts';
import type { Facet } from '../query.ts';
import { facetList } from './facets.ts';
import { nothingFound } from './nothing-found.ts';
import { resultList } from './results.ts';
import { statusLine, summary } from './status.ts';
import { titleList } from './titles.ts';

/** All that the page shows below the search box. */
export interface Screen {
  /** The answer that stands; null before the first, where nothing is asked and where none can be had. */
  answer: Answer | null;
  /** What the status line says while there is no answer. */
  message: string;
  /** Why there is no answer, for whoever has to mend it. */
  reason: string;
  names: FacetNames;
  /** The site's base, with its slash. */
  base: string;
  /** How many results are drawn. */
  shown: number;
  hasOpenFacets: boolean;
  choose: (facet: Facet, value: string) => void;
  showMore: () => void;
}

/** One template for every state, so that the status line stays the same element and is announced. */
export function drawScreen(screen: Screen): TemplateResult {
  const { answer, message, reason } = screen;
  return html`${statusLine(answer, answer ? summary(answer) : html`<p>${message}</p>`)}
  ${reason ? html`<p class="reason">${reason}</p>` : nothing} ${answer ? found(answer, screen) : nothing}`;
}

function found(answer: Answer, screen: Screen): TemplateResult {
  const { names, base, shown, choose, showMore } = screen;
  const hidden = answer.hits.length - shown;
  return html`${titleList(answer.titles, base)}
    <div class="found">
      ${answer.unfiltered > 0 ? facetList({ answer, names, choose }, screen.hasOpenFacets) : nothing}
      <div class="answers">
        ${nothingFound(answer)} ${resultList(answer.hits.slice(0, shown), { names, base })}
        ${
          hidden > 0
            ? html`<button type="button" class="more" @click=${showMore}>再显示（还有 ${hidden} 段）</button>`
            : nothing
        }
      </div>
    </div>`;
}
