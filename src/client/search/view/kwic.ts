import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { chinese, chineseLang } from '../../../i18n/chinese.ts';
import type { Answer } from '../../../search/answer.ts';
import { needsAll, type KwicLine } from '../../../search/concordance/kwic.ts';
import { shownLines } from '../../../search/concordance/shown-lines.ts';
import { formatState } from '../../../search/address/state.ts';
import { hitLink } from './hit-link.ts';
import { lineControls, nearNote, tenthNote } from './kwic-controls.ts';
import { moreButton } from './more.ts';
import { progress } from './progress.ts';
import { readAll } from '../read-hits.ts';
import type { ViewContext } from './view.ts';
import { drawFragments, typeTag } from './text.ts';
import { toggleWhole } from './whole-paragraph.ts';

/** Lines that are drawn at once. */
const LINES = 100;

/** Every place, or those drawn by chance, on a line of its own, the phrase aligned in the middle. */
export async function* kwicView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { state } = answer;
  const { words } = context;
  const wanted = LINES * context.pages;
  const { sections, all, linesOf, finish } = shownLines(answer, context.names);
  const lines: KwicLine[] = [];
  let read = 0;
  for await (const hits of readAll(answer, sections)) {
    for (const hit of hits) for (const line of linesOf(hit)) lines.push(line);
    read += hits.length;
    if (needsAll(state)) yield html`${lineControls(answer, words)}${progress(words.reading, read, sections.length)}`;
    else if (lines.length >= wanted) break;
    else yield draw(lines, all);
  }
  const chosen = needsAll(state) ? finish(lines) : lines;
  yield draw(chosen, state.near === '' ? all : chosen.length);

  /** @param all How many there are. */
  function draw(some: readonly KwicLine[], all: number): TemplateResult {
    const shown = some.slice(0, wanted);
    return html`${lineControls(answer, words)} ${tenthNote(state, all, words)} ${nearNote(state, some.length, words)}
    ${keyed(formatState(state), table(shown, answer, context))}
    ${moreButton(all - shown.length, words.morePlaces, context)}`;
  }
}

const table = (lines: readonly KwicLine[], answer: Answer, context: ViewContext): TemplateResult =>
  lines.length === 0
    ? html`<p>${answer.places === 0 ? context.words.noLines : nothing}</p>`
    : html`<table class="lines" data-width=${answer.state.width} style=${`--chars:${answer.state.width}`}>
        <caption class="unseen">
          ${context.words.linesCaption}
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">${context.words.left}</th>
            <th scope="col">${context.words.phrase}</th>
            <th scope="col">${context.words.right}</th>
            <th scope="col">${context.words.facets.type}</th>
            <th scope="col">${context.words.facets.report}</th>
            <th scope="col">${context.words.figures.whole}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(line, answer, context))}
        </tbody>
      </table>`;

function row(line: KwicLine, { state }: Answer, context: ViewContext): TemplateResult {
  const { hit, left, phrase, right } = line;
  const { names, words, base } = context;
  const lang = chineseLang(words);
  return html`<tr class="result" data-section=${hit.id}>
    <td class="left" lang=${lang}>
      <div><bdi>${drawFragments(left, words)}</bdi></div>
    </td>
    <td class="phrase">
      <a class="hit" lang=${lang} href=${hitLink(hit, state.q, base)}>${drawFragments(phrase, words)}</a>
    </td>
    <td class="right" lang=${lang}><div>${drawFragments(right, words)}</div></td>
    <td class="of-type">${typeTag(hit.types[0] ?? '', names)}</td>
    <td class="of-report"><div>${chinese(names.nameOf('report', hit.report), words)}</div></td>
    <td class="of-whole">
      <button
        type="button"
        class="plain"
        aria-expanded="false"
        aria-label=${words.figures.whole}
        @click=${(event: Event) => toggleWhole(event.currentTarget as HTMLElement, line, context)}
      >
        ⋯
      </button>
    </td>
  </tr>`;
}
