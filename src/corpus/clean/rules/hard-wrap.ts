import { emsOf, firstEms } from '../../../text/line-ends.ts';
import type { CleaningRule } from '../catalogue.ts';
import { endsSentence, isNumbered } from '../joins.ts';

/** A page of fewer lines shows nothing. */
const LEAST_LINES = 10;
/** Columns of a wrapped page, in heights of a character. */
const NARROWEST = 18;
const WIDEST = 60;
/** So many characters may lack at the end of a full line, where a word or a mark went down whole. */
const RAGGED = 3;
/** So large a share of the lines must be full, and most of them must break off in a sentence. */
const LEAST_FULL = 0.4;

/** A blank line, between two others. */
const APART = /\n\s*\n/;
const PARAGRAPH = /^(?:\u3000|\s{2})/;

interface WrappedLine {
  end: number;
  /** Without white space at its end. */
  text: string;
  /** In heights of a character. */
  width: number;
}

/** Line breaks of a page or a PDF, not of the report: nearly all lines are as wide as the column. */
export const hardWrap: CleaningRule = {
  id: 'hard-wrap',
  name: { zh: '硬换行', en: 'Hard wraps' },
  why: {
    zh: '文字来自固定宽度的页面，行末的换行断在句子中间；接起来才是段落。',
    en: 'The text came off a page of fixed width, whose line ends break sentences; joined they are paragraphs.',
  },
  publish: true,
  example: {
    before: `${'　　一年来，在上级党委的坚强领导下，本人认真履行职\n责，扎实推进各项工作，团结带领全体党员干部，努力完\n成目标任务，取得了较好成绩。\n'.repeat(4)}`,
    after: `${'　　一年来，在上级党委的坚强领导下，本人认真履行职责，扎实推进各项工作，团结带领全体党员干部，努力完成目标任务，取得了较好成绩。\n'.repeat(4)}`,
  },
  counterExample:
    '　　述职报告\n一、坚持政治引领，强化责任担当\n认真学习。\n二、坚持问题导向，狠抓整改落实\n认真整改。',
  find(text) {
    const lines = linesOf(text);
    const column = columnOf(lines);
    if (column === null) return [];
    const isIndented = lines.filter((line) => PARAGRAPH.test(line.text)).length >= 3;
    return lines.slice(0, -1).flatMap((line, index) => {
      const next = lines[index + 1]!;
      const hasRoom = column - line.width >= firstEms(next.text);
      if (PARAGRAPH.test(next.text) || isNumbered(next.text) || (hasRoom && !isFull(line, column))) return [];
      if (!isIndented && endsSentence(line.text) && (hasRoom || APART.test(text.slice(line.end, next.end)))) return [];
      return [{ start: line.end, end: next.end - next.text.trimStart().length }];
    });
  },
};

const linesOf = (text: string): WrappedLine[] =>
  Array.from(text.matchAll(/[^\n]+/g), ({ 0: whole, index }) => {
    const line = whole.trimEnd();
    return { end: index + line.length, text: line, width: emsOf(line) };
  }).filter((line) => line.text !== '');

/** The width of the column, where the lines show one. */
function columnOf(lines: readonly WrappedLine[]): number | null {
  if (lines.length < LEAST_LINES) return null;
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)]!;
  if (column < NARROWEST || column > WIDEST || widths.at(-1)! > column + RAGGED) return null;
  const full = lines.filter((line) => isFull(line, column));
  const broken = full.filter(({ text }) => !endsSentence(text));
  return full.length >= LEAST_FULL * lines.length && broken.length > full.length / 2 ? column : null;
}

const isFull = ({ width }: WrappedLine, column: number): boolean => width >= column - RAGGED;
