import { html, type TemplateResult } from 'lit/html.js';

/** `读取原文 120 / 4,000` with a bar, for whatever takes long. */
export const progress = (doing: string, done: number, all: number): TemplateResult =>
  html`<p class="progress">
    <label>${doing} <progress max=${all} .value=${done}></progress></label>
    ${done} / ${all}
  </p>`;
