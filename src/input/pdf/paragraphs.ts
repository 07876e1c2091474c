import { endsSentence, isNumbered } from '../../corpus/clean/joins.ts';
import { firstEms } from '../../text/line-ends.ts';
import type { PrintedLine } from './pages.ts';

/** How the lines of a document lie. */
interface Column {
  left: number;
  right: number;
  /** Where lines end at least that go on: at `right` where they are stretched. */
  flush: number;
  /** From one base to the next within a paragraph. */
  pitch: number;
  /** Of most characters. */
  height: number;
  /** Whether paragraphs begin with an indent. */
  isIndented: boolean;
}

/** So many characters may lack at the end of a full line, where a word or a mark went down whole. */
const RAGGED = 2.5;
/** An indent of less, in heights of a character, is none. */
const INDENT = 1;
/** Where nothing stands farther to the right, in heights of a character, lines are items and no paragraphs. */
const NARROWEST = 18;
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
  const isFull = line.right > column.right - RAGGED * line.height || roomFor(next, line, column) < 0;
  const begins = next.left > column.left + INDENT * next.height && !isCentred(next, column);
  const isSameSize = Math.abs(line.height - next.height) <= SAME_SIZE * line.height;
  if (!isFull || begins || !isSameSize || isApart(line, next, column)) return false;
  if (column.isIndented) return true;
  if (column.right - column.left < NARROWEST * column.height) return false;
  if (!endsSentence(line.text)) return true;
  const isFlush = line.right > column.flush - 0.25 * line.height;
  return isFlush && roomFor(next, line, column) < 0 && !isNumbered(next.text);
}

/** How much room there was for what the next line begins with, in heights of a character: less than none where it went on. */
const roomFor = ({ text }: PrintedLine, line: PrintedLine, { right }: Column): number =>
  (right - line.right) / line.height - firstEms(text);

/** Whether a line larger than the text stands in the middle, as the rest of a title does that has more than a line. */
function isCentred({ left, right, height }: PrintedLine, column: Column): boolean {
  const isLarge = height > (1 + SAME_SIZE) * column.height;
  return isLarge && Math.abs(left - column.left - (column.right - right)) < height;
}

/** Lines of a title lie as much farther apart as they are higher. */
const isApart = (line: PrintedLine, next: PrintedLine, { pitch, height }: Column): boolean =>
  line.page === next.page && line.y - next.y > APART * pitch * Math.max(1, line.height / height);

/** Ends of a column: farther out stands hardly any text. */
function columnOf(lines: readonly PrintedLine[]): Column {
  const left = quantile(
    lines.map((line) => line.left),
    0.1,
  );
  const right = rightOf(lines);
  const height = quantile(
    lines.map((line) => line.height),
    0.5,
  );
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next?.page === line.page && next.y < line.y ? [line.y - next.y] : [];
  });
  const indents = lines.filter((line) => {
    const indent = (line.left - left) / line.height;
    return indent > INDENT && indent < 3;
  });
  const isIndented = indents.length >= Math.max(2, lines.length / 20);
  const full = lines.filter((line) => line.right > right - RAGGED * line.height && !endsSentence(line.text));
  const flush = quantile(
    full.map((line) => line.right),
    0.2,
  );
  return { left, right, flush, height, pitch: quantile(steps, 0.2), isIndented };
}

/** Where four fifths of all text end, by the length of its lines, for a document may have more headings than full lines. */
function rightOf(lines: readonly PrintedLine[]): number {
  const byRight = lines.toSorted((a, b) => a.right - b.right);
  const widths = byRight.map(({ left, right }) => right - left);
  let rest = 0.8 * widths.reduce((sum, width) => sum + width, 0);
  return byRight.find((_, index) => (rest -= widths[index]!) <= 0)?.right ?? 0;
}

/** The value that a share of all lies at or below; 0 of none. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
