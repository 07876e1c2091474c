import { expect, test } from 'vitest';
import { isLongByline } from '../../../src/view-models/report/byline.ts';

test('a byline is long where a phone would need four lines for it', () => {
  expect(isLongByline([])).toBe(false);
  expect(isLongByline(['某市第一中学', '张某', '2023年12月'])).toBe(false);
  expect(isLongByline(['张'.repeat(66)])).toBe(false);
  expect(isLongByline(['张'.repeat(67)])).toBe(true);
  expect(isLongByline(Array.from({ length: 12 }, (_, at) => `第${at + 1}作者：张某`))).toBe(true);
});
