import { csvOf } from '../text/csv.ts';
import { xlsxOf, type SheetRows } from './xlsx.ts';

/** What a table can be saved as. */
export const TABLE_FILES = [
  { extension: 'csv', name: 'CSV', type: 'text/csv;charset=utf-8', write: csvOf },
  { extension: 'jsonl', name: 'JSONL', type: 'application/x-ndjson', write: jsonlOf },
  {
    extension: 'xlsx',
    name: 'Excel',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: xlsxOf,
  },
] as const;

export type TableFile = (typeof TABLE_FILES)[number];

function jsonlOf([keys = [], ...rows]: SheetRows): string {
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(keys.map((key, at) => [key, row[at]])))}\n`).join('');
}
