import { expect, test } from 'vitest';
import { headingLevels } from '../../../src/view-models/report/levels.ts';

test.each([
  ['depths in order', [1, 2, 3, 2, 1], [2, 3, 4, 3, 2]],
  ['a leap leaves no gap, and neighbours stay neighbours', [1, 3, 3, 1], [2, 3, 3, 2]],
  ['a report that begins at the second depth', [2, 2, 1], [2, 2, 2]],
  ['headless stretches', [0, 1, 2, 0, 1], [2, 2, 3, 2, 2]],
])('%s', (_, depths, levels) => {
  expect(headingLevels(depths.map((depth) => ({ depth })))).toEqual(levels);
});
