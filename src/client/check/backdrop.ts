import type { BackdropLine, BackdropPiece } from './backdrop-lines.ts';

/** What is drawn behind the box of a draft, line by line: the same characters, unseen, with what is marked in them. */
export class Backdrop {
  readonly #element: HTMLElement;
  readonly #names: Readonly<Record<string, string>>;
  #keys: string[] = [];

  /** @param names The names of the section types */
  constructor(element: HTMLElement, names: Readonly<Record<string, string>>) {
    this.#element = element;
    this.#names = names;
  }

  /** Draws what differs from what stands there; lines alike at both ends stay. */
  draw(lines: readonly BackdropLine[]): void {
    const keys = lines.map((line) => JSON.stringify(line));
    const before = this.#keys;
    const most = Math.min(keys.length, before.length);
    let first = 0;
    while (first < most && keys[first] === before[first]) first++;
    let behind = 0;
    while (behind < most - first && keys.at(-1 - behind) === before.at(-1 - behind)) behind++;
    const old = [...this.#element.children].slice(first, before.length - behind);
    const fresh = lines.slice(first, lines.length - behind).map((line) => this.#lineOf(line));
    const next = this.#element.children[before.length - behind] ?? null;
    for (const element of old) element.remove();
    const all = document.createDocumentFragment();
    for (const line of fresh) all.append(line);
    this.#element.insertBefore(all, next);
    this.#keys = keys;
  }

  /** Shows which finding is looked at, and its place by number; gives the element. */
  show(name: string | null, place: number): HTMLElement | null {
    for (const one of this.#element.querySelectorAll('[data-now]')) one.removeAttribute('data-now');
    if (name === null) return null;
    const all = [...this.#element.querySelectorAll<HTMLElement>(`[data-marks~="${name}"]`)];
    for (const one of all) one.dataset['now'] = '';
    return all[Math.min(place, all.length - 1)] ?? null;
  }

  /** The line of the draft with a number, from 0. */
  line = (number: number): Element | null => this.#element.children[number] ?? null;

  #lineOf({ pieces, type }: BackdropLine): HTMLElement {
    const line = document.createElement('div');
    if (type !== null) {
      line.dataset['type'] = type;
      line.dataset['name'] = this.#names[type] ?? '';
    }
    for (const piece of pieces) line.append(pieceOf(piece));
    // A line without text has the height of one.
    line.append('\n');
    return line;
  }
}

function pieceOf({ text, marks, look, isPoint }: BackdropPiece): Node {
  if (look === null && !isPoint) return document.createTextNode(text);
  const mark = document.createElement(look === null ? 'span' : 'u');
  mark.textContent = text;
  if (isPoint) mark.dataset['point'] = '';
  if (look === null) return mark;
  mark.dataset['marks'] = marks.join(' ');
  mark.dataset['look'] = look;
  return mark;
}
