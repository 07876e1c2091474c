import type { CleaningRule } from '../catalogue.ts';
import type { Change } from '../../types.ts';
import { linesOf, type Line } from '../../../text/lines.ts';

const HEAD = /^(?:本文|文章|内容)?目[ \t\u3000\u00a0]*[录錄次][：:]?$/;
const PAGE = /[（(]?(\d{1,3})[）)]?$/;
/** Dots, a gap or a tab lead to the page: 一、主要做法……3 */
const LEADER = /(?:[.．。·…⋯_-]{3}|[…⋯\u3000])$/;
const LEADERS = /[.．。·…⋯_-]+$/;
/** What begins an entry of a list: • 写作 */
const BULLET = /^[•·●▪*-]+/;
/** The number that the heading has and its entry has not: 1. 写作 */
const NUMBER = /^(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、|#+)/;
const GAP = /\t|\u3000| {2}/;
/** Without 目录 above, so many lines with pages show a table where this share of them comes again below. */
const LEAST_LINES = 3;
const LEAST_RETURNING = 0.75;

/** The table of contents: its headings come again, and its pages rise. Rows of figures do neither. */
export const tableOfContents: CleaningRule = {
  id: 'table-of-contents',
  name: { zh: '目录', en: 'Table of contents' },
  why: {
    zh: '目录里的标题，正文里都还有；留着会把每个标题算两遍。',
    en: 'Every heading of it comes again in the text; left in, each would count twice.',
  },
  publish: true,
  takesLines: true,
  example: {
    before: '目　录\n一、主要做法……1\n二、存在的问题……3\n一、主要做法\n做了。\n二、存在的问题\n有差距。',
    after: '\n\n\n一、主要做法\n做了。\n二、存在的问题\n有差距。',
  },
  counterExample: '目录\n编制政府信息公开目录，更新12次。\n一、主要做法\n做了。',
  find(text) {
    const lines = linesOf(text);
    const found: Change[] = [];
    for (let index = 0; index < lines.length; index++) {
      const to = endOfTable(lines, index);
      for (const { start, end } of lines.slice(index, to)) found.push({ start, end });
      index = Math.max(index, to - 1);
    }
    return found;
  },
};

/** Where a table of contents that begins with a line ends; the line itself where none does. */
function endOfTable(lines: readonly Line[], index: number): number {
  const isHeaded = HEAD.test(lines[index]!.text);
  const from = isHeaded ? index + 1 : index;
  const isInside = index > 0 && pageOf(lines[index - 1]!.text) !== null;
  if (!isHeaded && (isInside || pageOf(lines[from]!.text) === null)) return index;
  let to = from;
  while (to < lines.length && isEntry(lines, to, isHeaded)) to++;
  const entries = lines.slice(from, to);
  const returning = entries.filter((entry) => returns(entry, lines.slice(to)));
  const isTable = isHeaded
    ? entries.length >= 2 && (rises(entries) || returning.length === entries.length)
    : returning.length >= LEAST_LINES && returning.length >= LEAST_RETURNING * entries.length && rises(entries);
  return isTable ? to : index;
}

/** The page a line leads to. */
function pageOf(line: string): number | null {
  const page = PAGE.exec(line);
  if (!page) return null;
  const before = line.slice(0, page.index);
  const title = before.trimEnd();
  return LEADER.test(title) || GAP.test(before.slice(title.length)) ? Number(page[1]) : null;
}

/** A line that leads to a page, or below 目录 one that comes again. */
const isEntry = (lines: readonly Line[], index: number, isBelowHead: boolean): boolean =>
  pageOf(lines[index]!.text) !== null || (isBelowHead && returns(lines[index]!, lines.slice(index + 1)));

/** Whether the heading that a line names begins a later line that leads to no page. */
function returns({ text }: Line, later: readonly Line[]): boolean {
  const entry = bare(text.replace(PAGE, '')).replace(LEADERS, '');
  const title = entry.replace(BULLET, '');
  const isOf = (line: string) => (title === entry && line.startsWith(title)) || line.replace(NUMBER, '') === title;
  return title.length >= 2 && later.some((line) => isOf(bare(line.text)) && pageOf(line.text) === null);
}

/** Whether no page comes before the page of an earlier entry, and the last comes after the first. */
function rises(entries: readonly Line[]): boolean {
  const pages = entries.map(({ text }) => pageOf(text)).filter((page) => page !== null);
  return pages.every((page, at) => at === 0 || page >= pages[at - 1]!) && pages.at(-1)! > pages[0]!;
}

const bare = (text: string): string => text.replace(/\s/g, '');
