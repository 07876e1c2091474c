import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthName, lengthOf, LENGTHS } from '../../../src/search/address/lengths.ts';
import {
  FACETS,
  isExactly,
  parseState,
  selectionOf,
  stateOf,
  type SearchState,
  type Selection,
} from '../../../src/search/address/state.ts';
import {
  LONGEST_NAME,
  parseSubsets,
  renamed,
  searchOf,
  selectionIn,
  withImported,
  withSubset,
  writeSubsets,
} from '../../../src/search/address/subsets.ts';

const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 3 });
const selection = fc
  .tuple(fc.constantFrom('', '?type=work&year=2023'), ...FACETS.map(() => values))
  .map(([without, ...all]): Selection => ({
    ...selectionOf(stateOf('')),
    ...Object.fromEntries(FACETS.map((facet, at) => [facet, all[at]])),
    without,
  }));

test('law: what a subset is narrowed by is read back, and nothing else of a search is kept', () => {
  fc.assert(
    fc.property(selection, (chosen) => {
      const whole: SearchState = { ...stateOf('党建'), view: 'lines' };
      expect(selectionIn(searchOf(chosen))).toEqual(chosen);
      expect(searchOf({ ...whole, ...chosen })).toBe(searchOf(chosen));
    }),
  );
});

const [A, B] = [
  { name: '不足', search: '?type=problems' },
  { name: '打算', search: '?type=plans' },
];

test.each([
  ['a new one stands first', withSubset([A], B.name, B.search), [B, A]],
  [
    'one of the same name gives way',
    withSubset([A, B], '打算', '?type=work'),
    [{ name: '打算', search: '?type=work' }, A],
  ],
  ['spaces about a name go', withSubset([], '  打 \n 算 ', B.search), [{ name: '打 算', search: B.search }]],
  ['one without a name is none', withSubset([A], ' ', B.search), [A]],
  ['one without filters is none', withSubset([A], '全部', '?q=党建'), [A]],
  [
    'a name has so many characters',
    withSubset([], '党'.repeat(99), B.search),
    [{ name: '党'.repeat(LONGEST_NAME), search: B.search }],
  ],
  ['renaming leaves it at its place', renamed([A, B], '不足', '问题'), [{ ...A, name: '问题' }, B]],
  ['a name that is taken renames nothing', renamed([A, B], '不足', '打算'), [A, B]],
  ['an empty name renames nothing', renamed([A, B], '不足', ''), [A, B]],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});

test('what is written is read back', () => {
  expect(parseSubsets(writeSubsets([A, B]))).toEqual([A, B]);
});

test.each(['', '{', 'null', '[]', '{"subsets":7}', '{"subsets":[null,{"name":1,"search":"?type=a"},{"name":"a"}]}'])(
  'of %j nothing is taken',
  (json) => {
    expect(parseSubsets(json)).toEqual([]);
  },
);

test('an import adds what is new, under another name where one is taken by another meaning', () => {
  const file = JSON.stringify({ subsets: [A, { name: '不足', search: '?type=causes' }, { name: '坏' }, B] });
  expect(withImported([A], file)).toEqual({
    subsets: [A, { name: '不足 2', search: '?type=causes' }, B],
    outcome: { added: 2, known: 1, skipped: 1 },
  });
  expect(withImported(withImported([A], file).subsets, file).outcome).toEqual({ added: 0, known: 3, skipped: 1 });
});

test('a file of something else is told', () => {
  expect(withImported([A], '{"saved":["?q=1"]}')).toEqual({ subsets: [A], outcome: null });
});

test.each([
  [0, '0-99', '0–99'],
  [99, '0-99', '0–99'],
  [100, '100-299', '100–299'],
  [999, '300-999', '300–999'],
  [1000, '1000-', '≥ 1000'],
  [9_999_999, '1000-', '≥ 1000'],
])('%d characters are %s', (chars, length, name) => {
  expect(LENGTHS).toContain(length);
  expect([lengthOf(chars), lengthName(lengthOf(chars))]).toEqual([length, name]);
});

test('a value alone says what its row counts, but not where others of its facet are chosen', () => {
  expect(isExactly(selectionOf(parseState('')), 'type', 'work')).toBe(true);
  expect(isExactly(selectionOf(parseState('?type=work&type=plans&year=2023')), 'type', 'plans')).toBe(true);
  expect(isExactly(selectionOf(parseState('?type=work')), 'type', 'plans')).toBe(false);
});
