import { expect, test } from 'vitest';
import { compareSections, inReadingOrder } from '../../src/search/order.ts';

test('sections stand as in the report: parents first, numbers as numbers, tails last', () => {
  const ids = ['r/s0', 'r/s1', 'r/s1-1', 'r/s1-1-1', 'r/s1-2', 'r/s1-10', 'r/s1-tail', 'r/s2', 'r/s10', 'r/tail'];
  expect([...ids].reverse().sort(compareSections)).toEqual(ids);
});

test('reports stand as the site lists them, unlisted ones last', () => {
  const hits = ['a/s1', 'x/s1', 'b/s2', 'b/s0'].map((id) => ({ id, url: '', filters: {}, blocks: [] }));
  expect(inReadingOrder(hits, ['b', 'a']).map(({ id }) => id)).toEqual(['b/s0', 'b/s2', 'a/s1', 'x/s1']);
});
