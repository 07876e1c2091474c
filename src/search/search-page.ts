import { render } from 'lit/html.js';
import { openAddress, type Address } from './address.ts';
import { answer, isIdle } from './answer.ts';
import { openEngine } from './engine.ts';
import { facetNames, type TagNames } from './names.ts';
import { parseState, toggle, type SearchState } from './query.ts';
import { openReports } from './report-card.ts';
import { listenToTyping } from './typing.ts';
import { drawScreen, type Screen } from './view/screen.ts';

/** Results that are drawn at once, and how many more each time the reader asks. */
const PAGE = 500;

/**
 * `<wenduan-search data-pagefind data-reports-json data-taxonomy data-base>` around a search form and a
 * `<div data-results>`: a thin view of {@link answer}, whose state is the address.
 */
class SearchPage extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #input = this.querySelector<HTMLInputElement>('input[name="q"]')!;
  readonly #results = this.querySelector<HTMLElement>('[data-results]')!;
  readonly #base = this.dataset['base'] ?? '/';
  readonly #engine = openEngine(this.dataset['pagefind'] ?? '/pagefind/', this.#base);
  readonly #reports = openReports(this.dataset['reportsJson'] ?? '/data/reports.json');
  readonly #tags = JSON.parse(this.dataset['taxonomy'] ?? '{"types":{},"topics":{}}') as TagNames;
  readonly #address: Address = openAddress();
  #screen: Screen = {
    answer: null,
    message: '',
    reason: '',
    names: facetNames(this.#tags, []),
    base: this.#base,
    shown: PAGE,
    hasOpenFacets: matchMedia('(min-width: 60rem)').matches,
    choose: (facet, value) => this.#go(toggle(this.#typedState(), facet, value)),
    showMore: () => this.#draw({ shown: this.#screen.shown + PAGE }),
  };
  #state: SearchState = this.#address.read();
  #turn = 0;

  connectedCallback(): void {
    const forget = listenToTyping(
      this.#form,
      () => this.#typed((state) => this.#address.replace(state)),
      () => this.#typed((state) => this.#address.settle(state)),
    );
    addEventListener('popstate', () => {
      forget();
      this.#show(this.#address.read());
    });
    this.#results.addEventListener('click', (event) => this.#follow(event));
    this.#show(this.#state);
  }

  /** Takes the words from the box; the filters stay. */
  #typed(remember: (state: SearchState) => void): void {
    const state = this.#typedState();
    remember(state);
    if (state.q !== this.#state.q || !this.#screen.answer) void this.#answer(state);
  }

  #typedState = (): SearchState => ({ ...this.#state, q: this.#input.value });

  #go(state: SearchState): void {
    this.#address.push(state);
    this.#show(state);
  }

  #show(state: SearchState): void {
    this.#input.value = state.q;
    void this.#answer(state);
  }

  /** Answers a link to another search without leaving the page; one to a new tab is the browser's. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.query') : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#go(parseState(link.search));
  }

  /** Draws the answer, unless a newer question has been asked meanwhile. */
  async #answer(state: SearchState): Promise<void> {
    const turn = ++this.#turn;
    this.#state = state;
    if (isIdle(state)) return this.#draw({ answer: null, message: '输入要查的词句。', reason: '' });
    if (!this.#screen.answer) this.#draw({ message: '正在查……', reason: '' });
    this.#results.setAttribute('aria-busy', 'true');
    const next = await this.#ask(state);
    if (turn === this.#turn) this.#draw({ ...next, shown: PAGE });
  }

  async #ask(state: SearchState): Promise<Partial<Screen>> {
    try {
      const reports = await this.#reports();
      const names = facetNames(this.#tags, reports);
      return { answer: await answer(this.#engine, reports, state), names, reason: '' };
    } catch (error) {
      return { answer: null, message: '没有查成：索引读不出来。请检查网络，再刷新本页。', reason: String(error) };
    }
  }

  #draw(change: Partial<Screen>): void {
    this.#results.removeAttribute('aria-busy');
    this.#screen = { ...this.#screen, ...change };
    render(drawScreen(this.#screen), this.#results);
  }
}

customElements.define('wenduan-search', SearchPage);
