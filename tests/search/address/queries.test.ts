import { expect, test } from 'vitest';
import { parseQueries, RECENT, withImported, withRecent } from '../../../src/search/address/queries.ts';

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

const own = { recent: ['?q=a'], saved: ['?q=b'] };

test.each([
  ['new and known ones', '{"recent":["?q=a","?q=c"],"saved":["?q=d"]}', { added: 2, known: 1, skipped: 0 }],
  ['one that is saved now', '{"saved":["?q=a"]}', { added: 1, known: 0, skipped: 0 }],
  ['what is no search', '{"recent":[1,null,""],"saved":["?x=1","?q=b"]}', { added: 0, known: 1, skipped: 1 }],
])('an import of %s says so', (_, json, outcome) => {
  expect(withImported(own, json).outcome).toEqual(outcome);
});

test.each(['', 'junk', 'null', '[]', '7', '{"recent":"?q=a"}', '{"recent":[],"saved":[]}', '\u0000PK'])(
  'a file of %j holds no queries, and the reader’s own stay',
  (json) => {
    expect(withImported(own, json)).toEqual({ queries: own, outcome: null });
  },
);

test('the same file again adds nothing and says that all was there', () => {
  const json = JSON.stringify({ recent: ['?q=c', '?q=a'], saved: ['?q=d'] });
  const once = withImported(own, json);
  expect(once.queries).toEqual({ recent: ['?q=a', '?q=c'], saved: ['?q=b', '?q=d'] });
  expect(withImported(once.queries, json)).toEqual({
    queries: once.queries,
    outcome: { added: 0, known: 3, skipped: 0 },
  });
});

test('recent queries for which there is no room are skipped', () => {
  const many = Array.from({ length: 20 }, (_, i) => `?q=${i}`);
  const { queries, outcome } = withImported(own, JSON.stringify({ recent: many }));
  expect(queries.recent).toHaveLength(RECENT);
  expect(outcome).toEqual({ added: RECENT - 1, known: 0, skipped: 20 - RECENT + 1 });
});
