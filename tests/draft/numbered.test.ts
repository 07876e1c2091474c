import { expect, test } from 'vitest';
import { numberBlocks } from '../../src/draft/numbered.ts';
import { heading, paragraph } from './written.ts';

const headings = (levels: readonly number[]): string[] =>
  numberBlocks(levels.map((level) => heading(level, '学'))).map((block) => block.heading);

test.each<[string, number[], string[]]>([
  ['each level has its form', [1, 2, 3, 4, 5], ['一、学', '（一）学', '1.学', '（1）学', '①学']],
  [
    'a level counts on, and anew below the next one above',
    [1, 2, 2, 1, 2],
    ['一、学', '（一）学', '（二）学', '二、学', '（一）学'],
  ],
  ['a level that is left out counts nothing', [1, 3, 3, 1, 3], ['一、学', '1.学', '2.学', '二、学', '1.学']],
  ['a part of a report begins where it stands', [2, 3, 2], ['（一）学', '1.学', '（二）学']],
  ['what is deeper than any form goes with the deepest', [5, 7, 6], ['①学', '②学', '③学']],
])('%s', (_, levels, expected) => expect(headings(levels)).toEqual(expected));

test('the eleventh and the hundredth are counted as one counts', () => {
  const all = headings(Array.from({ length: 110 }, () => 1));
  expect([all[10], all[19], all[20], all[99], all[109]]).toEqual([
    '十一、学',
    '二十、学',
    '二十一、学',
    '一百、学',
    '一百一十、学',
  ]);
});

test('text that goes on behind a heading stays in its line; its further lines are paragraphs', () => {
  expect(numberBlocks([heading(2, '抓学习。', '一是读书。\n二是写作。')])).toEqual([
    { level: 2, heading: '（一）抓学习。', text: '一是读书。', ends: [] },
    { level: 0, heading: '', text: '二是写作。', ends: [] },
  ]);
});

test('a source ends with the last block in a row that is from it', () => {
  const blocks = [
    paragraph('甲', 0),
    paragraph('乙', 0),
    paragraph('丙', 1, 0),
    paragraph('丁\n戊', 1),
    paragraph('己'),
  ];
  expect(numberBlocks(blocks).map(({ text, ends }) => [text, ends])).toEqual([
    ['甲', []],
    ['乙', []],
    ['丙', [0]],
    ['丁', []],
    ['戊', [1]],
    ['己', []],
  ]);
});

test('blank lines are no paragraphs', () => expect(numberBlocks([paragraph(' \n　'), paragraph('')])).toEqual([]));
