import { expect, test } from 'vitest';
import { groupsBy } from '../../../src/view-models/figures/groups.ts';
import type { Report, Section } from '../../../src/view-models/report/report.ts';

const report = (kind: string, year: number | null, type: string, chars: number): Report =>
  ({ id: kind, kind, year, sections: [{ ...PASSAGE, types: [type], chars }] }) as unknown as Report;
const PASSAGE = { isPassage: true, paragraphs: ['写。'] };
const REPORTS = [
  report('总结', 2021, 'work', 30),
  report('述职报告', 2023, 'work', 60),
  report('述职报告', null, 'plans', 20),
];

test('reports of a genre are taken together, the largest genre first', () => {
  expect(groupsBy('kind', REPORTS, ['work', 'plans'])).toMatchObject([
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

test('a cell shows the first whole passage of readable length; where none is, the first', () => {
  const whole = '一年来，全体同志按照年初的部署，一件一件地抓，一项一项地落实，各项任务都按时完成，没有一件拖到明年。';
  const passage = (anchor: string, type: string, text: string, isPassage = true) =>
    ({ anchor, types: [type], chars: text.length, paragraphs: [text], isPassage }) as unknown as Section;
  const sections = [
    passage('s1', 'work', '各项任务如下：', false),
    passage('s2', 'work', '主要做法有：'),
    passage('s3', 'work', whole),
    passage('s4', 'work', `再说一遍，${whole}`),
    passage('s5', 'plans', '下一步：'),
    passage('s6', 'plans', '明年再写。'),
  ];
  const one = { ...report('总结', 2021, 'work', 1), sections };
  const [group] = groupsBy('kind', [one], ['work', 'plans']);
  expect([...group!.shown].map(([type, { anchor }]) => [type, anchor]).sort()).toEqual([
    ['plans', 's5'],
    ['work', 's3'],
  ]);
});
