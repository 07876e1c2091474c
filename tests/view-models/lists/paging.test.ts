import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/view-models/lists/paging.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

test('an empty list has one empty page', () => {
  expect(pagesOf([])).toEqual([{ items: [], before: 0, current: 1, last: 1 }]);
});

test.each([
  [1, 1, 1],
  [100, 1, 100],
  [101, 2, 1],
  [2_000, 20, 100],
  [2_001, 9, 1],
  [60_000, 240, 250],
])('a list of %i has %i pages, the last one of %i', (count, pages, rest) => {
  const slices = pagesOf(numbers(count));
  expect(slices).toHaveLength(pages);
  expect(slices.at(-1)!.items).toHaveLength(rest);
  expect(slices.flatMap(({ items }) => items)).toEqual(numbers(count));
  for (const { items, before, last } of slices) expect([items[0], last]).toEqual([before, pages]);
});
