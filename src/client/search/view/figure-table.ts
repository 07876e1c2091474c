import { html, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../i18n/fill.ts';
import type { SearchWords } from '../../../i18n/search/index.ts';
import { csvOf } from '../../../text/csv.ts';
import { saveFile } from '../export/save-file.ts';

/** A column of a table of figures: what stands in it on the page, and in a file. */
export interface FigureColumn<Row> {
  /** Its key in a file of JSON. */
  id: string;
  name: unknown;
  /** Stands in files only. */
  isHidden?: boolean;
  value: (row: Row) => string | number;
  draw?: (row: Row) => unknown;
}

export interface FigureTable<Row> {
  /** `fillers`; its name in the page, and of its files. */
  id: string;
  caption: string;
  /** The first one names the row. */
  columns: readonly [FigureColumn<Row>, ...FigureColumn<Row>[]];
  /** All rows go into a file, the first ones onto the page. */
  rows: readonly Row[];
  shown: number;
}

/** A table of figures with its files. */
export function figureTable<Row>(table: FigureTable<Row>, words: SearchWords): TemplateResult {
  const columns = table.columns.filter(({ isHidden = false }) => !isHidden);
  const [first] = table.columns;
  return html`<table class="shares figures" data-figures=${table.id}>
      <caption class="unseen">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.rows.slice(0, table.shown).map(
          (row) =>
            html`<tr data-value=${first.value(row)}>
              <th scope="row">${drawCell(first, row)}</th>
              ${columns.slice(1).map((column) => html`<td class="figure">${drawCell(column, row)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="choices">
      <span>${words.figures.save}</span>
      ${FILES.map(
        ({ extension, write }) =>
          html`<button
            type="button"
            class="plain"
            data-export=${extension}
            @click=${() => saveFile(new File([write(table)], `${fill(words.fileName, { name: table.caption })}.${extension}`))}
          >
            ${words.formats[extension]}
          </button>`,
      )}
    </p>`;
}

const drawCell = <Row>({ value, draw = value }: FigureColumn<Row>, row: Row): unknown => draw(row);

const FILES = [
  { extension: 'csv', write: writeCsv },
  { extension: 'jsonl', write: writeJsonl },
] as const;

function writeCsv<Row>({ columns, rows }: FigureTable<Row>): string {
  return csvOf([columns.map(({ id }) => id), ...rows.map((row) => columns.map(({ value }) => value(row)))]);
}

function writeJsonl<Row>({ columns, rows }: FigureTable<Row>): string {
  const lines = rows.map((row) => Object.fromEntries(columns.map(({ id, value }) => [id, value(row)])));
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
