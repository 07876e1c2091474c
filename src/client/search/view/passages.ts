import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { chineseLang } from '../../../i18n/chinese.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { count } from '../../../i18n/sentence.ts';
import type { Answer } from '../../../search/answer.ts';
import {
  openingOf,
  concordanceLines,
  segmentsOf,
  type ConcordanceLine,
} from '../../../search/concordance/concordance.ts';
import type { Hit } from '../../../search/find/hit.ts';
import { hitLink } from './hit-link.ts';
import { moreButton } from './more.ts';
import { firstPages } from './paging.ts';
import { readGroups } from '../read-hits.ts';
import { toldApart } from '../../told-apart.ts';
import type { ViewContext } from './view.ts';
import { drawLine, headless, typeTag, valueName } from './text.ts';
import { passageTools } from './tools.ts';

/** How a section stands in a list: as one that holds the query, or as one that is akin to it. */
type Standing = 'section' | 'related';

/** Passages of one section that are shown at once; the others are folded away. */
const PASSAGES_SHOWN: Record<Standing, number> = { section: 6, related: 2 };

/** The sentences that hold the phrases, section by section, grouped by report. */
export async function* passagesView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { found, index } = answer;
  const groups = firstPages(found.sections, index.sections, context.pages);
  const hidden = found.sections.length - groups.flat().length;
  const hits: Hit[] = [];
  for await (const group of readGroups(answer, groups)) {
    for (const hit of group) hits.push(hit);
    yield html`${resultList(hits, answer, context)} ${moreButton(hidden, context.words.moreSections, context)}`;
  }
}

/** The hits, report by report; they are in reading order. */
function resultList(hits: readonly Hit[], answer: Answer, context: ViewContext): TemplateResult {
  return html`<div class="results">
    ${repeat(
      Map.groupBy(hits, ({ report }) => report),
      ([report]) => report,
      ([report, found]) =>
        html`<div class="report-hits">
          <h2 lang=${chineseLang(context.words)}>
            <a href=${`${context.base}reports/${report}/`}>${context.names.nameOf('report', report)}</a>
            ${toldApart(context.names.signatureOf(report), context.words)}
          </h2>
          <ol>
            ${repeat(
              found,
              ({ id }) => id,
              (hit) => resultItem(hit, answer, context),
            )}
          </ol>
        </div>`,
    )}
  </div>`;
}

export function resultItem(
  hit: Hit,
  answer: Answer,
  context: ViewContext,
  standing: Standing = 'section',
): TemplateResult {
  const { names, words, base } = context;
  const lang = chineseLang(words);
  const above = hit.blocks.filter(({ kind }) => kind === 'path').map(({ text }) => text);
  // A ranking goes to and fro between reports.
  const path = standing === 'related' ? [valueName('report', hit.report, context), ...above] : above;
  const heading = hit.blocks.find(({ kind }) => kind === 'heading');
  const isFound = hit.blocks.some(({ places }) => places.length > 0);
  const lines = isFound ? concordanceLines(hit) : openingOf(hit);
  const shown = PASSAGES_SHOWN[standing];
  return html`<li
    class="result"
    data-section=${standing === 'section' ? hit.id : nothing}
    data-related=${standing === 'related' ? hit.id : nothing}
  >
    ${path.length > 0 ? html`<p class="above" lang=${lang}>${path.map((text) => html`<span>${text}</span>`)}</p>` : nothing}
    <h3>
      <a class="hit" lang=${heading ? lang : nothing} href=${hitLink(hit, answer.state.q, base)}
        >${heading ? drawLine(segmentsOf(heading), words) : headless(hit.types, context)}</a
      >
    </h3>
    <p class="tags">${hit.types.map((type) => typeTag(type, names))} ${passageTools(hit.id)}</p>
    ${lines.slice(0, shown).map((line) => drawn(line, words))} ${rest(lines.slice(shown), words)}
  </li>`;
}

const rest = (lines: readonly ConcordanceLine[], words: SearchWords): TemplateResult | typeof nothing =>
  lines.length > 0
    ? html`<details>
        <summary>${count(words.moreSentences, lines.length, words)}</summary>
        ${lines.map((line) => drawn(line, words))}
      </details>`
    : nothing;

const drawn = (line: ConcordanceLine, words: SearchWords): TemplateResult =>
  html`<p class="line" lang=${chineseLang(words)}>${drawLine(line, words)}</p>`;
