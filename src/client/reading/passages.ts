import { fill } from '../../i18n/fill.ts';
import { below } from '../address.ts';
import { showCounts } from '../listing/options.ts';
import type { Mix } from '../../view-models/lists/choices.ts';
import { countsFor, fits, FILTERS, isNarrowed, readNarrowing, writeNarrowing, type Narrowing } from './narrow.ts';
import './unfold.ts';
import { otherPages, type OtherPages } from '../listing/other-pages.ts';

/** So many fitting passages are shown at once; more are read when the reader asks. */
const AT_ONCE = 100;

/** A list of passages that can be narrowed, over all its pages; what it is narrowed to stands in the address. */
class Passages extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #status = this.querySelector<HTMLElement>('[data-status]')!;
  readonly #more = this.querySelector<HTMLButtonElement>('[data-more]')!;
  readonly #first = this.dataset['first'] ?? '';
  readonly #pages = Number(this.dataset['pages'] ?? 1);
  readonly #others: OtherPages = otherPages({
    pages: this.#pages,
    address: (page) => below(this.#first, `${page}/`),
    item: '.of-report',
  });
  readonly #show = () => void this.#apply(readNarrowing(location.search));
  #wanted = AT_ONCE;
  #turn = 0;

  connectedCallback(): void {
    this.#form.addEventListener('change', () => this.#choose());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // The event comes before the form is as it was.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#choose()));
    this.#more.addEventListener('click', () => {
      this.#wanted += AT_ONCE;
      this.#show();
    });
    addEventListener('popstate', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#show);
  }

  #choose(): void {
    const chosen = new FormData(this.#form);
    const value = (name: string) => String(chosen.get(name) ?? '');
    const narrowing: Narrowing = { tag: value('tag'), kind: value('kind'), year: value('year'), show: value('show') };
    this.#wanted = AT_ONCE;
    history.pushState(null, '', location.pathname + writeNarrowing(narrowing));
    void this.#apply(narrowing);
  }

  /** What fits stands in the order of the whole list, so a narrowed list begins on its first page. */
  async #apply(narrowing: Narrowing): Promise<void> {
    const turn = ++this.#turn;
    if (isNarrowed(narrowing) && this.dataset['current'] !== '1')
      return location.replace(this.#first + writeNarrowing(narrowing));
    for (const name of [...FILTERS, 'show'] as const) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) control.value = narrowing[name];
    }
    this.toggleAttribute('data-headings', narrowing.show === 'headings');
    this.#form.querySelector<HTMLElement>('[type="reset"]')!.hidden = !isNarrowed(narrowing);
    for (const pager of this.querySelectorAll<HTMLElement>('.pager')) pager.hidden = isNarrowed(narrowing);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.pager a')) link.search = writeNarrowing(narrowing);
    this.#count(narrowing);
    this.#filter(narrowing);
    if (isNarrowed(narrowing)) await this.#readOn(narrowing, () => turn === this.#turn);
  }

  /** The counts of each filter hold for the others. */
  #count(narrowing: Narrowing): void {
    const mix = JSON.parse(this.#form.dataset['mix'] ?? '[]') as Mix[];
    for (const filter of mix.length > 0 ? FILTERS : []) {
      const select = this.#form.elements.namedItem(filter);
      if (select instanceof HTMLSelectElement) showCounts(select, countsFor(mix, narrowing, filter));
    }
  }

  #filter(narrowing: Narrowing): void {
    for (const passage of this.querySelectorAll<HTMLElement>('.passage'))
      passage.hidden = !fits(passage.dataset, narrowing);
    for (const group of this.querySelectorAll<HTMLElement>('.of-report'))
      group.hidden =
        ('read' in group.dataset && !isNarrowed(narrowing)) || !group.querySelector('.passage:not([hidden])');
    if (!isNarrowed(narrowing)) this.#tell('', 0);
  }

  /** Reads page after page until enough passages fit. */
  async #readOn(narrowing: Narrowing, isAsked: () => boolean): Promise<void> {
    const count = () => this.querySelectorAll('.passage:not([hidden])').length;
    while (isAsked() && count() < this.#wanted && this.#others.read < this.#pages) {
      this.#tell('reading', count());
      try {
        this.#more.before(...(await this.#others.next()));
      } catch {
        return isAsked() ? this.#tell('broken', count()) : undefined;
      }
      if (isAsked()) this.#filter(narrowing);
    }
    if (isAsked()) this.#tell(this.#others.read < this.#pages ? 'reading' : count() > 0 ? 'found' : 'none', count());
  }

  /** The sentences come from the page. */
  #tell(what: '' | 'reading' | 'broken' | 'found' | 'none', n: number): void {
    const { read } = this.#others;
    const sentence = this.#status.dataset[what] ?? '';
    const text = fill(sentence, { n, m: what === 'broken' ? read + 1 : read, pages: this.#pages });
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#more.hidden = what !== 'broken' && (what !== 'reading' || n < this.#wanted);
  }
}

customElements.define('wenduan-passages', Passages);
