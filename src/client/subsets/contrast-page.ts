import { html, nothing, render } from 'lit/html.js';
import { facetNames, type TagNames } from '../../search/find/names.ts';
import { indexAt } from '../../search/index/open.ts';
import type { Sections } from '../../search/index/table.ts';
import { isNarrowed, type Facet } from '../../search/address/state.ts';
import { followed } from '../search/page/follow.ts';
import { keepSubsets, onSubsetsChanged, readSubsets } from '../subset-store.ts';
import { chooseSides } from './choosing.ts';
import { drawFigures } from './figures.ts';
import { ownSubsets } from './own.ts';
import type { ContrastWords, ContrastScreen } from './screen.ts';
import { formatContrast, parseContrast, type ContrastState } from './state.ts';
import { Weighing } from './weighing.ts';

/** Rows that are shown at once. */
const ROWS = 100;
/** Parts of one value are chosen by these; single reports are too many for a list. */
const OFFERED: readonly Facet[] = ['type', 'topic', 'kind', 'year', 'length'];

/** `<wenduan-subsets data-places data-counts data-taxonomy data-words data-search>` around a `<div data-shown>`. */
class ContrastPage extends HTMLElement {
  readonly #shown = this.querySelector<HTMLElement>('[data-shown]')!;
  readonly #index = indexAt(this.dataset['places']!);
  readonly #tags = JSON.parse(this.dataset['taxonomy']!) as TagNames;
  readonly #words = JSON.parse(this.dataset['words']!) as ContrastWords;
  #weighing: Weighing | null = null;
  /** Whether what is above the reader's own has its height. */
  #isSettled = false;
  #screen: ContrastScreen = {
    state: parseContrast(location.search),
    values: [],
    names: facetNames(this.#tags, []),
    subsets: readSubsets(),
    weighed: null,
    message: this.#words.reading,
    said: '',
    shown: ROWS,
    words: this.#words,
    search: this.dataset['search']!,
    go: (state) => this.#go(state),
    showMore: () => this.#draw({ shown: this.#screen.shown + ROWS }),
    keep: (subsets, said = '') => {
      keepSubsets(subsets);
      this.#draw({ subsets, said });
    },
  };

  connectedCallback(): void {
    addEventListener('popstate', () => void this.#weigh(parseContrast(location.search)));
    onSubsetsChanged(() => this.#draw({ subsets: readSubsets() }));
    this.addEventListener('click', (event) => this.#follow(event));
    this.#draw({});
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      const { sections } = await this.#index();
      const names = facetNames(this.#tags, sections.reports);
      this.#draw({
        names,
        values: OFFERED.map((facet) => ({ facet, all: names.inOrder(facet, valuesIn(sections, facet)) })),
      });
      await this.#weigh(this.#screen.state);
    } catch {
      this.#draw({ message: this.#words.failed });
    }
    this.#isSettled = true;
    this.#draw({});
  }

  #follow(event: MouseEvent): void {
    const search = followed(event);
    if (search !== null) this.#go(parseContrast(search));
  }

  #go(state: ContrastState): void {
    history.pushState(null, '', location.pathname + formatContrast(state));
    void this.#weigh(state);
  }

  /** The counts are fetched for the first comparison, not before. */
  async #weigh(state: ContrastState): Promise<void> {
    this.#draw({ state, weighed: null, message: this.#words.reading, shown: ROWS });
    if (!isNarrowed(state.subset)) return;
    try {
      this.#weighing ??= new Weighing(await this.#index(), this.dataset['counts']!);
      const weighed = await this.#weighing.weigh(state);
      if (weighed) this.#draw({ weighed });
    } catch {
      this.#weighing = null;
      this.#draw({ message: this.#words.failed });
    }
  }

  #draw(change: Partial<ContrastScreen>): void {
    this.#screen = { ...this.#screen, ...change };
    const screen = this.#screen;
    render(
      html`${chooseSides(screen)} ${drawFigures(screen)} ${this.#isSettled ? ownSubsets(screen) : nothing}`,
      this.#shown,
    );
  }
}

/** What the sections of a corpus are filed under. */
function valuesIn(sections: Sections, facet: Facet): Set<string> {
  const values = new Set<string>();
  for (let section = 0; section < sections.count; section++)
    for (const value of sections.valuesOf(facet, section)) values.add(value);
  return values;
}

customElements.define('wenduan-subsets', ContrastPage);
