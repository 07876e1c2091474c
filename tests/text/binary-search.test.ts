import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../src/text/binary-search.ts';

test('finds in an ascending list what a search from the front finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, wanted) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const plain = sorted.findIndex((number) => number >= wanted);
      expect(firstIndex(0, sorted.length, (at) => sorted[at]! >= wanted)).toBe(plain === -1 ? sorted.length : plain);
    }),
  );
});
