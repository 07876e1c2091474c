import { row, type ShownLine } from '../lines.ts';
import type { DocChar } from './pieces.ts';
import { runAt, type PropertyRun } from './properties.ts';

const PARAGRAPH_END = '\r';
const CELL_END = '\x07';
const FIELD = { begin: '\x13', separator: '\x14', end: '\x15' };
/** What Word keeps in one character. */
const SHOWN: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\v': '\n',
  '\f': '\n',
  '\x1e': '-',
};

const ROW_END = 0x2417;
const OUTLINE_LEVEL = 0x2640;
const HEADINGS = 9;

/** The paragraphs and rows of a text, of a field its result. */
export function blocks(text: Iterable<DocChar>, paragraphs: readonly PropertyRun[]): ShownLine[] {
  const page = new Page(paragraphs);
  for (const char of text) page.take(char);
  return page.end();
}

class Page {
  readonly #paragraphs: readonly PropertyRun[];
  readonly #lines: ShownLine[] = [];
  /** Of each field that is open, whether its result has begun. */
  readonly #fields: boolean[] = [];
  #text = '';
  #cells: ShownLine[][] = [];
  /** Paragraphs of the cell that is open, or of none. */
  #cell: ShownLine[] = [];

  constructor(paragraphs: readonly PropertyRun[]) {
    this.#paragraphs = paragraphs;
  }

  take({ text, at }: DocChar): void {
    if (text === FIELD.begin) this.#fields.push(false);
    else if (text === FIELD.separator) this.#fields.splice(-1, 1, true);
    else if (text === FIELD.end) this.#fields.pop();
    else if (text === PARAGRAPH_END || text === CELL_END) this.#endParagraph(text, runAt(this.#paragraphs, at));
    else if (this.#fields.every(Boolean)) this.#text += text < ' ' ? (SHOWN[text] ?? '') : text;
  }

  end(): ShownLine[] {
    this.#endParagraph(PARAGRAPH_END, undefined);
    this.#endRow();
    return this.#lines;
  }

  #endParagraph(mark: string, run: PropertyRun | undefined): void {
    const lines = this.#text.split('\n').map((line) => line.trim());
    for (const text of lines) if (text !== '') this.#cell.push({ text, level: levelOf(run) });
    this.#text = '';
    if (mark === CELL_END && run?.values.get(ROW_END)) this.#endRow();
    else if (mark === CELL_END) this.#cells.push(this.#cell.splice(0));
    else if (this.#cells.length === 0) this.#take(this.#cell.splice(0));
  }

  #endRow(): void {
    this.#take([...row(this.#cells), ...this.#cell.splice(0)]);
    this.#cells = [];
  }

  #take(lines: readonly ShownLine[]): void {
    for (const line of lines) this.#lines.push(line);
  }
}

/** Of a paragraph in a style of headings, or with a level of its own; levels count from 0, and 9 is text. */
function levelOf(run: PropertyRun | undefined): number | null {
  const own = run?.values.get(OUTLINE_LEVEL);
  if (own !== undefined) return own < HEADINGS ? own + 1 : null;
  return run && run.style >= 1 && run.style <= HEADINGS ? run.style : null;
}
