/**
 * `<wenduan-workbook data-source data-failed>` around a button and what it says: the table of sections for Excel, made of
 * `corpus.jsonl` when it is pressed. A copy that is opened from a folder may fetch nothing.
 */
class WorkbookButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = location.protocol === 'file:';
    this.#button.addEventListener('click', () => void this.#save());
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  async #save(): Promise<void> {
    this.#button.disabled = true;
    this.#say('');
    try {
      const { saveWorkbook } = await import('./workbook.ts');
      await saveWorkbook(this.dataset['source']!);
    } catch {
      this.#say(this.dataset['failed']!);
    } finally {
      this.#button.disabled = false;
    }
  }

  #say(text: string): void {
    this.querySelector('[role="status"]')!.textContent = text;
  }
}

customElements.define('wenduan-workbook', WorkbookButton);
