import { expect, test } from 'vitest';
import { formatComparison, moved, parseComparison, without } from '../../../src/client/compare/address.ts';

test.each([
  ['?s=a/s1&s=b/s2-tail', 'passages', ['a/s1', 'b/s2-tail']],
  ['?s=a%2Fs1', 'passages', ['a/s1']],
  ['?s=a/s1&s=a/s1', 'passages', ['a/s1']],
  ['?s=a/s1&s=b/s1&s=c/s1&s=d/s1&s=e/s1', 'passages', ['a/s1', 'b/s1', 'c/s1', 'd/s1']],
  ['?s=../../x&s=a/s1"&s=a', 'passages', []],
  ['?r=a&r=b', 'outlines', ['a', 'b']],
  ['?r=', 'outlines', []],
  ['', 'passages', []],
] as const)('%s reads as %s %j', (search, mode, ids) => {
  expect(parseComparison(search)).toMatchObject({ mode, ids });
});

test('what cannot be taken of an address is told, once each', () => {
  expect(parseComparison('?s=a/s1&s=x&s=x&s=b"/s1&s=')).toMatchObject({ ids: ['a/s1'], malformed: ['x', 'b"/s1'] });
  expect(parseComparison('?s=a/s1&s=b/s1&s=c/s1&s=d/s1&s=e/s1&s=f/s1').beyond).toEqual(['e/s1', 'f/s1']);
});

test('a column moves by places and stops at the ends', () => {
  const all = { mode: 'outlines' as const, ids: ['a', 'b', 'c'] };
  expect(moved(all, 'a', 1).ids).toEqual(['b', 'a', 'c']);
  expect(moved(all, 'c', -1).ids).toEqual(['a', 'c', 'b']);
  expect(moved(all, 'a', -1).ids).toEqual(['a', 'b', 'c']);
  expect(moved(all, 'c', 1).ids).toEqual(['a', 'b', 'c']);
  expect(without(all, 'b').ids).toEqual(['a', 'c']);
});

test('an address is written as it is read', () => {
  for (const search of ['?s=a/s1&s=b/s2', '?r=a&r=b', '?r=', ''])
    expect(formatComparison(parseComparison(search))).toBe(search);
});
