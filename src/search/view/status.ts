import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Answer } from '../answer.ts';

/**
 * The line that says what was found, announced politely. Its `data-query`, `data-sections` and `data-places` stand
 * for the last query answered.
 */
export function statusLine(answer: Answer | null, message: string | TemplateResult): TemplateResult {
  return html`<div
    class="status"
    role="status"
    data-query=${answer?.state.q ?? nothing}
    data-sections=${answer?.hits.length ?? nothing}
    data-places=${answer?.places ?? nothing}
  >
    ${message}
  </div>`;
}

/** `命中 9 段 14 处，见于 3 篇 · 逐字核对` */
export function summary(answer: Answer): TemplateResult {
  return html`<p>${counts(answer)}</p>
    ${
      answer.ignored.length > 0
        ? html`<p>${answer.ignored.map((word) => `“${word}”`)} 里没有可查的字，已略过。</p>`
        : nothing
    }`;
}

function counts({ hits, phrases, ignored, places, reports }: Answer): TemplateResult {
  if (phrases.length === 0 && ignored.length > 0) return html`没有可查的字。请输入汉字、字母或数字。`;
  if (hits.length === 0) return html`没有找到${phrases.map(({ text }) => `“${text}”`)}。`;
  if (phrases.length === 0) return html`共 <b>${hits.length}</b> 段，见于 <b>${reports}</b> 篇`;
  return html`命中 <b>${hits.length}</b> 段 <b>${places}</b> 处，见于 <b>${reports}</b> 篇
    <span class="exact">逐字核对</span>`;
}
