import { expect, test } from 'vitest';
import { formatComparison, parseComparison } from '../../../src/client/compare/address.ts';

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
  expect(parseComparison(search)).toEqual({ mode, ids });
});

test('an address is written as it is read', () => {
  for (const search of ['?s=a/s1&s=b/s2', '?r=a&r=b', '?r=', ''])
    expect(formatComparison(parseComparison(search))).toBe(search);
});
