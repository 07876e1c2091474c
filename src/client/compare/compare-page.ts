import { html, render, type TemplateResult } from 'lit/html.js';
import type { CompareWords } from '../../i18n/compare.ts';
import { fill } from '../../i18n/fill.ts';
import { formatComparison, parseComparison, type Comparison } from './address.ts';
import { basket } from './basket.ts';
import { drawCandidates } from './candidates.ts';
import { drawOutlines, drawPassages, step, type Column, type Context } from './drawing.ts';
import { MissingError, openPages, type Pages } from './pages.ts';
import { readOutline, readPassage, readPassages, readReports, type Candidates, type ComparedPassage } from './read.ts';

/**
 * `<wenduan-compare data-pages data-base data-types data-words>` around a `<div data-compare>`: passages, or the
 * outlines of reports, side by side. Its state is the address; what it shows is read from the site's Chinese pages,
 * which are `data-pages`, and it leads to the reports at `data-base`.
 */
class ComparePage extends HTMLElement {
  readonly #root = this.querySelector<HTMLElement>('[data-compare]')!;
  readonly #status = this.querySelector<HTMLElement>('[role="status"]')!;
  readonly #base = this.dataset['base'] ?? '/';
  readonly #types = JSON.parse(this.dataset['types'] ?? '{}') as Record<string, string>;
  readonly #words = JSON.parse(this.dataset['words']!) as CompareWords;
  readonly #pages = openPages(this.dataset['pages'] ?? '/');
  #turn = 0;
  #candidates: Candidates = { items: [], next: null };
  /** The type whose passages are offered: the first passage's, unless the reader has chosen one. */
  #chosen: string | null = null;
  #redraw: () => void = () => undefined;

  connectedCallback(): void {
    if (location.search === '' && basket.ids().length > 0)
      history.replaceState(null, '', formatComparison({ mode: 'passages', ids: basket.ids() }));
    addEventListener('popstate', () => void this.#show());
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('change', (event) => {
      this.#chosen = (event.target as HTMLSelectElement).value;
      void this.#show();
    });
    void this.#show();
  }

  #press(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const more = event.target.closest<HTMLElement>('[data-more]')?.dataset['more'];
    if (more) void this.#showMore(more);
    const link = event.target.closest<HTMLAnchorElement>('a.step');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.search || location.pathname);
    const { mode, ids } = parseComparison(location.search);
    if (mode === 'passages') basket.replace(ids);
    void this.#show().then(() => {
      this.#status.textContent = fill(this.#words.standing, { n: ids.length });
      this.#root.querySelector<HTMLElement>('.columns, .modes a')?.focus({ preventScroll: true });
    });
  }

  async #show(): Promise<void> {
    const turn = ++this.#turn;
    const comparison = parseComparison(location.search);
    const context = { words: this.#words, types: this.#types, base: this.#base, comparison };
    this.#root.setAttribute('aria-busy', 'true');
    if (!this.#root.firstElementChild) render(html`<p>${this.#words.loading}</p>`, this.#root);
    const columns = comparison.mode === 'passages' ? this.#passages(context) : this.#outlines(context);
    const [drawn, type] = await columns;
    if (turn !== this.#turn) return;
    this.#draw(context, drawn, type);
    const first = comparison.mode === 'passages' ? `types/${type}/` : 'reports/';
    this.#candidates = await this.#offer(comparison, first);
    if (turn === this.#turn) this.#draw(context, drawn, type);
    this.#root.removeAttribute('aria-busy');
  }

  async #showMore(address: string): Promise<void> {
    const comparison = parseComparison(location.search);
    const more = await this.#offer(comparison, address);
    this.#candidates = { ...more, items: [...this.#candidates.items, ...more.items] };
    this.#redraw();
  }

  #offer = ({ mode }: Comparison, address: string): Promise<Candidates> =>
    (mode === 'passages' ? readPassages : readReports)(this.#pages, address).catch(() => ({
      items: [],
      next: address,
      isBroken: true,
    }));

  async #passages(context: Context): Promise<[TemplateResult, string]> {
    const columns = await this.#read(context, readPassage);
    const lead = columns.find((column): column is ComparedPassage => 'types' in column)?.types[0];
    const type = this.#chosen ?? lead ?? Object.keys(this.#types)[0] ?? '';
    return [columns.length > 0 ? drawPassages(context, columns) : html`<p>${this.#words.emptyPassages}</p>`, type];
  }

  async #outlines(context: Context): Promise<[TemplateResult, string]> {
    const columns = await this.#read(context, readOutline);
    return [columns.length > 0 ? drawOutlines(context, columns) : html`<p>${this.#words.emptyOutlines}</p>`, ''];
  }

  #read<T>({ comparison }: Context, read: (pages: Pages, id: string) => Promise<T>): Promise<Column<T>[]> {
    return Promise.all(
      comparison.ids.map((id) =>
        read(this.#pages, id).catch((error: unknown): Column<T> => ({
          id,
          failed: error instanceof MissingError ? 'missing' : 'unreached',
        })),
      ),
    );
  }

  #draw(context: Context, drawn: TemplateResult, type: string): void {
    this.#redraw = () => this.#draw(context, drawn, type);
    const { words, comparison } = context;
    const reports = [...new Set(comparison.ids.map((id) => id.split('/')[0]!))];
    const isPassages = comparison.mode === 'passages';
    const toggle = isPassages
      ? step({ mode: 'outlines', ids: reports }, reports.length > 0 ? words.toOutlines : words.outlines)
      : step({ mode: 'passages', ids: basket.ids() }, words.passages);
    render(
      html`<p class="modes">${toggle}</p>
        ${drawn}
        <section class="picker">
          <h2>${isPassages ? words.addPassage : words.addOutline}</h2>
          ${isPassages ? this.#typeChoice(words, type) : ''} ${drawCandidates(context, this.#candidates)}
        </section>`,
      this.#root,
    );
  }

  #typeChoice = ({ ofType }: CompareWords, type: string): TemplateResult =>
    html`<label
      >${ofType}
      <select .value=${type}>
        ${Object.entries(this.#types).map(
          ([id, name]) => html`<option value=${id} ?selected=${id === type}>${name}</option>`,
        )}
      </select></label
    >`;
}

customElements.define('wenduan-compare', ComparePage);
