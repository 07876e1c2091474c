import { html, render } from 'lit/html.js';
import { drawComposition } from './composition-view.ts';
import { drawFindings, drawNow } from './findings-view.ts';
import { drawFrames } from './frames-view.ts';
import type { CheckScreen } from './screen.ts';

/** Draws what stands beside a draft, and in `now` the finding looked at. */
export function renderBeside(screen: CheckScreen, beside: HTMLElement, now: HTMLElement): void {
  render(html`${drawComposition(screen)} ${drawFindings(screen)} ${drawFrames(screen)}`, beside);
  render(drawNow(screen), now);
}
