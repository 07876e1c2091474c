import type { Setting } from './setting.ts';

/** A cell of a row that is drawn by signs, with the signs behind it. */
export interface RowCell {
  text: string;
  /** In em. */
  width: number;
  /** Of the whole table, in percent. */
  share: number;
}

/** Each cell with what parts it from the next. */
const CELL = /[|｜]?[^\t|｜]*?\S(?:\t+|\s*[|｜]\s*| {2,}|\u3000+)(?=\S)/y;
/** A line has room for so much, in em. */
const ROOM = 36;
const NARROWEST = 3;
/** Between two columns, in em. */
const GAP = 1;

/** The cells of each paragraph that is a row, those of one table as wide as each other; null for every other paragraph. */
export function cellsOf(
  paragraphs: readonly string[],
  settings: readonly (Setting | undefined)[],
): (readonly RowCell[] | null)[] {
  const cut = paragraphs.map((text, at) => (settings[at] === 'row' ? cutAtSigns(text) : null));
  const found: (readonly RowCell[] | null)[] = [];
  let widths: readonly number[] = [];
  for (const [place, cells] of cut.entries()) {
    if (cells && !cut[place - 1]) widths = widthsOf(tableAt(cut, place));
    const total = sum(widths);
    found.push(cells && cells.map((text, at) => ({ text, width: widths[at]!, share: (100 * widths[at]!) / total })));
  }
  return found;
}

/** The rows from a place on to the next paragraph that is none. */
function tableAt(cut: readonly (string[] | null)[], from: number): string[][] {
  const end = cut.indexOf(null, from);
  return cut.slice(from, end === -1 ? cut.length : end) as string[][];
}

/** `8.31\t新生报到\t全体` is `8.31\t`, `新生报到\t`, `全体`. */
function cutAtSigns(text: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    CELL.lastIndex = at;
    const cell = CELL.exec(text)?.[0];
    if (cell === undefined) return [...cells, text.slice(at)];
    cells.push(cell);
    at += cell.length;
  }
}

/** How wide the columns of a table are, in em; the widest give way where there is no room. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = Math.max(...rows.map(({ length }) => length));
  const wanted = Array.from({ length: columns }, (_, column) =>
    Math.max(NARROWEST, ...rows.map((row) => emOf((row[column] ?? '').trimEnd()) + GAP)),
  );
  let widest = Math.max(...wanted);
  const fit = () => wanted.map((width) => Math.min(width, widest));
  while (widest > NARROWEST && sum(fit()) > ROOM) widest -= 0.5;
  return fit();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A letter or a digit is some 0.6 em wide, all else one. */
const emOf = (text: string): number => text.length - 0.4 * (text.match(/[\x20-\x7e]/g)?.length ?? 0);
