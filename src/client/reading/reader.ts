import type { CitationStyle } from '../../draft/cite/index.ts';
import type { DocumentFormat } from '../export/document-file.ts';
import { readReport } from '../read-section.ts';
import { copiedSource } from '../export/copied-source.ts';
import { asMarkdown, asText } from '../tools/copied-text.ts';
import { say } from '../tools/tool-box.ts';
import { followOutline } from './follow-outline.ts';
import { addressedMode } from './view-modes.ts';

const FORMATS = { text: asText, markdown: asMarkdown };

/**
 * `<wenduan-reader>` around a report's page. The page can be read without it; it adds what stands in its template: tools
 * for the whole, which say what the attributes of the template say.
 */
class Reader extends HTMLElement {
  readonly #tools = this.querySelector<HTMLTemplateElement>('template[data-whole-tools]')!;
  readonly #words = this.#tools.dataset;
  readonly #article = this.querySelector<HTMLElement>('[data-report]')!;
  readonly #sections = [...this.querySelectorAll<HTMLElement>('[data-section]')];

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[data-whole]')!;
    tools.append(this.#tools.content.cloneNode(true));
    tools.addEventListener('click', (event) => void this.#press(event));
    const outline = this.querySelector<HTMLElement>('.outline');
    if (outline) followOutline(outline, this.#sections);
    this.#bindModes();
  }

  #bindModes(): void {
    const raw = this.querySelector<HTMLInputElement>('[data-mode="raw"]');
    if (raw) {
      const setRaw = addressedMode('raw', (isOn) => (raw.checked = isOn));
      raw.addEventListener('change', () => setRaw(raw.checked));
    }
    const button = this.querySelector<HTMLButtonElement>('[data-mode="gongwen"]')!;
    const sheet = document.querySelector<HTMLLinkElement>('link[data-gongwen]')!;
    const setGongwen = addressedMode('gongwen', (isOn) => {
      sheet.media = isOn ? 'all' : 'print';
      button.setAttribute('aria-pressed', String(isOn));
    });
    button.addEventListener('click', () => setGongwen(button.getAttribute('aria-pressed') !== 'true'));
  }

  async #press(event: Event): Promise<void> {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const format = button?.dataset['copy'] as keyof typeof FORMATS | undefined;
    if (format) await this.#copy(format);
    else if (button?.matches('[data-outline], [data-export], [data-print]')) await this.#take(button);
  }

  /** What makes files and drafts is loaded when it is asked for. */
  async #take(button: HTMLButtonElement): Promise<void> {
    const whole = { article: this.#article, words: this.#words };
    const kind = button.dataset['export'] ?? button.dataset['print'];
    try {
      const { carryOutAs, draftOutline } = await import('./whole.ts');
      await (kind ? carryOutAs(kind as DocumentFormat | 'print', whole) : draftOutline(whole));
    } catch {
      await say(this.#words['notDownloaded'] ?? '');
    }
  }

  /** What copies end with, where a citation was chosen. */
  async #citation(format: keyof typeof FORMATS): Promise<string> {
    const style = copiedSource();
    if (style === '' || style === 'none') return '';
    const { belowCopy } = await import('./citations.ts');
    return belowCopy(style as CitationStyle, format);
  }

  /** Where the browser does not let a page copy, the text is selected, so that the reader can. */
  async #copy(format: keyof typeof FORMATS): Promise<void> {
    try {
      const citation = await this.#citation(format);
      await navigator.clipboard.writeText(FORMATS[format](readReport(this.#article)) + citation);
      await say(this.#words[citation ? 'copiedWithSource' : 'copied'] ?? '');
    } catch {
      getSelection()?.selectAllChildren(this.#article);
      await say(this.#words['selected'] ?? '');
    }
  }
}

customElements.define('wenduan-reader', Reader);
