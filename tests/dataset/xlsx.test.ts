import { expect, test } from 'vitest';
import { xlsxOf } from '../../src/dataset/xlsx.ts';
import { readXlsx } from './read-xlsx.ts';

test('a workbook holds the lines, words as words and numbers as numbers', async () => {
  const lines = [
    ['word', 'places', 'dp'],
    ['党建', 3, 0.25],
    ['=1+1', -4, 1e-9],
    ['"甲" & <乙>\n丙', 0, 12345678],
    ['', 7, 1],
  ];
  expect(await readXlsx(await xlsxOf(lines))).toEqual([lines]);
});

test('the same lines give the same bytes, at whatever hour', async () => {
  const [first, second] = [await xlsxOf([['a'], [1]]), await xlsxOf([['a'], [1]])];
  expect(first).toEqual(second);
  expect(new TextDecoder('latin1').decode(first)).not.toContain('hucre');
});

test('a table without rows has its head', async () => {
  expect(await readXlsx(await xlsxOf([['word', 'places']]))).toEqual([[['word', 'places']]]);
});

test('what XML does not hold stands in no cell, and a long one ends with a whole character', async () => {
  const lines = [['甲\ufffe乙\uffff丙\ud800丁'], [`${'长'.repeat(32_766)}𠮷`]];
  const expected = [['甲\ufffd乙\ufffd丙\ufffd丁'], ['长'.repeat(32_766)]];
  expect(await readXlsx(await xlsxOf(lines))).toEqual([expected]);
});
