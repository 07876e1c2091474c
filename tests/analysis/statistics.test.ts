import { expect, test } from 'vitest';
import {
  correctedP,
  deviationOfProportions,
  logDice,
  logLikelihood,
  logRatio,
  pValue,
  type Contrast,
} from '../../src/analysis/statistics.ts';
import { perTenThousand } from '../../src/search/statistics/dispersion.ts';
import reference from '../fixtures/statistics/reference.json' with { type: 'json' };

/** Expects six digits to be the same, however small the number. */
const same = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.max(1e-12, Math.abs(expected) * 5e-7));

test.each(reference.contrasts)('G², its p and the log ratio of $given are SciPy’s', ({ given, ...expected }) => {
  const g2 = logLikelihood(given satisfies Contrast);
  same(g2, expected.logLikelihood);
  same(logRatio(given), expected.logRatio);
  same(pValue(g2), expected.pValue);
});

test.each(reference.tails)('of χ² behind $given stands $pValue', ({ given, pValue: expected }) => {
  expect(Math.abs(pValue(given) / expected - 1)).toBeLessThanOrEqual(5e-7);
});

test.each(reference.pairs)('logDice of $given is $logDice', ({ given, logDice: expected }) => {
  same(logDice(given[0]!, given[1]!, given[2]!), expected);
});

test.each(reference.parts)('DP of $given is $deviationOfProportions', ({ given, deviationOfProportions: expected }) => {
  const parts = given[0]!.map((count, part) => ({ count, size: given[1]![part]! }));
  const all = given[1]!.reduce((sum, size) => sum + size);
  same(deviationOfProportions(parts, all), expected);
  same(
    deviationOfProportions(
      parts.filter(({ count }) => count > 0),
      all,
    ),
    expected,
  );
});

test.each(reference.families)('the p-values $given are corrected as SciPy does', ({ given, corrected }) => {
  for (const [at, p] of correctedP(given).entries()) same(p, corrected[at]!);
});

test.each([
  [3, 10_000, 3],
  [1, 4, 2500],
  [5, 0, 0],
])('%d places in %d characters are %d for each 10,000', (places, chars, rate) => {
  expect(perTenThousand({ places, chars })).toBe(rate);
});
