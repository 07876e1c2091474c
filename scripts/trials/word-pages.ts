import type { PrintedLine } from '../../src/input/pdf/pages.ts';

/** GB/T 9704—2012 on paper, in points. */
const MM = 72 / 25.4;
const TYPE_AREA = { left: 28 * MM, right: (210 - 26) * MM, bottom: 35 * MM };
const LINES = 22;
const PACE = (225 * MM) / LINES;
/** Half a millimetre: what rounding and the sides of a character may cost. */
const PLAY = 0.5 * MM;

/** What stands on a page. */
interface SheetOfPaper {
  lines: readonly PrintedLine[];
  number: PrintedLine | undefined;
}

/** The lines of a page from above, and the number below the type area. */
function sheetOf(page: readonly PrintedLine[]): SheetOfPaper {
  const rows = joined(page);
  return {
    lines: rows.filter(({ y }) => y > TYPE_AREA.bottom),
    number: rows.find(({ y }) => y <= TYPE_AREA.bottom),
  };
}

/** What a page draws at one height is one line: letters of another font are drawn apart. */
function joined(page: readonly PrintedLine[]): PrintedLine[] {
  const rows = [...Map.groupBy(page, ({ y }) => Math.round(y)).values()];
  return rows
    .map((row) => row.toSorted((a, b) => a.left - b.left))
    .map((row) => ({ ...row[0]!, text: row.map(({ text }) => text).join(''), right: row.at(-1)!.right }))
    .sort((a, b) => b.y - a.y);
}

/** The lines of the text of each page, as they are read. */
export const linesOn = (pages: readonly (readonly PrintedLine[])[]): string[][] =>
  pages.map((page) => sheetOf(page).lines.map(({ text }) => text));

/** What is wrong with the pages of a document: lines off the pace, more than fit, a page number in the wrong place. */
export const faultsOf = (pages: readonly (readonly PrintedLine[])[]): string[] =>
  pages.flatMap((page, index) => {
    const { lines, number } = sheetOf(page);
    const faults = [...numberFaults(number, index + 1), ...lineFaults(lines)];
    return faults.map((fault) => `page ${index + 1}: ${fault}`);
  });

function lineFaults(lines: readonly PrintedLine[]): string[] {
  const first = lines[0]?.y ?? 0;
  const isOff = ({ y }: PrintedLine) => Math.abs((first - y) / PACE - Math.round((first - y) / PACE)) > PLAY / PACE;
  return [
    ...(lines.length > LINES ? [`${lines.length} lines`] : []),
    ...lines.filter(isOff).map(({ text }) => `off the pace: ${text}`),
  ];
}

/** 7.5: the number in dashes, one character of 14 points in from the outer edge. */
function numberFaults(number: PrintedLine | undefined, page: number): string[] {
  if (!number) return ['no number'];
  const { text, left, right } = number;
  const off = page % 2 === 1 ? TYPE_AREA.right - right - 14 : left - TYPE_AREA.left - 14;
  return [
    ...(text.replace(/\s/g, '') === `—${page}—` ? [] : [`its number is ${text}`]),
    ...(Math.abs(off) <= PLAY ? [] : [`its number stands ${off.toFixed(1)} points off`]),
  ];
}
