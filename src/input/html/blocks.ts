import { row, type ShownLine } from '../lines.ts';
import { isElement, isText, walk, type Element, type HtmlNode, type Visitor } from './elements.ts';
import { isLeftOut } from './left-out.ts';
import { listNumbers } from './list-numbers.ts';
import { collapse } from './white-space.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul br'
  ).split(' '),
);

/** An item that brings its own number, `一、`, `（二）`, `3.`, `④`, `第五`; 1.5万元 is none. */
const OWN_NUMBER =
  /^(第?[（(]?(\d{1,2}|[一二三四五六七八九十]{1,3})([)）、．:：]|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十]{1,3}[，,、条章])/;

/** The blocks of a page as lines, in document order. `<ol><li>强化学习</ol>` → `1. 强化学习` */
export function blocks(roots: readonly HtmlNode[]): ShownLine[] {
  const page = new Page();
  walk(roots, page);
  return page.end();
}

/** Gathers text into lines while it is walked through a page. */
class Page implements Visitor {
  #text = '';
  /** Number of an item whose text has not come yet. */
  #number = '';
  #level: number | null = null;
  #preformatted = 0;
  #numbers = new Map<Element, string>();
  /** Where lines go: the page and, above it, each cell that is open. */
  readonly #open: ShownLine[][] = [[]];
  /** The cells of each row that is open. */
  readonly #rows: ShownLine[][][] = [];

  readonly enter = (node: HtmlNode): 'skip' | undefined => {
    if (isText(node)) this.#text += node.value;
    if (!isElement(node)) return undefined;
    if (isLeftOut(node)) return 'skip';
    if (BLOCKS.has(node.tagName)) this.#break();
    this.#begin(node);
    return undefined;
  };

  readonly leave = (element: Element): void => {
    if (BLOCKS.has(element.tagName)) this.#break();
    const { tagName } = element;
    if (tagName === 'pre') this.#preformatted -= 1;
    else if (tagName === 'li') this.#number = '';
    else if (/^h[1-6]$/.test(tagName)) this.#level = null;
    else if (tagName === 'td' || tagName === 'th') this.#rows.at(-1)?.push(this.#open.pop()!);
    else if (tagName === 'tr') for (const line of row(this.#rows.pop()!)) this.#open.at(-1)!.push(line);
  };

  end(): ShownLine[] {
    this.#break();
    return this.#open[0]!;
  }

  #begin(element: Element): void {
    const { tagName } = element;
    if (tagName === 'pre') this.#preformatted += 1;
    else if (tagName === 'ol') for (const [item, number] of listNumbers(element)) this.#numbers.set(item, number);
    else if (tagName === 'li') this.#number += this.#numbers.get(element) ?? '';
    else if (/^h[1-6]$/.test(tagName)) this.#level = Number(tagName[1]);
    else if (tagName === 'td' || tagName === 'th') this.#open.push([]);
    else if (tagName === 'tr') this.#rows.push([]);
  }

  #break(): void {
    const texts = this.#preformatted ? this.#text.split(/\r\n|[\n\r]/) : [collapse(this.#text)];
    for (const text of texts) if (text.trim() !== '') this.#write(text);
    this.#text = '';
  }

  #write(text: string): void {
    const number = OWN_NUMBER.test(text) ? '' : this.#number;
    this.#open.at(-1)!.push({ text: number + text, level: this.#level });
    this.#number = '';
  }
}
