import { html, render } from 'lit/html.js';
import { citationOf, type CitationStyle } from '../../draft/cite/index.ts';
import type { PassageSource } from '../../draft/passage.ts';
import { today } from '../cite.ts';
import { toolBox } from './tool-box.ts';
import { drawWithCopies } from '../export/with-copies.ts';
import type { CiteWords } from '../../i18n/cite.ts';

type Words = Pick<CiteWords, 'styles' | 'inside' | 'withCopies' | 'asUsual' | 'noSource'>;

const STYLES: readonly CitationStyle[] = ['gbt7714', 'plain', 'bibtex', 'ris', 'csl'];

/** Unfolds below a passage's tools the ways in which it can be cited, or folds them; each copies its own. */
export function toggleCitations(panel: Element, source: PassageSource, copy: (text: string) => void): void {
  const open = panel.querySelector('.citations');
  if (open) return open.remove();
  const words = readWords();
  const box = document.createElement('div');
  box.className = 'citations';
  render(
    html`${STYLES.map(
      (style) =>
        html`<button type="button" data-cite=${style} @click=${() => copy(citationIn(style, source))}>
          ${words.styles[style]}
        </button>`,
    )}
    ${drawWithCopies(words)}`,
    box,
  );
  panel.append(box);
  box.querySelector('button')!.focus();
}

/** A passage cited, read today. */
export function citationIn(style: CitationStyle, { version, ...source }: PassageSource): string {
  const context = { accessed: today(), version, words: readWords().inside };
  return citationOf({ ...source, isEdited: false }, style, context).replace(/[\r\n]+$/, '');
}

const readWords = (): Words => JSON.parse(toolBox.dataset['cite']!) as Words;
