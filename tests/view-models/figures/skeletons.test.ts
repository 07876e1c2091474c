import { expect, test } from 'vitest';
import { skeletonsOf } from '../../../src/view-models/figures/skeletons.ts';
import type { Report } from '../../../src/view-models/report/report.ts';

const report = (kind: string, ...sections: [type: string, chars: number, headline?: string][]) => ({
  kind,
  sections: sections.map(([type, chars, headline = null]) => ({
    types: [type],
    chars,
    headline,
  })) as unknown as Report['sections'],
});

test('a genre is made of the types of all its reports by length, rare ones left out, in the order of the taxonomy', () => {
  const reports = [
    report('总结', ['work', 90, '一、工作'], ['problems', 10]),
    report('述职报告', ['problems', 40], ['work', 59], ['closing', 0.5]),
    report('述职报告', ['work', 50, '一、做法'], ['work', 51, '二、成效']),
    report('通知'),
  ];
  expect(skeletonsOf(reports, ['work', 'problems', 'closing'])).toEqual([
    {
      genre: '述职报告',
      reports: 2,
      slots: [
        { type: 'work', percent: (100 * 160) / 200.5, isHeadless: false },
        { type: 'problems', percent: (100 * 40) / 200.5, isHeadless: true },
      ],
    },
    {
      genre: '总结',
      reports: 1,
      slots: [
        { type: 'work', percent: 90, isHeadless: false },
        { type: 'problems', percent: 10, isHeadless: true },
      ],
    },
  ]);
});
