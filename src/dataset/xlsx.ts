import type { Cell } from './rows.ts';

/** The names of the columns, then row after row. */
export type SheetRows = readonly (readonly Cell[])[];

/** Rows of one sheet; Excel reads 1,048,576. */
const MOST_ROWS = 1_000_000;
/** Characters of one cell that Excel reads. */
const MOST_CHARS = 32_767;

/**
 * Lines of cells as an Excel workbook, the first line on top of every sheet: words as words, numbers as numbers, so that
 * nothing is taken for a formula. The same lines give the same bytes. The library is loaded when it is first asked for.
 */
export async function xlsxOf([names = [], ...rows]: SheetRows): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(rows.length / MOST_ROWS)) },
    (_, sheet) => sheet * MOST_ROWS,
  );
  const sheets = starts.map((start, number) => ({
    name: String(number + 1),
    rows: [names, ...rows.slice(start, start + MOST_ROWS)].map((line) => line.map(cellOf)),
    freezePane: { rows: 1 },
  }));
  return new Uint8Array(await writeXlsx({ sheets, properties: { modified: new Date(0) } }));
}

/** What no file of XML holds, and hucre does not write otherwise: then Excel would not open the workbook. */
const FORBIDDEN = /\p{Cs}|[\ufffe\uffff]/gu;

/** A cell as Excel reads it: words that are too long for it are cut, between two characters. */
const cellOf = <T>(cell: T): T | string =>
  typeof cell === 'string'
    ? cell
        .slice(0, MOST_CHARS)
        .replace(/[\ud800-\udbff]$/, '')
        .replace(FORBIDDEN, '\ufffd')
    : cell;
