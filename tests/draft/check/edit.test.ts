import { expect, it } from 'vitest';
import { asideId } from '../../../src/draft/check/aside.ts';
import { editBetween, movedBy } from '../../../src/draft/check/edit.ts';
import { isNearly } from '../../../src/draft/check/nearly.ts';

it.each([
  ['抓学习，抓作风', '抓好学习，抓作风'],
  ['抓学习，抓作风', '抓作风'],
  ['', '抓学习'],
  ['抓抓抓', '抓抓'],
])('an edit from %s to %s says what moved', (before, after) => {
  const { start, end, by } = editBetween(before, after);
  expect(before.slice(0, start) + after.slice(start, end + by) + before.slice(end)).toBe(after);
});

it('stretches before an edit stay, those behind it move, those it touches are gone', () => {
  const spans = [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 8 },
  ];
  expect(movedBy(spans, { start: 4, end: 5, by: 2 })).toEqual([
    { start: 0, end: 2 },
    { start: 8, end: 10 },
  ]);
});

it('a finding has the same name wherever its stretch stands, and another for another stretch or rule', () => {
  const finding = { rule: 'doubled', says: 'twice', values: {}, places: [{ start: 1, end: 3 }] };
  const moved = { ...finding, places: [{ start: 4, end: 6 }] };
  expect(asideId(moved, '交办之事的的务')).toBe(asideId(finding, '办的的事'));
  expect(asideId(finding, '办了了事')).not.toBe(asideId(finding, '办的的事'));
  expect(asideId({ ...finding, rule: 'mask' }, '办的的事')).not.toBe(asideId(finding, '办的的事'));
});

it.each([
  ['四个意思', '四个意识', true],
  ['中国共产党纪律处理条例', '中国共产党纪律处分条例', true],
  ['中国共产党支部条例试行', '中国共产党支部工作条例试行', true],
  ['四个意识', '四个意识', false],
  ['三个一活动', '五个一活动', false],
  ['准则', '条例', false],
])('%s is %s but for a slip: %s', (one, other, expected) => expect(isNearly(one, other)).toBe(expected));
