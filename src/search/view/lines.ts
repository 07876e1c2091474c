import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';
import { linesOf, needsAll, sortLines, type Line } from '../lines.ts';
import { SORTS, WIDTHS, type Sort } from '../state.ts';
import { hitLink } from './hit-link.ts';
import { choices } from './link.ts';
import { moreButton } from './more.ts';
import { progress } from './progress.ts';
import { readAll } from './reading.ts';
import type { ViewContext } from './view.ts';
import { typeTag, words } from './words.ts';

/** Lines that are drawn at once. */
const LINES = 100;

const SORT_NAMES: Record<Sort, string> = { report: '报告', right: '右文', left: '左文', type: '类型' };

/** Every place on a line of its own, the phrase aligned in the middle. */
export async function* linesView(answer: Answer, context: ViewContext): AsyncGenerator<TemplateResult> {
  const { state, places, found } = answer;
  const wanted = LINES * context.pages;
  const lines: Line[] = [];
  let sections = 0;
  for await (const hits of readAll(answer, inOrder(answer, context))) {
    lines.push(...hits.flatMap((hit) => linesOf(hit, state.width)));
    sections += hits.length;
    if (needsAll(state.sort)) yield html`${controls(answer)}${progress('读取原文', sections, found.sections.length)}`;
    else if (lines.length >= wanted) break;
    else yield draw(lines, answer, context);
  }
  yield draw(state.sort === 'left' || state.sort === 'right' ? sortLines(lines, state.sort) : lines, answer, context);

  function draw(some: readonly Line[], given: Answer, view: ViewContext): TemplateResult {
    const shown = some.slice(0, wanted);
    return html`${controls(given)} ${table(shown, given, view)} ${moreButton(places - shown.length, '处', view)}`;
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

const controls = ({ state }: Answer): TemplateResult =>
  html`<div class="controls">
    ${choices({ legend: '排序', values: SORTS, current: state.sort }, (sort) => ({ name: SORT_NAMES[sort], to: { ...state, sort } }))}
    ${choices({ legend: '左右字数', values: WIDTHS, current: state.width }, (width) => ({ name: String(width), to: { ...state, width } }))}
  </div>`;

const table = (lines: readonly Line[], answer: Answer, context: ViewContext): TemplateResult =>
  lines.length === 0
    ? html`<p>${answer.places === 0 ? '没有词句，就没有逐行。' : nothing}</p>`
    : html`<table class="lines">
        <caption class="unseen">
          每一处一行，词句对齐
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">左文</th>
            <th scope="col">词句</th>
            <th scope="col">右文</th>
            <th scope="col">类型</th>
            <th scope="col">报告</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => row(line, answer, context))}
        </tbody>
      </table>`;

const row = ({ hit, left, phrase, right }: Line, { state }: Answer, { names, base }: ViewContext): TemplateResult =>
  html`<tr class="result" data-section=${hit.id}>
    <td class="left"><div>${words(left)}</div></td>
    <td class="phrase"><a class="hit" href=${hitLink(hit, state.q, base)}>${words(phrase)}</a></td>
    <td class="right"><div>${words(right)}</div></td>
    <td class="of-type">${typeTag(hit.types[0] ?? '', names)}</td>
    <td class="of-report"><div>${names.nameOf('report', hit.report)}</div></td>
  </tr>`;
