import { expect, test } from 'vitest';
import type { Frame, NumberTerm } from '../../../src/analysis/phrases/schema.ts';
import type { Report } from '../../../src/view-models/report/report.ts';
import { suggestions } from '../../../src/view-models/phrases/starters.ts';

const frame = (...parts: string[]) => ({ parts, reports: 3 }) as unknown as Frame;
const term = (words: string) => ({ words, reports: 2 }) as NumberTerm;
const report = (id: string, ...headings: (string | null)[]) =>
  ({ id, sections: headings.map((heading) => ({ heading })) }) as unknown as Report;
const queriesOf = (frames: Frame[], numberTerms: NumberTerm[] = [], reports: Report[] = []) =>
  suggestions({ frames, numberTerms }, reports).map(({ q }) => q);

test('takes frames, number terms, frames with a slot and headings in turn', () => {
  const frames = [frame('始终坚持把', '扛在肩上'), frame('取得明显成效'), frame('深入基层一线')];
  const reports = [report('a', '主要做法', null), report('b', '存在的问题', '主要做法')];
  expect(queriesOf(frames, [term('三会一课')], reports)).toEqual([
    ...['取得明显成效', '三会一课', '始终坚持把…扛在肩上', '主要做法'],
    ...['深入基层一线', '存在的问题'],
  ]);
});

test.each([
  ['a mark that a query reads as something else', '工作|学习|生活'],
  ['a mask', '某单位党支部书记'],
  ['a person’s name', '向张三同志学习致敬'],
  ['who signs', '述职人李四'],
  ['figures', '完成投资12亿元'],
])('leaves out words with %s', (_, words) => {
  expect(queriesOf([frame(words)], [], [report('a', words)])).toEqual([]);
});

test('says nothing twice', () => {
  expect(queriesOf([frame('落实三会一课制度')], [term('三会一课')], [report('a', '三会一课')])).toEqual([
    '落实三会一课制度',
  ]);
});

test('says in each language what a search shows', () => {
  expect(suggestions({ frames: [frame('取得明显成效')], numberTerms: [] }, [])).toEqual([
    { q: '取得明显成效', note: { zh: '3 篇报告里都有的一句', en: 'A phrase of 3 reports' } },
  ]);
});

test('makes nothing of a corpus without reports', () => {
  expect(queriesOf([])).toEqual([]);
});
