import { fits, FILTERS, readNarrowing, writeNarrowing, type Narrowing } from './narrow.ts';

/** A list of passages that can be narrowed; what it is narrowed to stands in the address. */
class Passages extends HTMLElement {
  readonly #form = this.querySelector('form')!;
  readonly #status = this.querySelector<HTMLElement>('[data-status]')!;
  readonly #show = () => this.#apply(readNarrowing(location.search));

  connectedCallback(): void {
    this.#form.addEventListener('change', () => this.#choose());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', () => queueMicrotask(() => this.#choose()));
    addEventListener('popstate', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#show);
  }

  #choose(): void {
    const chosen = new FormData(this.#form);
    const value = (name: string) => String(chosen.get(name) ?? '');
    const narrowing: Narrowing = {
      tag: value('tag'),
      kind: value('kind'),
      year: value('year'),
      show: value('show'),
    };
    history.pushState(null, '', location.pathname + writeNarrowing(narrowing));
    this.#apply(narrowing);
  }

  #apply(narrowing: Narrowing): void {
    for (const name of [...FILTERS, 'show'] as const) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLSelectElement || control instanceof RadioNodeList) control.value = narrowing[name];
    }
    this.toggleAttribute('data-headings', narrowing.show === 'headings');
    for (const passage of this.querySelectorAll<HTMLElement>('.stretch[data-kind]'))
      passage.hidden = !fits(passage.dataset, narrowing);
    for (const group of this.querySelectorAll<HTMLElement>('.group'))
      group.hidden = !group.querySelector('.stretch:not([hidden])');
    this.#tell(narrowing);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.pager a')) link.search = writeNarrowing(narrowing);
  }

  /** Says how many are left; the sentence with its two numbers comes from the page. */
  #tell(narrowing: Narrowing): void {
    const shown = this.querySelectorAll('.stretch[data-kind]:not([hidden])').length;
    const isNarrowed = FILTERS.some((name) => narrowing[name] !== '');
    const { some = '', none = '' } = this.#status.dataset;
    this.#status.textContent = !isNarrowed ? '' : shown === 0 ? none : some.replace('{n}', String(shown));
    this.#form.querySelector<HTMLElement>('[type="reset"]')!.hidden = !isNarrowed;
  }
}

customElements.define('wenduan-passages', Passages);
