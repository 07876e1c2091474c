import { expect, test } from 'vitest';
import { findWords } from '../../src/analysis/words.ts';

const found = (fewest: number, ...texts: string[]) =>
  Object.fromEntries(
    findWords(
      texts.map((text) => ({ text, start: 0, end: text.length })),
      fewest,
    ),
  );

test.each([
  ['a word is what stands beside different characters', ['抓党建促', '强党建，', '党建好'], { 党建: 3 }],
  ['a part of a longer word is none', ['一岗双责', '抓一岗双责好', '落一岗双责强'], { 一岗双责: 3 }],
  [
    'a part that stands alone too is one',
    ['一岗双责', '抓一岗双责好', '甲双责乙', '丙双责丁'],
    { 一岗双责: 2, 双责: 4 },
  ],
  ['what only ties words together is not at its edge', ['抓的党建', '强的党建', '好的党建', '甲党建乙'], { 党建: 4 }],
  [
    '在 may end a word, and stand in front of one',
    ['还存在甲', '仍存在乙', '在党建中', '在党建里'],
    { 存在: 2, 党建: 2 },
  ],
  ['what is always followed by the same character is not whole', ['甲责任制', '乙责任制，', '丙责任制'], { 责任制: 3 }],
])('%s', (_, texts, expected) => {
  expect(found(2, ...texts)).toEqual(expected);
});

test('what is less frequent than asked for is left out, and punctuation divides words', () => {
  expect(found(3, '党建', '党建，', '党，建')).toEqual({});
});

test('a word lies within its stretch, and what stands behind it counts as its neighbour', () => {
  const beside = ['甲党建促', '乙党建促'].map((text) => ({ text, start: 1, end: 3 }));
  expect(findWords(beside, 2)).toEqual(new Map());
  expect(
    findWords(
      beside.map((one, i) => ({ ...one, text: i ? '乙党建强' : one.text })),
      2,
    ),
  ).toEqual(new Map([['党建', 2]]));
});
