import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';
import { WIDEST_GAP } from '../query/pattern.ts';

/**
 * The line that says what was found, announced politely. Its `data-query`, `data-sections` and `data-places` stand
 * for the last query answered, once its results stand too.
 */
export function statusLine(answer: Answer | null, stands: boolean, message: string): TemplateResult {
  const standing = stands ? answer : null;
  return html`<div
    class="status"
    role="status"
    data-query=${standing?.state.q ?? nothing}
    data-sections=${standing?.found.sections.length ?? nothing}
    data-places=${standing?.places ?? nothing}
  >
    ${answer ? summary(answer) : html`<p>${message}</p>`}
  </div>`;
}

/** `命中 9 段 14 处，见于 3 篇 · 逐字核对` */
const summary = (answer: Answer): TemplateResult =>
  html`<p>${counts(answer)}</p>
    ${notesOn(answer).map((note) => html`<p>${note}</p>`)}`;

function counts({ query, state, found, places, reports }: Answer): TemplateResult {
  if (query.problem) return unreadable(state.q, query.problem);
  if (query.clauses.length === 0 && query.ignored.length > 0) return html`没有可查的字。请输入汉字、字母或数字。`;
  const sections = found.sections.length;
  if (sections === 0) return html`没有找到${query.clauses.map(({ text }) => `“${text}”`)}。`;
  if (query.clauses.every(({ isExcluded }) => isExcluded))
    return html`共 <b>${sections}</b> 段，见于 <b>${reports}</b> 篇`;
  return html`命中 <b>${sections}</b> 段 <b>${places}</b> 处，见于 <b>${reports}</b> 篇
    <span class="exact">逐字核对</span>`;
}

/** `读不懂：党建` **`|`** `。竖线两边都要有词句` */
const unreadable = (q: string, { start, end, message }: NonNullable<Answer['query']['problem']>): TemplateResult =>
  html`没有查，有一处读不懂：<span class="unreadable"
      >${q.slice(0, start)}<mark>${q.slice(start, end)}</mark>${q.slice(end)}</span
    >
    第 ${[...q.slice(0, start)].length + 1} 个字起：${message}。`;

/** How the query was read, where that is more than its words. */
function notesOn({ query, simplified }: Answer): string[] {
  const patterns = query.clauses.flatMap((clause) => clause.patterns);
  const hasGap = patterns.some(({ segments }) => segments.length > 1);
  const hasAny = patterns.some(({ segments }) => segments.some((segment) => segment.includes(null)));
  return [
    query.ignored.length > 0 ? `${query.ignored.map((word) => `“${word}”`).join('')} 里没有可查的字，已略过。` : '',
    simplified === null ? '' : `按简体查：${simplified}`,
    hasGap ? `“…”处隔 0 到 ${WIDEST_GAP} 个字都算。` : '',
    hasAny ? '“?”处可以是任何一个字。' : '',
  ].filter(Boolean);
}
