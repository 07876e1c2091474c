import { expect, test } from 'vitest';
import { parseQueries, RECENT, withRecent } from '../../src/search/queries.ts';

test('what is not a list of searches is left out', () => {
  expect(parseQueries('')).toEqual({ recent: [], saved: [] });
  expect(parseQueries('null')).toEqual({ recent: [], saved: [] });
  expect(parseQueries('{"recent":[1,"","?q=a"],"saved":["?q=a&x=1","?q=a","javascript:alert(1)"]}')).toEqual({
    recent: ['?q=a'],
    saved: ['?q=a'],
  });
});

test('the newest query comes first, each once, and old ones fall off', () => {
  const many = Array.from({ length: 20 }, (_, i) => `?q=${i}`).reduce(withRecent, { recent: [], saved: [] });
  expect(many.recent).toHaveLength(RECENT);
  expect(withRecent(many, '?q=15').recent.slice(0, 2)).toEqual(['?q=15', '?q=19']);
});
