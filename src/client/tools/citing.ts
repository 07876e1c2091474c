import { html, render } from 'lit/html.js';
import { citationOf, type CitationStyle } from '../../draft/cite/index.ts';
import type { PassageSource } from '../../draft/passage.ts';
import { today } from '../cite.ts';
import { toolBox } from './tool-box.ts';
import type { CiteWords } from '../../i18n/cite.ts';

const STYLES: readonly CitationStyle[] = ['gbt7714', 'plain', 'bibtex', 'ris', 'csl'];

/** Unfolds below a passage's tools the ways in which it can be cited, or folds them; each copies its own. */
export function toggleCitations(panel: Element, source: PassageSource, copy: (text: string) => void): void {
  const open = panel.querySelector('.citations');
  if (open) return open.remove();
  const words = JSON.parse(toolBox.dataset['cite']!) as CiteWords;
  const { version, ...rest } = source;
  const context = { accessed: today(), version, words: words.inside };
  const box = document.createElement('div');
  box.className = 'citations';
  render(
    STYLES.map(
      (style) =>
        html`<button
          type="button"
          data-cite=${style}
          @click=${() => copy(citationOf({ ...rest, isEdited: false }, style, context))}
        >
          ${words.styles[style]}
        </button>`,
    ),
    box,
  );
  panel.append(box);
  box.querySelector('button')!.focus();
}
