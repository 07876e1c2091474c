import { expect, test } from 'vitest';
import { groupRows, reportRows, tagRows } from '../../../src/view-models/figures/composition-tables.ts';
import type { Report } from '../../../src/view-models/report/report.ts';

const section = (chars: number, ...types: string[]) => ({ chars, types });
const report = {
  ...{ id: 'r', title: '述职报告', kind: '述职报告', year: null, chars: 90 },
  sections: [section(30, 'work'), section(60, 'work', 'plans')],
} as unknown as Report;

test('a report has a column for each type, in percent with one decimal', () => {
  expect(reportRows([report], ['opening', 'work', 'plans'])).toEqual([
    { report: 'r', title: '述职报告', kind: '述职报告', year: '', chars: 90, opening: 0, work: 66.7, plans: 33.3 },
  ]);
});

test('a group has its number of reports', () => {
  const group = { value: '2023', reports: 2, shares: [{ type: 'work', percent: 99.96 }], shown: new Map() };
  expect(groupRows([group], ['work', 'plans'])).toEqual([{ value: '2023', reports: 2, work: 100, plans: 0 }]);
});

test('a type has its names, and what is counted of it', () => {
  const tag = { id: 'work', name: { zh: '做法成效', en: 'Work' } };
  const figures = [{ tag, counts: { passages: 3, reports: 2 }, reports: 66.66, share: 12.34, frame: undefined }];
  expect(tagRows(figures as never)).toEqual([
    {
      ...{ id: 'work', name: '做法成效', english: 'Work', passages: 3, reports: 2 },
      ...{ reportsPercent: 66.7, charsPercent: 12.3 },
    },
  ]);
});
