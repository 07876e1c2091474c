import type { CleaningRule } from '../catalogue.ts';
import type { Change } from '../pieces.ts';

const HEAD = /^目[ \t\u3000\u00a0]*[录錄次]$/;
const PAGE = /[（(]?\d{1,3}[）)]?$/;
/** Dots, a gap or a tab lead to the page: 一、主要做法……3 */
const LEADER = /(?:[.．。·…⋯_-]{3}|[…⋯\u3000])$/;
const GAP = /\t|\u3000| {2}/;
/** Without 目录 above, so many lines with dots and pages show a table by themselves. */
const LEAST_LINES = 3;

interface Line {
  start: number;
  end: number;
  text: string;
}

/** The table of contents: every heading of it comes again. */
export const tableOfContents: CleaningRule = {
  id: 'table-of-contents',
  name: { zh: '目录', en: 'Table of contents' },
  why: {
    zh: '目录里的标题，正文里都还有；留着会把每个标题算两遍。',
    en: 'Every heading of it comes again in the text; left in, each would count twice.',
  },
  publish: true,
  example: {
    before: '目　录\n一、主要做法……1\n二、存在的问题……3\n一、主要做法\n做了。\n二、存在的问题\n有差距。',
    after: '\n\n\n一、主要做法\n做了。\n二、存在的问题\n有差距。',
  },
  counterExample: '目录\n编制政府信息公开目录，更新12次。\n一、主要做法\n做了。',
  find(text) {
    const lines = linesOf(text);
    return lines.flatMap((line, index) => tableAt(line, index, lines));
  },
};

function tableAt(line: Line, index: number, lines: readonly Line[]): Change[] {
  const isHead = HEAD.test(line.text);
  const isFirst =
    !isHead &&
    leadsToPage(line.text) &&
    !leadsToPage(lines[index - 1]?.text ?? '') &&
    !HEAD.test(lines[index - 1]?.text ?? '');
  if (!isHead && !isFirst) return [];
  const from = isHead ? index + 1 : index;
  let to = from;
  while (to < lines.length && isEntry(lines, to, isHead)) to++;
  if (to - from < (isHead ? 2 : LEAST_LINES)) return [];
  return lines.slice(index, to).map(({ start, end }) => ({ start, end }));
}

function leadsToPage(line: string): boolean {
  const page = PAGE.exec(line);
  if (!page) return false;
  const before = line.slice(0, page.index);
  const title = before.trimEnd();
  return LEADER.test(title) || GAP.test(before.slice(title.length));
}

/** A line that leads to a page, or below 目录 one that comes again. */
function isEntry(lines: readonly Line[], index: number, isBelowHead: boolean): boolean {
  const { text } = lines[index]!;
  if (leadsToPage(text)) return true;
  const title = text.replace(/\d{1,3}$/, '').trimEnd();
  return isBelowHead && title.length >= 2 && lines.slice(index + 1).some((later) => later.text.startsWith(title));
}

const linesOf = (text: string): Line[] =>
  Array.from(text.matchAll(/\S[^\n]*/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    text: line.trimEnd(),
  }));
