import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';

test.each([
  ['{n} 段', { n: 12 }, '12 段'],
  ['已看 {m} / {pages} 页，{n} 段', { n: 0, m: 1, pages: 3 }, '已看 1 / 3 页，0 段'],
  ['{n} 段，再 {n} 段', { n: 2 }, '2 段，再 2 段'],
  ['没有数字', { n: 2 }, '没有数字'],
  ['{其他} {m}', { n: 2 }, '{其他} {m}'],
])('%s with %j', (sentence, values, filled) => {
  expect(fill(sentence, values)).toBe(filled);
});
