/** `<wenduan-cite data-places data-words>` around a closed box; what cites the page's report is loaded when it opens. */
class CiteReport extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')!.addEventListener('toggle', () => void this.#open(), { once: true });
  }

  async #open(): Promise<void> {
    const { openCitations } = await import('./citations.ts');
    await openCitations(this);
  }
}

customElements.define('wenduan-cite', CiteReport);
