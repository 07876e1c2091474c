import { expect, test } from 'vitest';
import { citationOf, citationsOf, type CitationStyle } from '../../../src/draft/cite/index.ts';
import { context, report, section, SHA, summary } from './sources.ts';

test.each([
  [
    'a section of a report',
    section,
    '某单位2023年度述职报告：三、下一步打算　（一）抓学习[EB/OL]. [2026-11-21]. https://example.org/wenduan/reports/r1/#s3-1.',
  ],
  ['a whole report', report, '某单位2023年度述职报告[EB/OL]. [2026-11-21]. https://example.org/wenduan/reports/r1/.'],
])('GB/T 7714—2025: %s', (_, source, expected) => expect(citationOf(source, 'gbt7714', context)).toBe(expected));

test('several in GB/T 7714 are numbered, and each place stands once', () => {
  const lines = citationsOf([section, summary, section], 'gbt7714', context).split('\n');
  expect(lines).toEqual([
    `[1] ${citationOf(section, 'gbt7714', context)}`,
    `[2] ${citationOf(summary, 'gbt7714', context)}`,
  ]);
});

test('plain: title, headings, link, day, version, hash and year', () => {
  expect(citationOf(section, 'plain', context)).toBe(
    `《某单位2023年度述职报告》，三、下一步打算　（一）抓学习，https://example.org/wenduan/reports/r1/#s3-1（查阅日期：2026-11-21；语料版本：cb9a42a049ba；文件 SHA-256：${SHA}；所述年份：2023）`,
  );
});

test('RIS: every line ends with CR LF, and a value is one line', () => {
  const text = citationsOf([{ ...section, title: '某单位\n述职报告' }, report], 'ris', context);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - r1:s3-1',
    'TI  - 某单位 述职报告：三、下一步打算　（一）抓学习',
    'M3  - 述职报告',
    'UR  - https://example.org/wenduan/reports/r1/#s3-1',
    'Y2  - 2026/11/21/',
    'LA  - zh-CN',
    `N1  - 语料版本：cb9a42a049ba; 文件 SHA-256：${SHA}; 所述年份：2023`,
    'ER  - ',
    '',
    ...text.split('\r\n').slice(10),
  ]);
});

test('an edited quotation says so wherever there is a place for remarks, also where the same place stands unedited', () => {
  const edited = { ...section, isEdited: true };
  for (const style of ['plain', 'bibtex', 'ris', 'csl'] satisfies CitationStyle[])
    for (const sources of [
      [edited, section],
      [section, edited],
    ])
      expect(citationsOf(sources, style, context)).toContain('引文有改动');
  expect(citationOf(section, 'plain', context)).not.toContain('引文有改动');
});

test('the day is the caller’s, and must be one', () => {
  expect(() => citationOf(section, 'gbt7714', { ...context, accessed: 'today' })).toThrow(RangeError);
});
