import { expect, test } from 'vitest';
import { pointsOf } from '../../../src/draft/beside/points.ts';
import type { BesidePart } from '../../../src/draft/beside/section.ts';

const part = (...blocks: [number, string][]): BesidePart =>
  ({ blocks: blocks.map(([level, text]) => ({ level, text })) }) as BesidePart;

test('points count on from part to part, and not past a heading', () => {
  const parts = [
    part([1, '一、做法'], [0, '一是学。']),
    part([0, '二是干。']),
    part([2, '（一）问题'], [0, '三是改。']),
  ];
  expect(pointsOf(parts)).toEqual([[[], [{ start: 0, end: 2 }]], [[{ start: 0, end: 2 }]], [[], []]]);
});
