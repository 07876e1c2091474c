import { basket, BASKET_CHANGED } from '../compare/basket.ts';
import { toggleInBasket } from '../compare/basket-bar.ts';
import type { SourceStyle } from '../../draft/document.ts';
import type { DocumentFormat } from '../export/document-file.ts';
import { type CopiedReport, readReport, readSection } from '../read-section.ts';
import { asMarkdown, asText } from './document.ts';
import { followOutline } from './follow-outline.ts';
import { addressedMode } from './view-modes.ts';

const FORMATS = { text: asText, markdown: asMarkdown };

/**
 * `<wenduan-reader data-copied data-selected data-not-downloaded data-places>` around a report's page. The page can be read without it; it adds what
 * stands in its templates: tools for each section and for the whole.
 */
class Reader extends HTMLElement {
  readonly #article = this.querySelector<HTMLElement>('[data-report]')!;
  readonly #sections = [...this.querySelectorAll<HTMLElement>('[data-section]')];
  readonly #status = this.querySelector<HTMLElement>('[data-said]')!;

  connectedCallback(): void {
    for (const section of this.#sections) this.#equip(section);
    this.querySelector('[data-whole]')!.append(this.#template('whole'));
    this.addEventListener('click', (event) => void this.#press(event));
    const outline = this.querySelector<HTMLElement>('.outline nav');
    if (outline) followOutline(outline, this.#sections);
    this.#bindModes();
    this.#showBasket();
    addEventListener(BASKET_CHANGED, () => this.#showBasket());
    addEventListener('pageshow', () => this.#showBasket());
  }

  #template = (name: string): DocumentFragment =>
    this.querySelector<HTMLTemplateElement>(`template[data-tools="${name}"]`)!.content.cloneNode(
      true,
    ) as DocumentFragment;

  /** A heading alone has nothing to carry away. */
  #equip(section: HTMLElement): void {
    if (!section.querySelector('p')) return;
    const tools = this.#template('section');
    const stretch = section.parentElement!;
    const name = section.querySelector(':is(h2, h3, h4, h5, h6)') ?? stretch.querySelector('.margin .type')!;
    name.id = `${section.id}-name`;
    for (const [at, button] of tools.querySelectorAll('button').entries()) {
      button.id = `${section.id}-tool-${at}`;
      button.setAttribute('aria-labelledby', `${button.id} ${name.id}`);
    }
    stretch.querySelector('.tools')!.prepend(tools);
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
    if (!button) return;
    const section = button.closest('.stretch')?.querySelector<HTMLElement>('[data-section]') ?? null;
    if (button.hasAttribute('data-basket')) toggleInBasket(section!.dataset['section']!);
    if (button.hasAttribute('data-print')) print();
    const format = button.dataset['copy'] as keyof typeof FORMATS | undefined;
    if (format) await this.#copy(section ?? this.#article, FORMATS[format]);
    if (button.dataset['export']) await this.#save(section, button.dataset['export'] as DocumentFormat);
  }

  /** What writes the file is loaded when it is asked for. */
  async #save(section: HTMLElement | null, format: DocumentFormat): Promise<void> {
    const { places = '', notDownloaded = '' } = this.dataset;
    const sources = this.querySelector<HTMLSelectElement>('select[data-sources]')!.value as SourceStyle;
    this.#status.textContent = '';
    try {
      const { reportFile, saveFile } = await import('./download.ts');
      saveFile(await reportFile(this.#article, section, { format, sources, places }));
    } catch {
      this.#status.textContent = notDownloaded;
    }
  }

  /** Where the browser does not let a page copy, the text is selected, so that the reader can. */
  async #copy(source: HTMLElement, format: (copied: CopiedReport) => string): Promise<void> {
    const copied = source === this.#article ? readReport(source) : { title: null, sections: [readSection(source)] };
    try {
      await navigator.clipboard.writeText(format(copied));
      this.#status.textContent = this.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(source);
      this.#status.textContent = this.dataset['selected'] ?? '';
    }
  }

  #showBasket(): void {
    const ids = basket.ids();
    for (const section of this.#sections)
      section
        .parentElement!.querySelector('[data-basket]')
        ?.setAttribute('aria-pressed', String(ids.includes(section.dataset['section']!)));
  }
}

customElements.define('wenduan-reader', Reader);
