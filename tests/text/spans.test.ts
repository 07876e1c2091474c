import { expect, test } from 'vitest';
import { merged, overlap } from '../../src/text/spans.ts';

test('stretches that overlap become one, those that touch do not', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 3 },
    { start: 2, end: 4 },
    { start: 5, end: 6 },
  ];
  expect(merged(spans)).toEqual([
    { start: 0, end: 4 },
    { start: 4, end: 6 },
  ]);
  expect(spans.map((span) => overlap(span, { start: 3, end: 5 }))).toEqual([true, false, true, false]);
});
