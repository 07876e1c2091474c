import type { MarkedHeading } from './extracted.ts';

/** One block of text as it is shown: a paragraph, an item with its number, a row of a table. */
export interface ShownLine {
  text: string;
  /** Level of the heading it is, from 1; null where it is none. */
  level: number | null;
}

/** Text with its headings placed. */
export interface HeadedText {
  text: string;
  headings: MarkedHeading[];
}

/** Joins lines by LF; what no text can hold (NUL, half a character) is U+FFFD. `place([{ text: '总结', level: 1 }]) → { text: '总结', headings: [{ start: 0, end: 2, level: 1 }] }` */
export function place(lines: readonly ShownLine[]): HeadedText {
  const headings: MarkedHeading[] = [];
  let at = 0;
  for (const { text, level } of lines) {
    if (level !== null) headings.push({ start: at, end: at + text.length, level });
    at += text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  return { text: text.toWellFormed().replaceAll('\0', '\uFFFD'), headings };
}

/**
 * A row of a table: one line with its cells separated by tabs, `姓名⇥职务⇥得分`. A row with a cell of several
 * paragraphs lays out text (forms hold whole reports this way), so its cells follow one another as lines.
 */
export function row(cells: readonly (readonly ShownLine[])[]): ShownLine[] {
  if (cells.some((cell) => cell.length > 1)) return cells.flat();
  const filled = cells.flat();
  if (filled.length < 2) return filled;
  return [
    {
      text: cells
        .map(([line]) => line?.text ?? '')
        .join('\t')
        .trimEnd(),
      level: null,
    },
  ];
}
