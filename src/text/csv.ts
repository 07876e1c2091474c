// Excel takes a file for UTF-8 only behind this mark.
const BOM = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

type Row = readonly (string | number)[];

/** Lines of cells as a file of CSV; lines end as RFC 4180 says. */
export const csvOf = (lines: readonly Row[]): string => BOM + csvLines(lines);

/** Lines that follow in a file begun by {@link csvOf}. */
export const csvLines = (lines: readonly Row[]): string =>
  lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');

/** Words that would be a formula begin with an apostrophe, so that they are text; other programs read that too. */
function quote(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const plain = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
