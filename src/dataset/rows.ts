import type { StoredReport } from '../corpus/stored.ts';
import type { ColumnName } from '../i18n/dataset-columns.ts';

/** What a cell of the table of sections can hold. */
export type Cell = string | number | boolean | null;

/** A column of the table of sections: its name, its type as Frictionless and as Parquet call it, and what a section has there. */
export interface Column {
  name: ColumnName;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  parquet: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
  of: (section: StoredReport['sections'][number], report: StoredReport) => Cell;
}

const text = { type: 'string', parquet: 'STRING' } as const;
const whole = { type: 'integer', parquet: 'INT32' } as const;
const yesOrNo = { type: 'boolean', parquet: 'BOOLEAN' } as const;
const list = { type: 'array', parquet: 'STRING' } as const;

/** The table of sections, a section a row, each column with its words in `src/i18n/dataset-columns.ts`; a list and a record stand as JSON, so that CSV and Parquet hold the same. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', ...text, of: ({ id }) => id },
  { name: 'report', ...text, of: (_, { id }) => id },
  { name: 'title', ...text, of: (_, { title }) => title },
  { name: 'kind', ...text, of: (_, { kind }) => kind },
  { name: 'year', ...whole, of: (_, { year }) => year },
  { name: 'order', ...whole, of: ({ order }) => order },
  { name: 'depth', ...whole, of: ({ depth }) => depth },
  { name: 'marker', ...text, of: ({ marker }) => marker },
  { name: 'heading', ...text, of: ({ heading }) => heading },
  { name: 'headline', ...text, of: ({ headline }) => headline },
  { name: 'run_in', ...yesOrNo, of: ({ runIn }) => runIn },
  { name: 'path', ...list, of: ({ path }) => JSON.stringify(path) },
  { name: 'type', ...text, of: ({ types }) => types[0]! },
  { name: 'types', ...list, of: ({ types }) => JSON.stringify(types) },
  { name: 'topics', ...list, of: ({ topics }) => JSON.stringify(topics) },
  { name: 'basis', ...text, of: ({ basis }) => basis },
  { name: 'confidence', type: 'number', parquet: 'DOUBLE', of: ({ confidence }) => confidence },
  { name: 'scores', type: 'object', parquet: 'STRING', of: ({ scores }) => JSON.stringify(scores) },
  { name: 'decided', ...yesOrNo, of: ({ decided }) => decided },
  { name: 'chars', ...whole, of: ({ chars }) => chars },
  { name: 'blanks', ...whole, of: ({ blanks }) => blanks },
  { name: 'text', ...text, of: ({ text }) => text },
];

/** The sections of a report as rows, their cells in the order of the columns. */
export const rowsOf = (report: StoredReport): Cell[][] =>
  report.sections.map((section) => COLUMNS.map((column) => column.of(section, report)));

/** The table of sections, the names of its columns first. */
export const sheetOf = (reports: readonly StoredReport[]): Cell[][] => [
  COLUMNS.map(({ name }) => name),
  ...reports.flatMap(rowsOf),
];

/** A cell as CSV has it: nothing for none, `true` and `false`. */
export const csvCell = (cell: Cell): string | number => (typeof cell === 'number' ? cell : String(cell ?? ''));
