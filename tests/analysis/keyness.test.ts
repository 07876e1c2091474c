import { expect, test } from 'vitest';
import { keyness, weigh } from '../../src/analysis/keyness.ts';
import reference from '../fixtures/statistics/reference.json' with { type: 'json' };

/** Expects six digits to be the same, however small the number. */
const same = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.max(1e-12, Math.abs(expected) * 5e-7));

test.each(reference.tables)('a table of subsets of $sizes is weighed as SciPy does', ({ sizes, counts, weighed }) => {
  const counted = counts.map(([inside, outside]) => ({
    inside: inside!,
    outside: outside!,
    reports: 2,
    outsideReports: 1,
  }));
  const found = keyness(counted, sizes, 2);
  const typical = weighed.filter(({ logRatio, p }) => logRatio >= 1 && p < 0.05).sort((a, b) => b.g2 - a.g2);
  expect(typical.length).toBeGreaterThan(3);
  expect(found.map(({ inside, outside }) => [inside, outside])).toEqual(
    typical.map(({ inside, outside }) => [inside, outside]),
  );
  for (const [at, { logRatio, g2, p }] of typical.entries()) {
    same(found[at]!.logRatio, logRatio);
    same(found[at]!.g2, g2);
    same(found[at]!.p, p);
  }
});

const SIZES = { inside: 1000, outside: 100_000 };

test('what stands in one report alone is not typical, but in a corpus of one', () => {
  const counted = [{ inside: 20, outside: 20, reports: 1, outsideReports: 1 }];
  expect(keyness(counted, SIZES, 5)).toEqual([]);
  expect(keyness(counted, SIZES, 1)).toHaveLength(1);
});

test('what is less frequent inside is not typical, whatever the evidence', () => {
  expect(keyness([{ inside: 5, outside: 90_000, reports: 5, outsideReports: 4 }], SIZES, 9)).toEqual([]);
});

test('either side has its places for each 10,000 characters, and one without characters none', () => {
  const counted = [{ inside: 20, outside: 30, reports: 2, outsideReports: 2 }];
  expect(keyness(counted, SIZES, 5)).toMatchObject([{ rate: 200, outsideRate: 3 }]);
  expect(weigh([{ ...counted[0]!, outside: 0 }], { inside: 1000, outside: 0 })).toMatchObject([{ outsideRate: 0 }]);
});
