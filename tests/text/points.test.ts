import { expect, test } from 'vitest';
import { findPoints, pointsOfParagraphs } from '../../src/text/points.ts';

const words = (text: string) => findPoints(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['points of one sentence', '一是抓学习，二是抓落实。', ['一是', '二是']],
  ['points of two paragraphs', '一是抓学习。\n二是抓落实。', ['一是', '二是']],
  ['points behind a colon', '做到：一要严，二要实。', ['一要', '二要']],
  ['points with 第', '第一，抓学习。第二，抓落实。', ['第一', '第二']],
  ['two counts in a row', '一是甲；二是乙。一是丙；二是丁。', ['一是', '二是', '一是', '二是']],
  ['nothing where only one counts', '一是抓学习。', []],
  ['nothing where the count does not go on', '一是抓学习，三是抓落实。', []],
  ['nothing inside a sentence', '这一是非，那二是假。', []],
  ['nothing in a text without a count', '第一责任人抓落实，第二课堂也抓。', []],
])('finds %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('points count on from one paragraph to the next, each in its paragraph’s own offsets', () => {
  expect(pointsOfParagraphs(['一是甲。', '无', '做到：二是乙。'])).toEqual([
    [{ start: 0, end: 2 }],
    [],
    [{ start: 3, end: 5 }],
  ]);
});
