import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { chooseOccurrences, drawNumbers, drawOccurrences } from '../../../src/search/statistics/draw.ts';
import { dispersionOf, tenths } from '../../../src/search/statistics/dispersion.ts';
import { TENTHS } from '../../../src/search/address/figure-state.ts';
import { stateOf, type SearchState } from '../../../src/search/address/state.ts';
import { indexed, reportOf } from '../corpus.ts';

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
  const drawn = [...drawOccurrences(found)];
  expect(drawn.flatMap(([, places]) => [...places])).toHaveLength(20);
  const numbers = drawn.flatMap(([section, places]) => [...places].map((place) => section * 3 + place));
  expect(new Set(numbers)).toEqual(drawNumbers(90, 20, 7));
});

test('law: the places in the ten parts of the reports are all places, each once, as the distribution counts them', async () => {
  const texts = fc.array(fc.stringMatching(/^[党建责]{1,30}$/u), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 3 }), async (reports) => {
      const index = await indexed(...reports.map((one, i) => reportOf(`r${i}`, ...one)));
      const found = await answer(index, stateOf('党 党建|责'));
      const parts = TENTHS.slice(1).map((tenth) => chooseOccurrences({ ...found, state: { ...found.state, tenth } })!);
      const named = parts.map((part) =>
        [...part].flatMap(([section, places]) => [...places].map((place) => `${section} ${place}`)),
      );
      expect(named.map(({ length }) => length)).toEqual(tenths(dispersionOf(found)));
      expect(new Set(named.flat()).size).toBe(found.places);
    }),
  );
});

test('of a part a sample is drawn, and where words must be near, only when they are known', async () => {
  const index = await indexed(reportOf('r', '党'.repeat(100), '建'.repeat(890)));
  const found = await answer(index, stateOf('党'));
  const sizeIn = (state: Partial<SearchState>) =>
    chooseOccurrences({ ...found, state: { ...found.state, ...state } })?.get(0)?.size;
  expect(sizeIn({ tenth: 1, sample: 20 })).toBe(20);
  expect(sizeIn({ tenth: 1, sample: 20, near: '建' })).toBe(sizeIn({ tenth: 1 }));
  expect(sizeIn({ sample: 20, near: '建' })).toBeUndefined();
});
