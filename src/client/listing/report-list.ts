import { fill } from '../../i18n/fill.ts';
import { below } from '../address.ts';
import { otherPages } from './other-pages.ts';
import {
  arranged,
  COUNTED,
  countsFor,
  isChanged,
  readListing,
  readRow,
  writeListing,
  type Listing,
  type ReportRow,
} from './listing.ts';
import { showCounts } from './options.ts';

/** So many rows are shown at once; more when the reader asks. */
const AT_ONCE = 100;
/** Milliseconds without a key before the list follows. */
const PAUSE = 200;

interface Listed {
  element: HTMLElement;
  row: ReportRow;
}

const listedOf = (element: HTMLElement): Listed => ({ element, row: readRow(element.dataset) });

/** `<wenduan-reports data-first data-current data-pages>` around the list of reports: searched, narrowed and ordered over all its pages. */
class ReportList extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #body = this.querySelector('tbody')!;
  readonly #status = this.querySelector<HTMLElement>('[data-status]')!;
  readonly #more = this.querySelector<HTMLButtonElement>('[data-more]')!;
  readonly #pages = Number(this.dataset['pages'] ?? 1);
  readonly #own = [...this.#body.rows].map(listedOf);
  readonly #others = otherPages({
    pages: this.#pages,
    address: (page) => below(this.dataset['first']!, `page/${page}/`),
    item: 'tr[data-row]',
  });
  #all = [...this.#own];
  #wanted = AT_ONCE;
  #turn = 0;

  connectedCallback(): void {
    let pause: ReturnType<typeof setTimeout> | undefined;
    this.#form.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => this.#choose(), PAUSE);
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', () => setTimeout(() => this.#choose()));
    this.#more.addEventListener('click', () => {
      this.#wanted += AT_ONCE;
      void this.#apply(readListing(location.search));
    });
    addEventListener('popstate', () => void this.#apply(readListing(location.search)));
    void this.#apply(readListing(location.search));
  }

  #choose(): void {
    const chosen = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)] as const);
    const listing: Listing = { ...readListing(''), ...Object.fromEntries(chosen) };
    this.#wanted = AT_ONCE;
    history.replaceState(history.state, '', location.pathname + writeListing(listing));
    void this.#apply(listing);
  }

  async #apply(listing: Listing): Promise<void> {
    const turn = ++this.#turn;
    const isOwn = !isChanged(listing);
    if (!isOwn && this.dataset['current'] !== '1')
      return location.replace(`${this.dataset['first']}${writeListing(listing)}`);
    for (const [name, value] of Object.entries(listing)) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLSelectElement || (control instanceof HTMLInputElement && control.value !== value))
        control.value = value;
    }
    this.#form.querySelector<HTMLElement>('[type="reset"]')!.hidden = isOwn;
    for (const pager of this.querySelectorAll<HTMLElement>('.pager')) pager.hidden = !isOwn;
    if (isOwn) return this.#show(this.#own, '');
    while (this.#others.read < this.#pages) {
      this.#tell('reading', 0);
      try {
        for (const one of await this.#others.next()) this.#all.push(listedOf(one));
      } catch {
        return turn === this.#turn ? this.#tell('broken', 0) : undefined;
      }
      if (turn !== this.#turn) return;
    }
    const found = arranged(this.#all, listing);
    this.#show(found, found.length > 0 ? 'found' : 'none');
    for (const name of COUNTED) {
      // A corpus that names no units has no choice of them.
      const select = this.#form.elements.namedItem(name);
      if (select instanceof HTMLSelectElement) showCounts(select, countsFor(this.#all, listing, name));
    }
  }

  #show(found: readonly Listed[], said: '' | 'found' | 'none'): void {
    this.#body.replaceChildren(
      ...found.slice(0, said === '' ? found.length : this.#wanted).map(({ element }) => element),
    );
    this.#tell(said, found.length);
    this.#more.hidden = said !== 'found' || found.length <= this.#wanted;
  }

  #tell(what: '' | 'reading' | 'broken' | 'found' | 'none', n: number): void {
    const { read } = this.#others;
    this.#status.textContent = fill(this.#status.dataset[what] ?? '', {
      n,
      m: what === 'broken' ? read + 1 : read,
      pages: this.#pages,
    });
  }
}

customElements.define('wenduan-reports', ReportList);
