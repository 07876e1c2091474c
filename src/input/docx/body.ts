import { row, type ShownLine } from '../lines.ts';
import type { Labels } from './labels.ts';
import { listPositionOf, type List } from './numbering.ts';
import { alternative, readRuns, type NoteReference } from './runs.ts';
import { headingLevel, isHidden, readNumbered, styleChain, type Style, type Styles } from './styles.ts';
import { attribute, children, find, type Element } from './xml.ts';

/** What a document says about its paragraphs. */
export interface DocxContext {
  styles: Styles;
  lists: ReadonlyMap<string, List>;
  labels: Labels;
}

const NO_BLOCK: ReadonlySet<string> = new Set('del moveFrom sectPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr'.split(' '));

/** Goes through the blocks of a document in reading order. */
export class Body {
  /** The notes referred to so far, in order. */
  readonly notes: NoteReference[] = [];
  /** How many other files are put into the document, which are not read. */
  embedded = 0;
  readonly #context: DocxContext;
  /** Text of paragraphs whose end was deleted: it belongs to the next paragraph. */
  #joined = '';

  constructor(context: DocxContext) {
    this.#context = context;
  }

  /** The lines of a part, a cell or a text box. */
  read(container: Element): ShownLine[] {
    const lines = this.#blocks(container);
    if (this.#joined === '') return lines;
    const text = this.#joined;
    this.#joined = '';
    return [...lines, ...split(text, null)];
  }

  #blocks(container: Element): ShownLine[] {
    const lines: ShownLine[] = [];
    for (const element of children(container)) for (const line of this.#block(element)) lines.push(line);
    return lines;
  }

  #block(element: Element): ShownLine[] {
    const name = element.localName ?? '';
    if (NO_BLOCK.has(name)) return [];
    if (name === 'p') return this.#paragraph(element);
    if (name === 'tr') return this.#row(element);
    if (name === 'altChunk') this.embedded += 1;
    if (name === 'AlternateContent') return this.#blocks(alternative(element));
    return this.#blocks(element);
  }

  #paragraph(paragraph: Element): ShownLine[] {
    const { styles } = this.#context;
    const properties = find(paragraph, 'pPr');
    const chain = styleChain(styles, attribute(find(properties, 'pStyle'), 'val'));
    const { text, notes, boxes } = readRuns(paragraph, (run) => isHidden(run, chain, styles));
    for (const note of notes) this.notes.push(note);
    if (isEndDeleted(properties)) this.#joined += text;
    const lines = isEndDeleted(properties) ? [] : this.#numbered(this.#take(text), properties, chain);
    return [...lines, ...boxes.flatMap((box) => this.read(box))];
  }

  #take(text: string): string {
    const whole = this.#joined + text;
    this.#joined = '';
    return whole;
  }

  #numbered(text: string, properties: Element | null, chain: readonly Style[]): ShownLine[] {
    const { lists, labels } = this.#context;
    const place = listPositionOf(readNumbered(properties), chain, lists);
    const label = place ? labels.next(place) : '';
    return text.trim() === '' ? [] : split(label + text, headingLevel(chain, properties));
  }

  #row(element: Element): ShownLine[] {
    if (find(element, 'trPr', 'del')) return [];
    return row(this.#cells(element));
  }

  #cells(parent: Element): ShownLine[][] {
    const cells: ShownLine[][] = [];
    for (const element of children(parent)) {
      const name = element.localName ?? '';
      if (find(element, 'tcPr', 'cellDel')) continue;
      if (name === 'tc') cells.push(this.read(element));
      else if (!NO_BLOCK.has(name)) for (const cell of this.#cells(element)) cells.push(cell);
    }
    return cells;
  }
}

const isEndDeleted = (properties: Element | null): boolean =>
  find(properties, 'rPr', 'del') !== null || find(properties, 'rPr', 'moveFrom') !== null;

function split(text: string, level: number | null): ShownLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, level }));
}
