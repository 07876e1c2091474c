/**
 * `<wenduan-unfold>` behind a long passage of a list, of which a narrow window shows the beginning: a button that shows
 * all of it, and folds it again. Its words are those of the list, `data-whole` and `data-folded`. What the browser itself
 * looks for within the passage, by find in page or for an address, opens it where it was found.
 */
class Unfold extends HTMLElement {
  readonly #button = document.createElement('button');

  get #passage(): HTMLElement {
    return this.closest<HTMLElement>('[data-long]')!;
  }

  connectedCallback(): void {
    if (this.#button.isConnected) return;
    this.#button.type = 'button';
    this.#say();
    this.append(this.#button);
    this.#button.addEventListener('click', () => this.#turn());
    // Folded text that is brought into view is scrolled within its fold; then it stays where it was brought.
    this.#prose.addEventListener('scroll', () => {
      if (this.#prose.scrollTop > 0 && !this.#isWhole) this.#show(true, this.#prose.firstElementChild!);
    });
  }

  get #prose(): HTMLElement {
    return this.#passage.querySelector<HTMLElement>('[data-passage]')!;
  }

  /** What is folded again leaves its button where it was pressed; what is opened leaves its text. */
  #turn(): void {
    if (this.#isWhole) this.#show(false, this.#button);
    else this.#show(true, this.#prose);
  }

  get #isWhole(): boolean {
    return this.#passage.hasAttribute('data-whole');
  }

  #show(isWhole: boolean, still: Element): void {
    const { top } = still.getBoundingClientRect();
    this.#passage.toggleAttribute('data-whole', isWhole);
    this.#say();
    scrollBy({ top: still.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  #say(): void {
    const { whole = '', folded = '' } = this.closest<HTMLElement>('wenduan-passages')?.dataset ?? {};
    this.#button.textContent = this.#isWhole ? folded : whole;
    this.#button.setAttribute('aria-expanded', String(this.#isWhole));
  }
}

customElements.define('wenduan-unfold', Unfold);

export {};
