import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packsOf, rangesIn, type PackContents } from '../../../src/search/index/packs.ts';
import type { IndexFile } from '../../../src/search/index/write.ts';

const LARGEST = 50;

const files = fc
  .array(fc.uint8Array({ minLength: 1, maxLength: 70 }), { maxLength: 20 })
  .map((all) => all.map((bytes, number): IndexFile => [`text-${number}.bin`, bytes]));

function laid(given: readonly IndexFile[]): { packs: Map<string, Uint8Array>; packed: PackContents } {
  const packing = packsOf(given, (number) => `pack-${number}.bin`, LARGEST);
  const packs = new Map<string, Uint8Array>();
  let next = packing.next();
  for (; !next.done; next = packing.next()) packs.set(...next.value);
  return { packs, packed: next.value };
}

test('law: every file is found in its pack, byte for byte, and no pack of several is too large', () => {
  fc.assert(
    fc.property(files, (given) => {
      const { packs, packed } = laid(given);
      const ranges = rangesIn(packed);
      expect(ranges.size).toBe(given.length);
      for (const [name, bytes] of given) {
        const { pack, start, end } = ranges.get(name)!;
        expect(packs.get(`pack-${pack}.bin`)!.subarray(start, end)).toEqual(bytes);
      }
      for (const [number, held] of packed.entries())
        if (held.length > 1) expect(packs.get(`pack-${number}.bin`)!.length).toBeLessThanOrEqual(LARGEST);
    }),
  );
});

test('a pack is closed only where the next file would make it too large', () => {
  const sized = (...sizes: number[]) => sizes.map((size, number): IndexFile => [`${number}`, new Uint8Array(size)]);
  const counts = (...sizes: number[]) => laid(sized(...sizes)).packed.map((held) => held.length);
  expect(counts(20, 30, 1)).toEqual([2, 1]);
  expect(counts(20, 31, 19)).toEqual([1, 2]);
  expect(counts(60, 1)).toEqual([1, 1]);
  expect(counts()).toEqual([]);
});
