import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import { drawNumbers, drawPlaces } from '../../src/search/draw.ts';
import { stateOf } from '../../src/search/state.ts';
import { indexed, reportOf } from './corpus.ts';

test('law: as many numbers are drawn as are wanted and there, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 1e9 }), (all, most, seed) => {
      const drawn = drawNumbers(all, most, seed);
      expect(drawn.size).toBe(Math.min(all, most));
      expect([...drawn].every((number) => number >= 0 && number < all)).toBe(true);
      expect(drawNumbers(all, most, seed)).toEqual(drawn);
    }),
  );
});

test('over many seeds every number is drawn about as often', () => {
  const counts = new Array<number>(20).fill(0);
  for (let seed = 1; seed <= 4000; seed++) for (const number of drawNumbers(20, 5, seed)) counts[number]! += 1;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('places are drawn by section and number', async () => {
  const index = await indexed(reportOf('r', ...Array.from({ length: 30 }, () => '党党，党')));
  const found = await answer(index, { ...stateOf('党'), sample: 20, seed: 7 });
  const drawn = [...drawPlaces(found)];
  expect(drawn.flatMap(([, places]) => [...places])).toHaveLength(20);
  const numbers = drawn.flatMap(([section, places]) => [...places].map((place) => section * 3 + place));
  expect(new Set(numbers)).toEqual(drawNumbers(90, 20, 7));
});
