import { expect, test } from 'vitest';
import { rawDifferences } from '../../src/site/raw-view.ts';
import type { Removal } from '../../src/site/removals.ts';

test('原样 differs by what is visible; white space is not', () => {
  const removal = (name: string, count: number, spaces: number) =>
    ({ rule: { name: { zh: name } }, count, spaces }) as unknown as Removal;
  expect(rawDifferences([removal('付费标记', 3, 1), removal('空行', 4, 4)], 2)).toEqual(['付费标记 2 处', '空缺 2 处']);
  expect(rawDifferences([removal('空行', 4, 4)], 0)).toEqual([]);
});
