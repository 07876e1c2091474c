import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { openingOf, passagesOf, piecesOf, type Part, type Passage } from '../concordance.ts';
import { reportOf, type Hit } from '../hit.ts';
import type { FacetNames } from '../names.ts';

/** Passages of one section that are shown at once; the others are folded away. */
const PASSAGES_SHOWN = 6;

/** What the results are named and linked with. */
interface Naming {
  names: FacetNames;
  /** The site's base, with its slash. */
  base: string;
}

/** The hits, report by report; `hits` are in reading order. */
export function resultList(hits: readonly Hit[], naming: Naming): TemplateResult {
  const reports = [...Map.groupBy(hits, reportOf)];
  return html`<div class="results">
    ${repeat(
      reports,
      ([report]) => report,
      ([report, found]) => reportGroup(report, found, naming),
    )}
  </div>`;
}

function reportGroup(report: string, hits: readonly Hit[], { names, base }: Naming): TemplateResult {
  return html`<section class="report-hits" aria-labelledby=${`hits-${report}`}>
    <h2 id=${`hits-${report}`}><a href=${`${base}reports/${report}/`}>${names.nameOf('report', report)}</a></h2>
    <ol>
      ${repeat(
        hits,
        ({ id }) => id,
        (hit) => resultItem(hit, names),
      )}
    </ol>
  </section>`;
}

function resultItem(hit: Hit, names: FacetNames): TemplateResult {
  const path = hit.blocks.filter(({ kind }) => kind === 'path');
  const heading = hit.blocks.find(({ kind }) => kind === 'heading');
  const found = passagesOf(hit);
  const passages = hit.blocks.some(({ places }) => places.length > 0) ? found : openingOf(hit);
  return html`<li class="result" data-section=${hit.id}>
    ${path.length > 0 ? html`<p class="above">${path.map(({ text }) => html`<span>${text}</span>`)}</p>` : nothing}
    <h3><a href=${hit.url}>${heading ? pieces(piecesOf(heading)) : headless(hit, names)}</a></h3>
    <p class="tags">${(hit.filters.type ?? []).map((type) => typeTag(type, names))}</p>
    ${passages.slice(0, PASSAGES_SHOWN).map(line)} ${rest(passages.slice(PASSAGES_SHOWN))}
  </li>`;
}

/** What stands in place of a heading: not the report's words, and drawn so that nobody takes it for them. */
const headless = ({ filters }: Hit, names: FacetNames): TemplateResult =>
  html`<span class="headless">无标题（${names.nameOf('type', filters.type?.[0] ?? '')}）</span>`;

export const typeTag = (type: string, names: FacetNames): TemplateResult =>
  html`<span class="type" data-type=${type}>${names.nameOf('type', type)}</span>`;

const rest = (passages: readonly Passage[]): TemplateResult | typeof nothing =>
  passages.length > 0
    ? html`<details>
        <summary>本段还有 ${passages.length} 句</summary>
        ${passages.map(line)}
      </details>`
    : nothing;

const line = (passage: Passage): TemplateResult => html`<p class="line">${pieces(passage)}</p>`;

const pieces = (passage: Passage) =>
  passage.map(({ parts, isMarked }) => (isMarked ? html`<mark>${parts.map(words)}</mark>` : parts.map(words)));

const words = ({ text, isBlank }: Part) =>
  isBlank ? html`<span class="blank" role="img" aria-label="空缺">${text}</span>` : text;
