import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ViewContext } from './view.ts';

/** `再显示（还有 40 段）` */
export const moreButton = (hidden: number, unit: string, { showMore }: ViewContext): TemplateResult | typeof nothing =>
  hidden > 0
    ? html`<button type="button" class="more" @click=${showMore}>再显示（还有 ${hidden} ${unit}）</button>`
    : nothing;
