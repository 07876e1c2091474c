import { html, type TemplateResult } from 'lit/html.js';

/** The place of a passage's tools, which fill it by themselves. */
export const passageTools = (id: string, look: 'sheet' | 'inline' = 'sheet'): TemplateResult =>
  html`<wenduan-tools class=${look === 'inline' ? 'tools inline' : 'tools'} data-of=${id}></wenduan-tools>`;
