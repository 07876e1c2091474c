import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BORDER } from '../../../src/analysis/phrases/block.ts';
import { commonPrefixes } from '../../../src/analysis/phrases/lcp.ts';
import { find } from '../../../src/analysis/phrases/search.ts';
import { suffixArray } from '../../../src/analysis/phrases/suffix-array.ts';

const ALPHABET = 5;
/** Few codes, so that much is repeated; 0 at the end alone. */
const codes = fc
  .array(fc.integer({ min: 1, max: ALPHABET - 1 }), { maxLength: 60 })
  .map((all) => Uint16Array.from([...all, 0]));

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((code, i) => code !== b[i]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
};

const sortedNaively = (text: Uint16Array): number[] =>
  [...text.keys()].sort((a, b) => compare([...text.subarray(a)], [...text.subarray(b)]));

/** Shared codes of two suffixes up to the first border. */
function sharedNaively(text: Uint16Array, a: number, b: number): number {
  let length = 0;
  while (text[a + length] === text[b + length] && text[a + length]! > BORDER) length += 1;
  return length;
}

describe('the suffix array', () => {
  test.each([
    [[0], [0]],
    [
      [2, 1, 2, 1, 0],
      [4, 3, 1, 2, 0],
    ],
    [
      [1, 1, 1, 0],
      [3, 2, 1, 0],
    ],
  ])('of %j is %j', (text, expected) => {
    expect([...suffixArray(Uint16Array.from(text), 3)]).toEqual(expected);
  });

  test('law: is what sorting the suffixes gives', () => {
    fc.assert(
      fc.property(codes, (text) => {
        expect([...suffixArray(text, ALPHABET)]).toEqual(sortedNaively(text));
      }),
    );
  });

  test('law: has the common prefixes of neighbours, no further than to a border', () => {
    fc.assert(
      fc.property(codes, (text) => {
        const sa = suffixArray(text, ALPHABET);
        const expected = [...sa].map((at, i) => (i === 0 ? 0 : sharedNaively(text, at, sa[i - 1]!)));
        expect([...commonPrefixes(text, sa)]).toEqual(expected);
      }),
    );
  });

  test('law: finds every place of a word', () => {
    const word = fc.array(fc.integer({ min: 1, max: ALPHABET - 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(codes, word, (text, sought) => {
        const sa = suffixArray(text, ALPHABET);
        const { low, high } = find({ codes: text, sa }, sought);
        const expected = [...text.keys()].filter((at) => sought.every((code, i) => text[at + i] === code));
        expect([...sa.subarray(low, high)].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
