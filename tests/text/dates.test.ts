import { expect, it } from 'vitest';
import { isDateLine, plainYears } from '../../src/text/dates.ts';

it.each([
  ['二Ｏ二三年、二O二三年、二零二三年', '二〇二三年、二〇二三年、二〇二三年'],
  ['二0一九年，２０２３年', '二〇一九年，2023年'],
  ['一九九八年', '一九九八年'],
  ['完成二0件', '完成二0件'],
  ['OO二三年级', 'OO二三年级'],
])('plain years: %s', (text, plain) => {
  expect(plainYears(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});

it.each([
  ['2023年12月20日', true],
  ['（二Ｏ二三年六月）', true],
  ['２０２３年×月', true],
  ['2023年12月20日召开', false],
  ['2023年', false],
])('%s is a date alone on its line: %s', (line, is) => expect(isDateLine(line)).toBe(is));
