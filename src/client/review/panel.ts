/** The buttons of the page, in groups of which one besides the first is open, and the keys that press them. */
export class Panel {
  readonly #element: HTMLElement;
  #open = '';

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Opens a group, or closes it where it is open. */
  toggle(group: string): void {
    this.#open = group === this.#open ? '' : group;
    for (const one of this.#element.querySelectorAll<HTMLElement>('[data-group]'))
      if (one.dataset['group'] !== '') one.hidden = one.dataset['group'] !== this.#open;
    this.#element.querySelector<HTMLInputElement>(`form[data-group="${this.#open}"] input`)?.select();
  }

  close(): void {
    if (this.#open !== '') this.toggle('');
  }

  /** Stands there once there is something to decide, with what is of its report: title and years. */
  show({ title, years }: { title: string; years: readonly number[] }): void {
    this.#element.hidden = false;
    this.#element.querySelector<HTMLInputElement>('input[name="title"]')!.value = title;
    const buttons = years.map((year, index) => button(`year:${year}`, String(index + 1), String(year)));
    this.#element.querySelector('[data-years]')!.replaceChildren(...buttons);
  }

  /** What a key asks for: in the open group, else in the first. With a group open, no key gives a type by chance. */
  actOf(key: string): string | null {
    const [own, first] = [this.#open, ''].map((group) => this.#actIn(group, key));
    if (own || this.#open === '') return own ?? null;
    return first && !/^(type|confirm)/.test(first) ? first : null;
  }

  say(words: string): void {
    this.#element.querySelector('[data-said]')!.textContent = words;
  }

  #actIn(group: string, key: string): string | null {
    const selector = `[data-group="${group}"] [data-key="${CSS.escape(key)}"]`;
    return this.#element.querySelector<HTMLElement>(selector)?.dataset['act'] ?? null;
  }
}

function button(act: string, key: string, words: string): HTMLButtonElement {
  const made = document.createElement('button');
  const hint = document.createElement('kbd');
  hint.textContent = key;
  made.append(hint, words);
  Object.assign(made.dataset, { act, key });
  made.type = 'button';
  return made;
}

const TYPING = /^(input|textarea|select)$/i;
const PRESSED = /^(button|a|summary)$/i;

/** What a key asks for; null where somebody types, or presses what has the focus. */
export function actFor(
  { key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent,
  panel: Panel,
): string | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const name = target instanceof Element ? target.tagName : '';
  if (key === 'Escape') return 'close';
  if (TYPING.test(name) || (PRESSED.test(name) && /^(Enter| )$/.test(key))) return null;
  return panel.actOf(key);
}
