import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf } from '../../src/client/fragment.ts';

test.each([
  ['', ''],
  ['#', ''],
  ['#s2-1', 's2-1'],
  ['#%E6%AE%B5', '段'],
  ['#%', '%'],
  ['#100%', '100%'],
  ['#%E6', '%E6'],
])('%j names %j', (hash, expected) => {
  expect(fragmentOf(hash)).toBe(expected);
});

test('law: any fragment names something, and an encoded one what was encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof fragmentOf(`#${text}`)).toBe('string');
      fc.pre(text.isWellFormed());
      expect(fragmentOf(`#${encodeURIComponent(text)}`)).toBe(text);
    }),
  );
});
