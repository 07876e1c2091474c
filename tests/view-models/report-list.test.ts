import { expect, test } from 'vitest';
import { listChoices, sharedTitles } from '../../src/view-models/report-list.ts';
import type { Report } from '../../src/view-models/report.ts';

const report = (title: string, kind: string, year: number | null, types: string[]): Report =>
  ({ title, kind, year, sections: types.map((type) => ({ types: [type] })) }) as unknown as Report;

test('choices are counted by report: genres by frequency, years from the latest, types by the taxonomy', () => {
  const reports = [
    report('甲', '总结', 2021, ['work', 'work', 'plans']),
    report('乙', '述职报告', 2023, ['opening', 'work']),
    report('丙', '述职报告', null, []),
  ];
  expect(listChoices(reports, ['opening', 'work', 'plans'])).toEqual({
    kind: [
      { value: '述职报告', n: 2 },
      { value: '总结', n: 1 },
    ],
    year: [
      { value: '2023', n: 1 },
      { value: '2021', n: 1 },
    ],
    type: [
      { value: 'opening', n: 1 },
      { value: 'work', n: 2 },
      { value: 'plans', n: 1 },
    ],
  });
});

test('titles that several reports have are known', () => {
  expect(sharedTitles([{ title: '述职报告' }, { title: '总结' }, { title: '述职报告' }])).toEqual(
    new Set(['述职报告']),
  );
});
