import { spansOf } from '../../../text/spans.ts';
import type { CleaningRule } from '../catalogue.ts';
import { linesOf, type Line } from '../../../text/lines.ts';
import type { Change } from '../../types.ts';

const LONGEST_TITLE = 60;
/** What a collection adds to a title: 第1篇, 篇一, （精选6篇） */
const NUMBER =
  /^(?:第[ \t]*[一二三四五六七八九十\d]{1,3}[ \t]*篇|篇[一二三四五六七八九十\d]{1,3}|【篇[一二三四五六七八九十\d]{1,3}】)[：:、.．]?[ \t\u3000]*|[ \t\u3000]*(?:篇[一二三四五六七八九十\d]{1,3}|[（(](?:[^（）()]{0,6}\d+篇|[^（）()]{0,8}(?:范文|模板|精选|通用))[）)])$/g;

/** A title that stands more than once at the head, and the number that a collection gave it. */
export const repeatedTitle: CleaningRule = {
  id: 'repeated-title',
  name: { zh: '重复的标题', en: 'Repeated titles' },
  why: {
    zh: '网页的标题和文章的标题是同一个，有的还编了“第几篇”；留一个就够。',
    en: 'The title of the page and that of the text are one, sometimes with a number of a collection; one is enough.',
  },
  publish: true,
  takesLines: true,
  example: {
    before: '驻村书记述职报告（5篇）\n第1篇 驻村书记述职报告\n驻村书记述职报告\n正文。',
    after: '\n\n驻村书记述职报告\n正文。',
  },
  counterExample: '述职报告\n一、述职报告情况\n述职报告',
  find(text) {
    const twice = twoLinesTwice(text);
    if (twice) return [twice];
    const head = headOf(text);
    const kept = head.findLast(({ text: title }) => head.every((other) => lengthOf(title) >= lengthOf(other.text)));
    return head.flatMap((line) => (line === kept ? numbersOf(line) : [{ start: line.start, end: line.end }]));
  },
};

/** A title of two lines that stands twice or oftener; what stands again is what goes. */
function twoLinesTwice(text: string): Change | null {
  const [first, second, third, fourth] = linesOf(text, 4);
  if (!fourth || first!.text === second!.text || first!.text !== third!.text || second!.text !== fourth.text)
    return null;
  const isTitle = [first!, second!].every(
    (line) => line.text.length <= LONGEST_TITLE && !/[。；：:，,]$/.test(line.text),
  );
  if (!isTitle) return null;
  const lines = linesOf(text);
  const other = lines.findIndex((line, at) => line.text !== lines[at % 2]!.text);
  const last = (other === -1 ? lines.length : other) & ~1;
  return { start: third!.start, end: lines[last - 1]!.end };
}

/** The first lines, as long as they are one title. */
function headOf(text: string): Line[] {
  const head: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/\S[^\n]*/g)) {
    const line = { start: index, end: index + whole.length, text: whole.trimEnd() };
    if (line.text.length > LONGEST_TITLE || /[。；：:，,]$/.test(line.text)) break;
    if (head.length > 0 && !isSame(head[0]!.text, line.text)) break;
    head.push(line);
  }
  return head;
}

/** One title is the other, but for its number, a year that only one has, and a 的 or 关于. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [coreOf(a), coreOf(b)];
  const years = new Set([a, b].flatMap((title) => title.match(/\d{4}(?=年)/g) ?? []));
  return first.length >= 4 && first === second && years.size <= 1;
}

const coreOf = (title: string): string =>
  title.replace(NUMBER, '').replace(/^[【[（(](?:范文|精选|推荐|通用|热门)[】\]）)]|^关于|\d{4}年度?|的|\s/g, '');

const lengthOf = (title: string): number => title.replace(NUMBER, '').length;

function numbersOf({ start, text }: Line): Change[] {
  return spansOf(text, NUMBER)
    .filter((found) => found.end - found.start < text.length)
    .map((found) => ({ start: start + found.start, end: start + found.end }));
}
