import { render } from 'lit/html.js';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { answer, isIdle, type Answer } from '../../../search/answer.ts';
import { facetNames, type TagNames } from '../../../search/find/names.ts';
import type { ReportCard } from '../../../search/index/table.ts';
import { indexAt } from '../../../search/index/open.ts';
import { formatState, parseState, toggle, type SearchState } from '../../../search/address/state.ts';
import { searchOf } from '../../../search/address/subsets.ts';
import { addSubset, readSubsets } from '../../subset-store.ts';
import { drawScreen, type SearchScreen } from '../view/screen.ts';
import { exporting, relaxing, writing, type Action } from './actions.ts';
import { openAddress, type Address } from './address.ts';
import { showAsked } from './asked.ts';
import { openQueries } from './queries.ts';
import { followed } from './follow.ts';
import { onceFor } from './once-for.ts';
import { rememberScroll } from './scroll.ts';
import { listenToTyping } from './typing.ts';
import { viewOf } from './views.ts';
import { walkResults } from './walking.ts';

/** Milliseconds after which the counts are shown without the texts. */
const EARLY = 150;

/**
 * `<wenduan-search data-places data-pagefind data-taxonomy data-words data-base>` around a search form, a
 * `<div data-results>` and a `<div data-queries>`: a thin view of {@link answer}, whose state is the address.
 */
class SearchPage extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #input = this.querySelector<HTMLInputElement>('input[name="q"]')!;
  readonly #results = this.querySelector<HTMLElement>('[data-results]')!;
  readonly #base = this.dataset['base'] ?? '/';
  readonly #index = indexAt(this.dataset['places'] ?? '/places/');
  readonly #tags = JSON.parse(this.dataset['taxonomy'] ?? '{"types":{},"topics":{}}') as TagNames;
  readonly #words = JSON.parse(this.dataset['words']!) as SearchWords;
  readonly #address: Address = openAddress();
  readonly #queries = openQueries(this.querySelector<HTMLElement>('[data-queries]')!, this.#words);
  readonly #scroll = rememberScroll();
  #screen: SearchScreen = {
    answer: null,
    body: null,
    stands: false,
    message: '',
    reason: '',
    exported: null,
    anyOrder: null,
    names: facetNames(this.#tags, []),
    words: this.#words,
    base: this.#base,
    pages: 1,
    isSaved: false,
    subsets: readSubsets(),
    subsetsPage: this.dataset['subsets'] ?? '',
    keepSubset: (name) => this.#draw({ subsets: addSubset(name, searchOf(this.#state)) }),
    isWide: matchMedia('(min-width: 60rem)').matches,
    choose: (facet, value) => this.#go(toggle(this.#typedState(), facet, value)),
    showMore: () => void this.#show(this.#screen.answer!, this.#screen.pages + 1),
    save: () => this.#save(),
    exportAs: (format) => void this.#act(exporting(format)),
    writeAs: (format) => void this.#act(writing(format)),
    askAnyOrder: () => void this.#act(relaxing),
  };
  #state: SearchState = this.#address.read();
  #turn = 0;
  readonly #namesFor = onceFor((reports: readonly ReportCard[]) => facetNames(this.#tags, reports));

  connectedCallback(): void {
    const forget = listenToTyping(
      this.#form,
      () => this.#typed((state) => this.#address.replace(state)),
      () => this.#typed((state) => this.#settle(state)),
    );
    addEventListener('popstate', () => {
      forget();
      this.#restore();
    });
    this.addEventListener('click', (event) => {
      const search = followed(event);
      if (search !== null) this.#go(parseState(search));
    });
    this.#results.addEventListener('submit', (event) => this.#compare(event));
    walkResults(this.#results);
    this.#restore();
  }

  /** Takes the words from the box; the filters stay. */
  #typed(remember: (state: SearchState) => void): void {
    const state = this.#typedState();
    remember(state);
    if (state.q !== this.#state.q || !this.#screen.stands) void this.#answer(state);
  }

  #settle(state: SearchState): void {
    this.#address.settle(state);
    this.#queries.remember(formatState(state));
  }

  #typedState = (): SearchState => ({ ...this.#state, q: this.#input.value });

  #go(state: SearchState): void {
    this.#address.push(state);
    this.#queries.remember(formatState(state));
    this.#input.value = state.q;
    void this.#answer(state);
  }

  /** What the address says, as it was left. */
  #restore(): void {
    const state = this.#address.read();
    this.#input.value = state.q;
    void this.#answer(state, this.#scroll.pages()).then(() => this.#scroll.restore());
  }

  #compare(event: SubmitEvent): void {
    event.preventDefault();
    const other = new FormData(event.target as HTMLFormElement).get('other');
    this.#go({ ...this.#typedState(), other: typeof other === 'string' ? other : '' });
  }

  /** Answers, unless a newer question is asked meanwhile. */
  async #answer(state: SearchState, pages = 1): Promise<void> {
    const turn = ++this.#turn;
    this.#state = state;
    showAsked(this, state);
    if (isIdle(state)) return this.#draw({ answer: null, body: null, stands: false, message: '', reason: '' });
    if (!this.#screen.answer) this.#draw({ message: this.#words.asking, reason: '' });
    this.#results.setAttribute('aria-busy', 'true');
    await this.#orFail(turn, async () => {
      const next = await answer(await this.#index(), state, this.#tags);
      if (turn !== this.#turn) return;
      const names = this.#namesFor(next.index.sections.reports);
      this.#screen = { ...this.#screen, names, anyOrder: null, body: null, reason: '' };
      await this.#show(next, pages, turn);
    });
  }

  /** Draws an answer as its view gives it, more and more of it. */
  async #show(next: Answer, pages: number, turn = ++this.#turn): Promise<void> {
    this.#scroll.setPages(pages);
    const isSaved = this.#queries.isSaved(formatState(next.state));
    const shown = { answer: next, pages, isSaved };
    const early = setTimeout(() => turn === this.#turn && this.#draw({ ...shown, stands: false }), EARLY);
    await this.#orFail(turn, async () => {
      for await (const body of await viewOf(next, { ...this.#screen, pages })) {
        clearTimeout(early);
        if (turn !== this.#turn) return;
        this.#draw({ ...shown, body, stands: false });
      }
      if (turn === this.#turn) this.#draw({ ...shown, stands: true });
    });
    clearTimeout(early);
  }

  async #orFail(turn: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const failed = { answer: null, body: null, stands: false, message: this.#words.failed, reason: String(error) };
      if (turn === this.#turn) this.#draw(failed);
    }
  }

  #save(): void {
    this.#queries.save(formatState(this.#screen.answer!.state));
    this.#draw({ isSaved: true });
  }

  /** Runs what the reader asked for beside the answer, and draws it unless there is another answer meanwhile. */
  async #act(act: Action): Promise<void> {
    const { answer: given } = this.#screen;
    const { pagefind = null, reports = '' } = this.dataset;
    await this.#orFail(this.#turn, async () => {
      for await (const change of act(given!, this.#screen, { base: this.#base, pagefind, reports }))
        if (given === this.#screen.answer) this.#draw(change);
    });
  }

  #draw(change: Partial<SearchScreen>): void {
    this.#screen = { ...this.#screen, ...change };
    if (this.#screen.stands || !this.#screen.answer) this.#results.removeAttribute('aria-busy');
    render(drawScreen(this.#screen), this.#results);
  }
}

customElements.define('wenduan-search', SearchPage);
