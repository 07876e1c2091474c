import { expect, test } from 'vitest';
import { groupsBy } from '../../src/view-models/groups.ts';
import type { Report } from '../../src/view-models/report.ts';

const report = (kind: string, year: number | null, type: string, chars: number): Report =>
  ({ kind, year, sections: [{ types: [type], chars }] }) as unknown as Report;
const REPORTS = [
  report('总结', 2021, 'work', 30),
  report('述职报告', 2023, 'work', 60),
  report('述职报告', null, 'plans', 20),
];

test('reports of a genre are taken together, the largest genre first', () => {
  expect(groupsBy('kind', REPORTS, ['work', 'plans'])).toEqual([
    {
      value: '述职报告',
      reports: 2,
      shares: [
        { type: 'work', percent: 75 },
        { type: 'plans', percent: 25 },
      ],
    },
    { value: '总结', reports: 1, shares: [{ type: 'work', percent: 100 }] },
  ]);
});

test('years come from the latest, and what has none is in none', () => {
  expect(groupsBy('year', REPORTS, ['work']).map(({ value, reports }) => [value, reports])).toEqual([
    ['2023', 1],
    ['2021', 1],
  ]);
});
