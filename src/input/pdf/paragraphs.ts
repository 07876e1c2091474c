import { breaksSentence } from '../../corpus/clean/joins.ts';
import type { PrintedLine } from './pages.ts';

/** How the lines of a document lie. */
interface Column {
  left: number;
  right: number;
  /** From one base to the next within a paragraph. */
  pitch: number;
  /** Whether paragraphs begin with an indent. */
  isIndented: boolean;
}

/** So many characters may lack at the end of a full line, where a word or a mark went down whole. */
const RAGGED = 2.5;
/** An indent of less, in heights of a character, is none. */
const INDENT = 1;
/** Lines farther apart than so many pitches are two paragraphs. */
const APART = 1.35;
/** Sizes that differ by so much are those of a heading and its text. */
const SAME_SIZE = 0.12;

/** Of the lines in order, each line whose paragraph goes on with the next. */
export function wrapsOf(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const column = columnOf(lines);
  return new Set(lines.filter((line, index) => goesOn(line, lines[index + 1], column)));
}

function goesOn(line: PrintedLine, next: PrintedLine | undefined, column: Column): boolean {
  if (!next || line.text.includes('\t') || next.text.includes('\t')) return false;
  const isFull = line.right > column.right - RAGGED * line.height;
  const begins = next.left > column.left + INDENT * next.height;
  const isSameSize = Math.abs(line.height - next.height) <= SAME_SIZE * line.height;
  if (!isFull || begins || !isSameSize || isApart(line, next, column)) return false;
  return column.isIndented || breaksSentence(line.text, next.text);
}

const isApart = (line: PrintedLine, next: PrintedLine, { pitch }: Column): boolean =>
  line.page === next.page && line.y - next.y > APART * pitch;

/** Ends of a column: farther out stands hardly a line. */
function columnOf(lines: readonly PrintedLine[]): Column {
  const left = quantile(
    lines.map((line) => line.left),
    0.1,
  );
  const right = quantile(
    lines.map((line) => line.right),
    0.8,
  );
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next?.page === line.page && next.y < line.y ? [line.y - next.y] : [];
  });
  const indents = lines.filter((line) => {
    const indent = (line.left - left) / line.height;
    return indent > INDENT && indent < 3;
  });
  return { left, right, pitch: quantile(steps, 0.5), isIndented: indents.length >= Math.max(2, lines.length / 20) };
}

/** The value that a share of all lies at or below; 0 of none. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
