import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { keyOf } from '../../../src/search/query/pattern.ts';
import { mayBeTraditional, simplifierFor } from '../../../src/search/query/simplify.ts';

/** `['党建', '-甲|乙']`: what each clause looks for, folded. */
const read = (q: string, simplify?: (text: string) => string) =>
  parseQuery(q, simplify).clauses.map(
    ({ patterns, isExcluded }) => (isExcluded ? '-' : '') + patterns.map(keyOf).join('|'),
  );

test.each([
  ['党建', ['党建'], []],
  [' 党建\u3000责任\n', ['党建', '责任'], []],
  ['“一岗双责” 一岗双责', ['一岗双责'], []],
  ['党建 ……', ['党建'], ['……']],
  ['《》', [], ['《》']],
  ['', [], []],
  ['党建 -学习', ['党建', '-学习'], []],
  ['－学习', ['-学习'], []],
  ['2019-2023', ['20192023'], []],
  ['党建|党风', ['党建|党风'], []],
  ['党建 ｜ 党风', ['党建|党风'], []],
  ['-党建|党风', ['-党建|党风'], []],
  ['甲|乙 乙|甲', ['甲|乙'], []],
  ['甲 -甲', ['甲', '-甲'], []],
  ['开展…活动', ['开展…活动'], []],
  ['开展……活动', ['开展…活动'], []],
  ['开展...活动', ['开展…活动'], []],
  ['……开展…', ['开展'], []],
  ['一?双责', ['一?双责'], []],
  ['为什么?', ['为什么'], []],
  ['为什么？好', ['为什么好'], []],
  ['??', [], ['??']],
  ['学习X次', ['学习㐃次'], []],
  ['２０２３年', ['2023年'], []],
  ['党建|《》', ['党建'], []],
])('%j is read as %j and ignores %j', (q, clauses, ignored) => {
  expect(read(q)).toEqual(clauses);
  expect(parseQuery(q).ignored).toEqual(ignored);
});

test.each([
  ['党建|', '|', 'bar'],
  ['|党建', '|', 'bar'],
  ['党建||党风', '|', 'bar'],
  ['党建 -', '-', 'minus'],
  ['党建 - 学习', '-', 'minus'],
  ['党?????????建', '?????????', 'any'],
])('%j has a problem at %j', (q, place, id) => {
  const { problem, clauses } = parseQuery(q);
  expect([q.slice(problem!.start, problem!.end), problem!.id, clauses]).toEqual([place, id, []]);
});

test('what was typed in traditional characters finds either form', async () => {
  expect(mayBeTraditional('一岗双责，学习X次')).toBe(false);
  expect(mayBeTraditional('黨建')).toBe(true);
  const simplify = await simplifierFor('黨風廉政');
  expect(read('黨風廉政 -幹部', simplify)).toEqual(['黨風廉政|党风廉政', '-幹部|干部']);
  expect(read('党建', simplify)).toEqual(['党建']);
});

test('white space of a pasted page is soon read, however long', () => {
  const gap = ' '.repeat(200_000);
  const began = performance.now();
  expect(read(`${gap}党建${gap}|${gap}责任${gap}-学习${gap}`)).toEqual(['党建|责任', '-学习']);
  expect(performance.now() - began).toBeLessThan(2_000);
});
