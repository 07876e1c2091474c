import { expect, test } from 'vitest';
import type { Mix } from '../../../src/view-models/lists/choices.ts';
import {
  countsFor,
  fits,
  isNarrowed,
  readNarrowing,
  writeNarrowing,
  type Narrowing,
} from '../../../src/client/reading/narrow.ts';

const OPEN: Narrowing = { tag: '', kind: '', year: '', show: '' };

test.each<[string, Narrowing]>([
  ['', OPEN],
  ['?kind=述职报告', { ...OPEN, kind: '述职报告' }],
  ['?tag=theory&year=2023&show=headings', { tag: 'theory', kind: '', year: '2023', show: 'headings' }],
  ['?page=2', OPEN],
])('reads %s', (search, narrowing) => {
  expect(readNarrowing(search)).toEqual(narrowing);
});

test.each<[Narrowing, string]>([
  [OPEN, ''],
  [{ ...OPEN, year: '2023' }, '?year=2023'],
  [{ ...OPEN, tag: 'theory', show: 'headings' }, '?tag=theory&show=headings'],
  [{ ...OPEN, kind: '总结' }, '?kind=%E6%80%BB%E7%BB%93'],
])('writes %j', (narrowing, query) => {
  expect(writeNarrowing(narrowing)).toBe(query);
});

test.each<[string, Record<string, string>, Partial<Narrowing>, boolean]>([
  ['stays where nothing is asked', {}, {}, true],
  ['stays with one of its tags', { tag: 'theory law' }, { tag: 'law' }, true],
  ['goes with a part of a tag', { tag: 'theory law' }, { tag: 'the' }, false],
  ['goes where it has no year', { kind: '总结' }, { year: '2023' }, false],
  ['goes where one of two does not fit', { kind: '总结', year: '2023' }, { kind: '总结', year: '2024' }, false],
  ['stays where both fit', { kind: '总结', year: '2023' }, { kind: '总结', year: '2023' }, true],
  ['stays whatever is shown of it', { kind: '总结' }, { show: 'headings' }, true],
])('a passage %s', (_, values, asked, stays) => {
  expect(fits(values, { ...OPEN, ...asked })).toBe(stays);
});

test.each<[Partial<Narrowing>, boolean]>([
  [{}, false],
  [{ show: 'headings' }, false],
  [{ kind: '总结' }, true],
])('%j leaves something out: %s', (asked, isLess) => {
  expect(isNarrowed({ ...OPEN, ...asked })).toBe(isLess);
});

test('what a value would leave is counted under the other filters, and not under its own', () => {
  const mix: Mix[] = [
    ['theory law', '总结', '2023', 2],
    ['law', '述职报告', '2023', 3],
    ['', '总结', '2021', 5],
  ];
  const narrowing = { ...OPEN, tag: 'law', year: '2023' };
  expect(countsFor(mix, narrowing, 'tag')).toEqual(new Map([['theory', 2], ['law', 5]])); // prettier-ignore
  expect(countsFor(mix, narrowing, 'year')).toEqual(new Map([['2023', 5]]));
  expect(countsFor(mix, narrowing, 'kind')).toEqual(new Map([['总结', 2], ['述职报告', 3]])); // prettier-ignore
});
