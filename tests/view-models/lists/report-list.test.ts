import { expect, test } from 'vitest';
import { countedAddress, listChoices, unitOf } from '../../../src/view-models/lists/report-list.ts';
import type { Report } from '../../../src/view-models/report/report.ts';

const bilingual = { zh: '甲', en: 'A' };
const kind = (id: string, end: string) => ({ id, name: bilingual, ends: [end], not: [], part: false });
const KINDS = { organizations: [kind('school', '中学'), kind('bureau', '局')] };

const report = (title: string, kind: string, year: number | null, types: string[]): Report =>
  ({
    title,
    byline: [],
    kind,
    year,
    isReport: true,
    sections: types.map((type) => ({ types: [type] })),
  }) as unknown as Report;

test('choices are counted by report: genres by frequency, years from the latest, types by the taxonomy', () => {
  const reports = [
    report('甲', '总结', 2021, ['work', 'work', 'plans']),
    report('乙', '述职报告', 2023, ['opening', 'work']),
    report('丙', '述职报告', null, []),
  ];
  expect(listChoices(reports, ['opening', 'work', 'plans'], KINDS)).toEqual({
    unit: [],
    counted: [],
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

test('units are counted in the order of the taxonomy, what names none last', () => {
  const titles = ['总结', '水利局总结', '第一中学总结', '林业局总结'];
  const { unit } = listChoices(titles.map((title) => report(title, '总结', null, [])), [], KINDS); // prettier-ignore
  expect(unit).toEqual([
    { value: 'school', n: 1 },
    { value: 'bureau', n: 2 },
    { value: 'none', n: 1 },
  ]);
});

test.each([
  [
    { title: '第一中学总结', byline: [] },
    { kind: 'school', words: null },
  ],
  [
    { title: '述职报告', byline: ['水利局局长　李××'] },
    { kind: 'bureau', words: '水利局' },
  ],
  [
    { title: '述职报告', byline: ['李××'] },
    { kind: 'none', words: null },
  ],
])('the unit of %j is named where the title does not say it', (named, expected) => {
  expect(unitOf(named, KINDS)).toEqual(expected);
});

test('where the list has documents that are no reports, it is narrowed to what counts, and figures lead there', () => {
  const notice = { ...report('通知', '其他', 2021, []), isReport: false };
  const { counted } = listChoices([report('甲', '总结', 2021, []), report('乙', '总结', 2021, []), notice], [], KINDS);
  expect(counted).toEqual([
    { value: 'once', n: 2 },
    { value: 'apart', n: 1 },
  ]);
  expect(countedAddress({ year: '2021' }, true)).toBe('?year=2021&counted=once');
  expect([countedAddress({ year: '2021' }, false), countedAddress({}, false)]).toEqual(['?year=2021', '']);
});
