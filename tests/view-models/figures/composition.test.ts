import { expect, test } from 'vitest';
import { composition, formatPercent } from '../../../src/view-models/figures/composition.ts';

const TYPES = ['work', 'problems', 'causes'];

test('shares are in the order of the types and leave absent ones out', () => {
  const sections = [
    { types: ['problems'], chars: 30 },
    { types: ['work'], chars: 70 },
  ];
  expect(composition(sections, TYPES)).toEqual([
    { type: 'work', percent: 70 },
    { type: 'problems', percent: 30 },
  ]);
});

test('a section of two types gives half to each', () => {
  expect(composition([{ types: ['problems', 'causes'], chars: 10 }], TYPES)).toEqual([
    { type: 'problems', percent: 50 },
    { type: 'causes', percent: 50 },
  ]);
});

test('a report without text has no shares', () => {
  expect(composition([], TYPES)).toEqual([]);
});

test.each([
  [87.6, '88%'],
  [0.5, '1%'],
  [0.2, '<1%'],
  [100, '100%'],
])('%f reads %s', (percent, text) => {
  expect(formatPercent(percent)).toBe(text);
});
