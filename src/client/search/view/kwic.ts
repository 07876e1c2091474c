import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chineseLang } from '../../../i18n/chinese.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import type { Answer } from '../../../search/answer.ts';
import { kwicOf, needsAll, sortKwic, type KwicLine } from '../../../search/kwic.ts';
import { SORTS, WIDTHS } from '../../../search/state.ts';
import { hitLink } from './hit-link.ts';
import { choices } from './link.ts';
import { moreButton } from './more.ts';
import { progress } from './progress.ts';
import { readAll } from '../reading.ts';
import type { ViewContext } from './view.ts';
import { drawParts, typeTag, valueName } from './text.ts';

/** Lines that are drawn at once. */
const LINES = 100;

/** Every place on a line of its own, the phrase aligned in the middle. */
export async function* kwicView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { state, places, found } = answer;
  const { words } = context;
  const wanted = LINES * context.pages;
  const lines: KwicLine[] = [];
  let sections = 0;
  for await (const hits of readAll(answer, inOrder(answer, context))) {
    lines.push(...hits.flatMap((hit) => kwicOf(hit, state.width)));
    sections += hits.length;
    if (needsAll(state.sort))
      yield html`${controls(answer, words)}${progress(words.reading, sections, found.sections.length)}`;
    else if (lines.length >= wanted) break;
    else yield draw(lines, answer, context);
  }
  yield draw(state.sort === 'left' || state.sort === 'right' ? sortKwic(lines, state.sort) : lines, answer, context);

  function draw(some: readonly KwicLine[], given: Answer, view: ViewContext): TemplateResult {
    const shown = some.slice(0, wanted);
    return html`${controls(given, words)} ${table(shown, given, view)}
    ${moreButton(places - shown.length, words.morePlaces, view)}`;
  }
}

/** The sections in reading order, or by their first type. */
function inOrder({ found, index, state }: Answer, { names }: ViewContext): Uint32Array {
  const holding = found.sections;
  if (state.sort !== 'type') return holding;
  const leading = (section: number) => index.sections.valuesOf('type', section)[0] ?? '';
  const byType = Map.groupBy(holding, leading);
  return Uint32Array.from(names.inOrder('type', byType.keys()).flatMap((type) => byType.get(type)!));
}

const controls = ({ state }: Answer, { sort: legend, sorts, width: widthLegend }: SearchWords): TemplateResult =>
  html`<div class="controls">
    ${choices({ legend, values: SORTS, current: state.sort }, (sort) => ({ name: sorts[sort], to: { ...state, sort } }))}
    ${choices({ legend: widthLegend, values: WIDTHS, current: state.width }, (width) => ({ name: String(width), to: { ...state, width } }))}
  </div>`;

const table = (lines: readonly KwicLine[], answer: Answer, context: ViewContext): TemplateResult =>
  lines.length === 0
    ? html`<p>${answer.places === 0 ? context.words.noLines : nothing}</p>`
    : html`<table class="lines">
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
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(line, answer, context))}
        </tbody>
      </table>`;

function row({ hit, left, phrase, right }: KwicLine, { state }: Answer, context: ViewContext): TemplateResult {
  const { names, words, base } = context;
  const lang = chineseLang(words);
  return html`<tr class="result" data-section=${hit.id}>
    <td class="left" lang=${lang}><div>${drawParts(left, words)}</div></td>
    <td class="phrase">
      <a class="hit" lang=${lang} href=${hitLink(hit, state.q, base)}>${drawParts(phrase, words)}</a>
    </td>
    <td class="right" lang=${lang}><div>${drawParts(right, words)}</div></td>
    <td class="of-type">${typeTag(hit.types[0] ?? '', names)}</td>
    <td class="of-report"><div>${valueName('report', hit.report, context)}</div></td>
  </tr>`;
}
