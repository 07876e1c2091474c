import type { CleaningRule } from '../catalogue.ts';

/** A page of fewer lines shows nothing. */
const LEAST_LINES = 10;
/** Columns of a wrapped page, in characters. */
const NARROWEST = 18;
const WIDEST = 60;
/** So many characters may lack at the end of a full line, where a word or a mark went down whole. */
const RAGGED = 3;
/** So large a share of the lines must be full, and most of them must break off in a sentence. */
const LEAST_FULL = 0.4;

const PARAGRAPH = /^[ \t\u3000\u00a0]{2,}|^\u3000/;
const MARKED =
  /^[ \t\u3000\u00a0]*(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳]|第[一二三四五六七八九十]{1,3}(?:部分|章|节))/;
const SENTENCE_END = /[。！？!?；;：:”」』）)】…]$/;

interface WrappedLine {
  end: number;
  text: string;
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
    const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
      end: index + line.length,
      text: line,
    })).filter((line) => /\S/.test(line.text));
    const width = columnOf(lines);
    if (width === null) return [];
    const isIndented = lines.filter((line) => PARAGRAPH.test(line.text)).length >= 3;
    return lines.slice(0, -1).flatMap((line, index) => {
      const next = lines[index + 1]!;
      const goesOn = isFull(line, width) && !PARAGRAPH.test(next.text) && !MARKED.test(next.text);
      if (!goesOn || (!isIndented && SENTENCE_END.test(line.text.trimEnd()))) return [];
      const start = line.end - (line.text.length - line.text.trimEnd().length);
      return [{ start, end: next.end - next.text.trimStart().length }];
    });
  },
};

/** The width of the column, where the lines show one. */
function columnOf(lines: readonly WrappedLine[]): number | null {
  if (lines.length < LEAST_LINES) return null;
  const widths = lines.map(({ text }) => text.trimEnd().length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)]!;
  if (width < NARROWEST || width > WIDEST || widths.at(-1)! > width + RAGGED) return null;
  const full = lines.filter((line) => isFull(line, width));
  const broken = full.filter(({ text }) => !SENTENCE_END.test(text.trimEnd()));
  return full.length >= LEAST_FULL * lines.length && broken.length > full.length / 2 ? width : null;
}

const isFull = ({ text }: WrappedLine, width: number): boolean => text.trimEnd().length >= width - RAGGED;
