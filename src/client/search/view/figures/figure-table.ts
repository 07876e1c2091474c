import { html, type TemplateResult } from 'lit/html.js';
import { fill } from '../../../../i18n/fill.ts';
import type { SearchWords } from '../../../../i18n/search/index.ts';
import { TABLE_FILES, type TableFile } from '../../../../dataset/tables.ts';
import { saveFile } from '../../../export/save-file.ts';

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

/** What goes into a file of a table. */
export interface TableOnFile<Row> {
  /** `fillers`; its name in the page. */
  id: string;
  /** And of its files. */
  caption: string;
  columns: readonly Pick<FigureColumn<Row>, 'id' | 'value'>[];
  rows: readonly Row[];
}

export interface FigureTable<Row> extends TableOnFile<Row> {
  /** The first one names the row. */
  columns: readonly [FigureColumn<Row>, ...FigureColumn<Row>[]];
  /** All rows go into a file, so many onto the page. */
  shown: number;
}

/** So many columns have room on a phone. */
const FITTING = 7;

type FileWords = Pick<SearchWords, 'figures' | 'fileName' | 'formats'>;

/** A table of figures with its files. */
export function figureTable<Row>(table: FigureTable<Row>, words: FileWords): TemplateResult {
  const columns = table.columns.filter(({ isHidden = false }) => !isHidden);
  const [first] = table.columns;
  const drawn = html`<table class="shares figures" data-figures=${table.id}>
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
  </table>`;
  return html`${columns.length > FITTING ? inScroll(table.caption, drawn) : drawn} ${tableFiles(table, words)}`;
}

const inScroll = (caption: string, drawn: TemplateResult): TemplateResult =>
  html`<div class="scroll" role="region" aria-label=${caption} tabindex="0">${drawn}</div>`;

/** A table as files: `存这张表 CSV JSONL Excel` */
export const tableFiles = <Row>(table: TableOnFile<Row>, words: FileWords): TemplateResult =>
  html`<p class="choices" data-files=${table.id}>
    <span>${words.figures.save}</span>
    ${TABLE_FILES.map(
      (format) =>
        html`<button
          type="button"
          class="plain"
          data-export=${format.extension}
          @click=${() => void save(table, `${fill(words.fileName, { name: table.caption })}.${format.extension}`, format)}
        >
          ${words.formats[format.extension]}
        </button>`,
    )}
  </p>`;

async function save<Row>(table: TableOnFile<Row>, name: string, { type, write }: TableFile): Promise<void> {
  saveFile(new File([await write(sheetOf(table))], name, { type }));
}

const drawCell = <Row>({ value, draw = value }: FigureColumn<Row>, row: Row): unknown => draw(row);

/** The keys of the columns, then the rows. */
const sheetOf = <Row>({ columns, rows }: TableOnFile<Row>): (string | number)[][] => [
  columns.map(({ id }) => id),
  ...rows.map((row) => columns.map(({ value }) => value(row))),
];
