import { expect, test } from 'vitest';
import { countChars } from '../../src/text/measure.ts';

test.each([
  ['学习 & 提高', 5],
  ['一、 主要　做法\n𠮷', 7],
  ['', 0],
])('%s has %d characters', (text, chars) => {
  expect(countChars(text)).toBe(chars);
});
