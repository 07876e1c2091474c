import fc from 'fast-check';
import { expect, it } from 'vitest';
import { change, editsOf, restore, textOf, untouched } from '../../src/corpus/clean/pieces.ts';
import { extract } from '../../src/input/index.ts';
import { bytesOf } from '../../scripts/trials/archive.ts';
import { ruleOf } from './refused.ts';

const read = (text: string) => extract({ file: '总结.md', bytes: bytesOf(text) });
const contentOf = async (text: string) => {
  const { markup } = await read(text);
  return textOf(change(untouched(text), 'input/markdown', markup));
};

it('leaves the text untouched and says what is markup', async () =>
  expect(await read('# 述职\n- A&amp;B')).toEqual({
    format: 'md',
    encoding: 'utf-8',
    text: '# 述职\n- A&amp;B',
    markup: [
      { start: 0, end: 2 },
      { start: 5, end: 7 },
      { start: 8, end: 13, inserted: '&' },
    ],
    headings: [
      { start: 2, end: 4, level: 1 },
      { start: 7, end: 14, level: 0 },
    ],
  }));

it.each([
  ['hashes', '# 述职报告\n## 一、做法 ##\n###### 学习C#\n#没有空格', '述职报告\n一、做法\n学习C#\n#没有空格'],
  ['paywall marks, which are no headings', '##paidbegin##<paid>', '##paidbegin##<paid>'],
  ['underlined headings below text', '甲\n一、做法\n====\n乙', '甲\n一、做法\n\n乙'],
  ['underlined headings', '总结\n====\n\n做法\n---\n\n甲\n乙\n---', '总结\n\n\n做法\n\n\n甲\n乙\n'],
  ['lists', '1. 甲\n2) 乙\n- 丙\n  * 丁\n+ 戊', '1. 甲\n2) 乙\n丙\n  丁\n戊'],
  ['quotes', '> 甲\n> > - 乙\n>丙', '甲\n乙\n丙'],
  ['breaks', '甲\n\n***\n\n- - -\n乙', '甲\n\n\n\n\n乙'],
  ['indents, which are no code', '    各位领导：\n\t**一、学习**', '    各位领导：\n\t一、学习'],
  ['fences', '```js\n# 甲 **乙**\n```\n丙', '\n# 甲 **乙**\n\n丙'],
  ['a whole document in a fence', '```markdown\n# 甲\n- 乙\n```', '\n甲\n乙\n'],
  [
    'links and images',
    '见[通知](http://a.cn/b "题")，![图](图.png)及<http://a.cn>、[某某](主任)。',
    '见通知，及http://a.cn、[某某](主任)。',
  ],
  ['escapes', '1\\. 学习\\*次\\\n尾', '1. 学习*次\n尾'],
  ['code', '用`a*b*`算', '用a*b*算'],
  ['references', '&lt;甲&gt;&#20826;&nbsp;&无;', '<甲>党\u00A0&无;'],
  ['comments', '甲<!-- 注\n**释** -->乙<script>x\n</script>', '甲\n乙\n'],
  ['tags', '<div align="center">甲<br>乙</div>', '甲\n乙\n'],
  ['tables', '|姓名|分|\n|:--|--|\n|甲| 9 |\n| |\\||\n\n甲|乙', '姓名\t分\n\n甲\t9\n\t|\n\n甲|乙'],
  ['front matter', '---\ntitle: 总结\n---\n正文', '正文'],
  ['a break at the top, which is no front matter', '---\n正文\n---', '\n正文\n'],
])('takes out %s', async (_, text, content) => expect(await contentOf(text)).toBe(content));

it.each([
  ['学习*次、专题研讨*次。', '学习*次、专题研讨*次。'],
  ['*次学习、*次研讨', '*次学习、*次研讨'],
  ['担任**县**局局长', '担任**县**局局长'],
  ['由**同志主持，**同志参加', '由**同志主持，**同志参加'],
  ['__年__月__日，（*年*月）', '__年__月__日，（*年*月）'],
  ['联系人：**，电话：**。', '联系人：**，电话：**。'],
  ['分管领导：**负责。**主持', '分管领导：**负责。**主持'],
  ['共****万元', '共****万元'],
  ['**重点工作**', '重点工作'],
  ['（**重点**）与《*强调*》、__着重__。', '（重点）与《强调》、着重。'],
  ['***重点***', '重点'],
  ['**一是学习不深。**在工作中', '一是学习不深。在工作中'],
  ['- **理论学习：** 开展**次', '理论学习： 开展**次'],
  ['**重点**\n要**坚持党的领导**这一根本', '重点\n要坚持党的领导这一根本'],
  ['**重点**\n要**坚持党的领导**这一根本\n由**同志主持', '重点\n要**坚持党的领导**这一根本\n由**同志主持'],
  ['要**坚持党的领导**这一根本', '要**坚持党的领导**这一根本'],
])('tells emphasis from masks in %j', async (text, content) => expect(await contentOf(text)).toBe(content));

it.each([
  ['## **一、学习**\n', [['一、学习', 2]]],
  ['> # 甲 #\n> 乙\n> ===', [['甲', 1]]],
  ['甲\n一、做法\n====\n乙\n丙\n---', [['一、做法', 1]]],
  [`甲\n${'长'.repeat(41)}\n====`, []],
  ['总结\n==\n#\n', [['总结', 1]]],
  [
    '- 甲\n* [ ] 乙\n\n+ ## 丙\n1. 丁\n',
    [
      ['甲', 0],
      ['[ ] 乙', 0],
      ['丙', 2],
    ],
  ],
  ['- 甲\n  - 乙\n\n    丙\n- 丁\n', [['丁', 0]]],
])('marks the headings and the items of %j', async (text, expected) => {
  const { headings } = await read(text);
  expect(headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual(expected);
});

const SOUP = fc
  .array(
    fc.constantFrom(
      '#',
      '*',
      '**',
      '_',
      '`',
      '```',
      '~~~',
      '>',
      '-',
      '1.',
      ' ',
      '\t',
      '\n',
      '\r\n',
      '|',
      '[',
      '](a/b)',
      '!',
      '<br>',
      '<!--',
      '-->',
      '&amp;',
      '\\',
      '---',
      '学习',
      '次',
      '、',
      '。',
      '\uFEFF',
    ),
  )
  .map((parts) => parts.join(''));

it('gives sorted disjoint markup that can be undone, and takes no Han character', async () =>
  fc.assert(
    fc.asyncProperty(SOUP, async (text) => {
      const { text: raw, markup } = await read(text);
      const pieces = change(untouched(raw), 'input/markdown', markup);
      const ends = markup.map(({ end }) => end);
      expect(markup.every(({ start, end }, index) => start < end && start >= (ends[index - 1] ?? 0))).toBe(true);
      expect(restore(textOf(pieces), editsOf(pieces, raw))).toBe(raw);
      if (!/<!--|!\[|```|~~~/.test(raw))
        expect(textOf(pieces).match(/\p{Script=Han}/gu)).toEqual(raw.match(/\p{Script=Han}/gu));
    }),
  ));

it.each([
  ['one line', '学习*次，**研讨**，'.repeat(40_000)],
  ['many lines', '学习*次\n'.repeat(40_000)],
  ['nested quotes', '>'.repeat(200_000)],
  ['nested bullets', '- '.repeat(200_000)],
  ['open brackets', '![a]('.repeat(100_000)],
  ['headings', 'a\n---\n'.repeat(40_000)],
  ['white space', `${' '.repeat(500_000)}|${' '.repeat(500_000)}#`],
])('reads %s to its end', async (_, text) => expect((await read(text)).text).toBe(text));

it('refuses bytes that are no text', async () =>
  expect(await ruleOf(extract({ file: 'a.md', bytes: Uint8Array.from([1, 0, 0, 2]) }))).toBe('input/not-text'));
