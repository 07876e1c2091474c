import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { CompareWords } from '../../i18n/compare.ts';
import { fill } from '../../i18n/fill.ts';
import { indexAt } from '../../search/index/open.ts';
import { onSubsetsChanged, readSubsets } from '../subset-store.ts';
import { formatComparison, parseComparison } from './address.ts';
import type { DocumentFormat } from '../export/document-file.ts';
import { basket } from './basket.ts';
import { documentOf, markdownOf, save } from './carry.ts';
import { readColumns } from './columns.ts';
import { isRead, type CompareContext } from './context.ts';
import { drawLeftOut, drawModes, drawWaysOut } from './frame.ts';
import { offersBeside } from './offers-beside.ts';
import type { Offers } from './offers.ts';
import { drawOutlines } from './outlines.ts';
import { openPages } from './pages.ts';
import { drawPicker, isOfPicker, keptSubset, withinSubset, type Picking } from './picker.ts';
import { readCompared, readComparedOutline, type ComparedSection } from './read.ts';
import { drawSections } from './sections.ts';

/** So many offers are shown at once. */
const AT_ONCE = 6;
/** Milliseconds without a key after which is searched. */
const PAUSE = 200;

/**
 * `<wenduan-compare data-pages data-places data-base data-types data-words>` around a `<div data-compare>`: sections with
 * all below them, or the outlines of reports, side by side. Its state is the address; what it shows is read from the
 * site's Chinese pages, which are `data-pages`, what it offers from the search index at `data-places`.
 */
class ComparePage extends HTMLElement {
  readonly #root = this.querySelector<HTMLElement>('[data-compare]')!;
  readonly #status = this.querySelector<HTMLElement>('[role="status"]')!;
  readonly #base = this.dataset['base'] ?? '/';
  readonly #types = JSON.parse(this.dataset['types'] ?? '{}') as Record<string, string>;
  readonly #words = JSON.parse(this.dataset['words']!) as CompareWords;
  readonly #pages = openPages(this.dataset['pages'] ?? '/');
  readonly #index = indexAt(this.dataset['places'] ?? '/places/');
  #turn = 0;
  /** Of the corpus, once its index is read. */
  #version = '';
  #read: ComparedSection[] = [];
  #drawn: TemplateResult | typeof nothing = nothing;
  #picking: Picking = { q: '', type: '', subset: '', subsets: readSubsets(), offers: null };
  /** The type that the reader has chosen; else the first section's is offered. */
  #chosen: string | null = null;
  #most = AT_ONCE;
  #typing = 0;

  connectedCallback(): void {
    if (location.search === '' && basket.ids().length > 0)
      history.replaceState(null, '', formatComparison({ mode: 'passages', ids: basket.ids() }));
    addEventListener('popstate', () => void this.#show());
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('submit', (event) => event.preventDefault());
    onSubsetsChanged(() => this.#pick(keptSubset(this.#picking, readSubsets())));
    this.addEventListener('change', ({ target }) => this.#choose(target));
    this.addEventListener('input', (event) => this.#type(event as InputEvent));
    this.addEventListener('compositionend', ({ target }) => this.#typed(target));
    this.addEventListener('scroll', ({ target }) => this.#follow(target), { capture: true, passive: true });
    void this.#show();
  }

  #type({ isComposing, target }: InputEvent): void {
    if (!isComposing) this.#typed(target);
  }

  #typed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => this.#pick({ q: target.value }), PAUSE);
  }

  #choose(target: EventTarget | null): void {
    if (target instanceof Element && target.matches('[data-sources]')) return this.#draw();
    if (!isOfPicker(target)) return;
    this.#pick(target.name === 'subset' ? withinSubset(this.#picking, target.value) : { type: target.value });
    this.#chosen = this.#picking.type;
  }

  /** The heads go where the columns are swiped. */
  #follow(target: EventTarget | null): void {
    if (target instanceof HTMLElement && target.matches('.columns'))
      this.querySelector('.heads')!.scrollLeft = target.scrollLeft;
  }

  #press(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('button');
    if (button?.hasAttribute('data-more')) void this.#offer((this.#most += AT_ONCE));
    if (button?.hasAttribute('data-again')) void this.#offer();
    if (button?.hasAttribute('data-copy')) void this.#carry(null);
    if (button?.dataset['export']) void this.#carry(button.dataset['export'] as DocumentFormat);
    const link = event.target.closest<HTMLAnchorElement>('a.step');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.search || location.pathname);
    const { mode, ids } = parseComparison(location.search);
    if (mode === 'passages') basket.replace(ids);
    void this.#show().then(() => this.#arrive(ids.length, link.dataset['key'] ?? ''));
  }

  /** Says what stands now; the focus stays on a link that is there again, else it goes to the columns. */
  #arrive(n: number, key: string): void {
    this.#status.textContent = fill(this.#words.standing, { n });
    const again = key && this.#root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    (again || this.#root.querySelector<HTMLElement>('.columns, .picker input'))?.focus({ preventScroll: true });
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const comparison = parseComparison(location.search);
    const context = { words: this.#words, types: this.#types, base: this.#base, comparison };
    this.#root.setAttribute('aria-busy', 'true');
    if (!this.#root.firstElementChild) render(html`<p>${this.#words.loading}</p>`, this.#root);
    const [read, drawn] = await (comparison.mode === 'passages' ? this.#sections(context) : this.#outlines(context));
    if (turn !== this.#turn) return;
    [this.#read, this.#drawn, this.#most] = [read, drawn, AT_ONCE];
    const type = this.#chosen ?? read[0]?.types[0] ?? Object.keys(this.#types)[0] ?? '';
    this.#picking = { ...this.#picking, q: '', type, offers: null };
    this.#draw();
    await this.#offer();
    if (turn === this.#turn) this.#root.removeAttribute('aria-busy');
  }

  async #sections(context: CompareContext): Promise<[ComparedSection[], TemplateResult]> {
    const columns = await readColumns(context.comparison.ids, (id) => readCompared(this.#pages, id, this.#base));
    const drawn = columns.length > 0 ? drawSections(context, columns) : html`<p>${this.#words.emptyPassages}</p>`;
    return [columns.filter(isRead), drawn];
  }

  async #outlines(context: CompareContext): Promise<[ComparedSection[], TemplateResult]> {
    const columns = await readColumns(context.comparison.ids, (id) => readComparedOutline(this.#pages, id));
    return [[], columns.length > 0 ? drawOutlines(context, columns) : html`<p>${this.#words.emptyOutlines}</p>`];
  }

  #pick(change: Partial<Picking>): void {
    this.#picking = { ...this.#picking, ...change };
    void this.#offer((this.#most = AT_ONCE));
  }

  async #offer(most = this.#most): Promise<void> {
    const asked = this.#picking;
    const offers = await this.#find(most).catch(() => 'broken' as const);
    const { q, type, subset } = this.#picking;
    if (q !== asked.q || type !== asked.type || subset !== asked.subset) return;
    this.#picking = { ...this.#picking, offers };
    this.#draw();
  }

  async #find(most: number): Promise<Offers> {
    const comparison = parseComparison(location.search);
    const index = await this.#index();
    this.#version = index.version;
    return offersBeside(index, { comparison, read: this.#read, picking: this.#picking, most });
  }

  async #carry(as: DocumentFormat | null): Promise<void> {
    const said = await this.#carried(as).catch(() => this.#words.notCarried);
    this.#status.textContent = said;
    this.#root.querySelector('[data-said]')!.textContent = said;
  }

  async #carried(as: DocumentFormat | null): Promise<string> {
    const { version } = await this.#index();
    const document = documentOf(this.#read, version, this.#words);
    if (as === null) await navigator.clipboard.writeText(await markdownOf(document));
    else await save(document, as);
    return as === null ? this.#words.copied : '';
  }

  #draw(): void {
    const comparison = parseComparison(location.search);
    const context = { words: this.#words, types: this.#types, base: this.#base, comparison };
    render(
      html`${drawModes(context)} ${drawLeftOut(this.#words, comparison)}
        <div class="workspace" data-columns=${comparison.ids.length}>
          <div class="standing">${this.#drawn} ${drawWaysOut(this.#read, this.#version, this.#words)}</div>
          ${drawPicker(context, this.#picking)}
        </div>`,
      this.#root,
    );
  }
}

customElements.define('wenduan-compare', ComparePage);
