import { formatComparison } from './address.ts';
import { basket, BASKET_CHANGED } from './basket.ts';

/**
 * `<wenduan-basket data-compare data-count data-full>` around the bar that says how many passages wait to be compared.
 * What it says stands in its attributes, `{n}` for the number.
 */
class BasketBar extends HTMLElement {
  readonly #bar = this.querySelector<HTMLElement>('[data-bar]')!;
  readonly #status = this.querySelector<HTMLElement>('[aria-live]')!;

  connectedCallback(): void {
    this.#bar.querySelector('button')!.addEventListener('click', () => basket.replace([]));
    addEventListener(BASKET_CHANGED, () => this.#draw(true));
    // A page that Back takes out of memory has slept through the changes.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#draw(false));
    this.#draw(false);
  }

  /** Says that nothing more can be put in. */
  sayFull(): void {
    this.#status.textContent = this.dataset['full'] ?? '';
  }

  #draw(isNews: boolean): void {
    const ids = basket.ids();
    const count = (this.dataset['count'] ?? '{n}').replace('{n}', String(ids.length));
    this.#bar.hidden = ids.length === 0;
    this.#bar.querySelector('[data-number]')!.textContent = count;
    this.#bar.querySelector('a')!.href = (this.dataset['compare'] ?? '') + formatComparison({ mode: 'passages', ids });
    if (isNews) this.#status.textContent = count;
  }
}

customElements.define('wenduan-basket', BasketBar);

/** Puts a passage into the basket or takes it out, and has the page's bar say so. */
export function toggleInBasket(id: string): void {
  if (basket.ids().includes(id)) basket.remove(id);
  else if (!basket.add(id)) document.querySelector<BasketBar>('wenduan-basket')?.sayFull();
}
