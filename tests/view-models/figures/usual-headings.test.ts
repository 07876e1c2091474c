import { expect, test } from 'vitest';
import type { Report } from '../../../src/view-models/report/report.ts';
import { usualHeadings } from '../../../src/view-models/figures/usual-headings.ts';

const section = (heading: string | null, depth = 1, types = ['problems']) => ({ heading, depth, types });
const reportsOf = (...all: ReturnType<typeof section>[][]) =>
  all.map((sections, at) => ({ id: String(at), sections })) as unknown as Report[];

test('a heading counts once a report, and those of most reports stand first', () => {
  const reports = reportsOf([section('短板'), section('短板')], [section('存在的问题')], [section('存在的问题。')]);
  expect(usualHeadings('problems', reports)).toEqual([
    { words: '存在的问题', reports: 2 },
    { words: '短板', reports: 1 },
  ]);
});

test('of headings that as many reports have, the outer stands first', () => {
  const both = [section('学得不深', 2), section('不足')];
  expect(usualHeadings('problems', reportsOf(both, both)).map(({ words }) => words)).toEqual(['不足', '学得不深']);
});

test('a heading within a part counts where several reports have it', () => {
  const inner = section('学得不深', 2);
  expect(usualHeadings('problems', reportsOf([inner], [section('不足')]))).toEqual([{ words: '不足', reports: 1 }]);
  expect(usualHeadings('problems', reportsOf([inner], [inner]))).toEqual([{ words: '学得不深', reports: 2 }]);
});

test('where there are many reports, what one of them has is not usual', () => {
  const many = Array.from({ length: 30 }, () => [section('存在的问题')]);
  expect(usualHeadings('problems', reportsOf([section('几句实话')], ...many))).toHaveLength(1);
});

test.each([
  ['a headless stretch', section(null)],
  ['a sentence', section('一年来，在党委领导下工作取得了新的进展和成效')],
  ['one that leads with another type', section('打算', 1, ['plans', 'problems'])],
  ['one with a mask', section('××局的问题')],
])('%s gives none', (_, one) => expect(usualHeadings('problems', reportsOf([one]))).toEqual([]));

test('the number is of the reports whose headings of the type hold the words, as a search finds them', () => {
  const longer = section('存在的问题及原因', 2, ['causes', 'problems']);
  const reports = reportsOf(
    [section('存在的问题')],
    [section('存在的问题')],
    [longer],
    [section('存在的问题', 1, ['plans'])],
  );
  expect(usualHeadings('problems', reports)).toEqual([{ words: '存在的问题', reports: 3 }]);
});
