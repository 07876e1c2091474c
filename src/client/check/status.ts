import { html, render, type TemplateResult } from 'lit/html.js';
import type { CheckWords } from '../../i18n/check/index.ts';

/** Says what happened, with a button to undo it or to try again. */
export class Status {
  readonly #element: HTMLElement;
  readonly words: CheckWords;

  constructor(element: HTMLElement, words: CheckWords) {
    this.#element = element;
    this.words = words;
  }

  say(sentence: string | TemplateResult, act?: 'again' | 'restore' | 'back', name = ''): void {
    const { again, restore, undo: back } = this.words;
    const names = { again, restore, back };
    const button = act
      ? html`<button type="button" class="plain" data-act=${act} data-name=${name}>${names[act]}</button>`
      : '';
    render(html`${sentence} ${button}`, this.#element);
  }

  /** Copies a text, and says whether it could. */
  async copy(text: string): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.say(isCopied ? this.words.copied : this.words.notCopied);
  }
}
