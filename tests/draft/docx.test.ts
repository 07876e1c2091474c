import { expect, test } from 'vitest';
import { writeDocx } from '../../src/draft/docx/index.ts';
import { heading, paragraph, partsOf, readBack, SOURCE, written } from './written.ts';

const DOCUMENT = written(
  [
    paragraph('现将有关情况报告如下：'),
    heading(1, '主要做法'),
    heading(2, '抓责任。', '“一岗双责”落实到位——一是谋划，二是推进……'),
    paragraph('全年＿＿次，某某同志，××县。'),
    heading(2, '抓学习'),
    heading(3, '读原著'),
    heading(4, '悟原理'),
  ],
  { title: '××局党组述职报告' },
);

test('our own reader finds the text and the outline in it', async () => {
  expect(await readBack(DOCUMENT)).toEqual({
    text: [
      '××局党组述职报告',
      '现将有关情况报告如下：',
      '一、主要做法',
      '（一）抓责任。“一岗双责”落实到位——一是谋划，二是推进……',
      '全年＿＿次，某某同志，××县。',
      '（二）抓学习',
      '1.读原著',
      '（1）悟原理',
    ].join('\n'),
    headings: [
      [1, '一、主要做法'],
      [2, '（二）抓学习'],
      [3, '1.读原著'],
      [4, '（1）悟原理'],
    ],
  });
});

test('of the same document the same bytes', async () => {
  const [one, other] = [await writeDocx(DOCUMENT, { sources: 'none' }), await writeDocx(DOCUMENT, { sources: 'none' })];
  expect(one).toEqual(other);
  const view = new DataView(one.buffer);
  expect([...(await partsOf(DOCUMENT)).keys()]).toContain('word/document.xml');
  // Hour and day of the first file, where every archive names them: 1980-01-01, 0:00.
  expect(view.getUint32(10, true)).toBe(0x00210000);
});

test('sources are endnotes, a list, or left out', async () => {
  const document = written([paragraph('甲', 0), paragraph('乙', 0), paragraph('丙')], { sources: [SOURCE] });
  const name =
    '《某局2022年述职报告》（述职报告，2022年），主要做法 › 抓责任，https://example.org/reports/a/#s1-2；语料 v1，原文 SHA-256 0123456789abcdef';
  const text = async (style: 'endnotes' | 'list' | 'none') => (await readBack(document, style)).text;
  expect(await text('endnotes')).toBe(`甲\n乙\n丙\n ${name}`);
  expect(await text('list')).toBe(`甲\n乙\n丙\n出处\n${name}`);
  expect(await text('none')).toBe('甲\n乙\n丙');
});
