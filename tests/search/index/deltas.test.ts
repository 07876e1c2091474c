import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDeltas, encodeDeltas } from '../../../src/search/index/deltas.ts';
import { openTerms, packTerms } from '../../../src/search/index/term-file.ts';

const ascending = fc
  .uniqueArray(fc.nat(2 ** 31), { maxLength: 40 })
  .map((numbers) => Uint32Array.from(numbers.sort((a, b) => a - b)));

test('law: decoding gives back what was encoded', () => {
  fc.assert(
    fc.property(ascending, (numbers) => {
      expect(decodeDeltas(encodeDeltas(numbers))).toEqual(numbers);
    }),
  );
});

test('law: every term is found in the last file that begins not behind it', () => {
  const big = Uint32Array.from({ length: 20_000 }, (_, i) => i * 300);
  const postings = ['党', '党建', '党风', '𠮷', '𠮷𠮷'].map((term, i) => [term, big.slice(i)] as [string, Uint32Array]);
  const files = [...packTerms(postings, 40_000)];
  expect(files.length).toBeGreaterThan(1);
  for (const [term, positions] of postings) {
    const file = files.findLast(({ first }) => first <= term)!;
    expect(openTerms(file.bytes).positions(term)).toEqual(positions);
    expect(openTerms(file.bytes).count(term)).toBe(positions.length);
  }
  expect(openTerms(files[0]!.bytes).positions('龘')).toEqual(new Uint32Array());
});
