import { expect, test } from 'vitest';
import { finding } from '../../../src/search/suggestions/starting.ts';
import { tokens } from '../../../src/text/tokens.ts';

const section = (...blocks: string[]) => blocks.map((block) => tokens(block));
const SECTIONS = [section('一、存在的问题', '学习不够深入。'), section('二、下一步', '开展学习教育活动XX次。')];
const queries = (...all: string[]) => all.map((q) => ({ q }));

test.each([
  ['学习不够'],
  ['学习 下一步'],
  ['存在的问题 -下一步'],
  ['从严治党|学习'],
  ['开展…活动'],
  ['活动X次'],
  ['學習'],
])('takes %s, which finds a section', async (q) => {
  expect(await finding(queries(q), SECTIONS)).toEqual([{ q }]);
});

test.each([
  ['一岗双责', 'stands nowhere'],
  ['不够 下一步', 'stands in two sections'],
  ['问题学习', 'runs over two blocks'],
  ['学习|', 'cannot be read'],
  ['《》', 'asks for nothing'],
])('leaves out %s, which %s', async (q) => {
  expect(await finding(queries(q), SECTIONS)).toEqual([]);
});

test('keeps the order of the queries', async () => {
  expect(await finding(queries('下一步', '一岗双责', '学习不够'), SECTIONS)).toEqual(queries('下一步', '学习不够'));
});

test('reads no further than till each query has found a section', async () => {
  function* sections() {
    yield SECTIONS[0]!;
    throw new Error('read too far');
  }
  expect(await finding(queries('学习不够'), sections())).toHaveLength(1);
});

test('finds nothing where there is nothing', async () => {
  expect(await finding(queries('学习', '-学习'), [])).toEqual([]);
});
