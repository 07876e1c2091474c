import { expect, test } from 'vitest';
import {
  byReport,
  byTag,
  countsOf,
  newestFirst,
  samples,
  type Report,
  type Section,
} from '../../../src/view-models/report/report.ts';
import { urlsAt } from '../../../src/view-models/urls.ts';

const section = (report: string, anchor: string, types: string[], isPassage = true): Section => ({
  id: `${report}/${anchor}`,
  report,
  anchor,
  order: 0,
  depth: 1,
  marker: null,
  heading: null,
  headline: null,
  runIn: false,
  path: [],
  types,
  likely: types,
  topics: [],
  confidence: 1,
  scores: {},
  basis: 'section',
  decided: true,
  evidence: [],
  place: { line: 1, column: 1 },
  chars: 10,
  blanks: 0,
  paragraphs: isPassage ? ['抓落实。'] : [],
  isPassage,
});
const report = (id: string, year: number | null, sections: Section[] = []): Report => ({
  id,
  title: id,
  kind: '述职报告',
  year,
  isReport: true,
  signature: null,
  byline: [],
  source: { file: `${id}.txt`, sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8', format: 'txt' },
  chars: 10,
  sections,
});

test('the newest report comes first, those without a year last', () => {
  const reports = [report('b', null), report('c', 2022), report('a', null), report('d', 2023)];
  expect(reports.sort(newestFirst).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});

test('a section of two types stands under both, a heading without text under none', () => {
  const sections = [section('a', 's1', ['work'], false), section('a', 's1-1', ['problems', 'causes'])];
  const passages = byTag([report('a', 2023, sections)], 'types', new Map());
  expect([...passages].map(([type, listed]) => [type, listed.length])).toEqual([
    ['problems', 1],
    ['causes', 1],
  ]);
});

test('passages of one report are kept together', () => {
  const a = report('a', 2023, [section('a', 's1', ['work']), section('a', 's2', ['work'])]);
  const b = report('b', 2023, [section('b', 's1', ['work'])]);
  const passages = byTag([a, b], 'types', new Map()).get('work')!;
  expect(countsOf(passages)).toEqual({ passages: 3, reports: 2, repetitions: 0 });
  expect(byReport(passages).map((group) => [group.report.id, group.passages.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('the example of a type is of that type alone, unless only one of two can be read through', () => {
  const readable = '理论学习还不够系统深入，学用结合不够紧密，对新情况新问题研究得少，办法不多，抓落实的力度还不够大。';
  const saying = (anchor: string, types: string[], words: string) => ({
    ...section('a', anchor, types),
    paragraphs: [words],
  });
  const exampleOf = (...sections: Section[]) => {
    const passages = byTag([report('a', 2023, sections)], 'types', new Map());
    const tag = { id: 'causes' } as Parameters<typeof samples>[0][number];
    return samples([tag], passages)[0]!.section.anchor;
  };
  const both = saying('s1', ['problems', 'causes'], readable);
  expect(exampleOf(both, saying('s2', ['causes'], readable))).toBe('s2');
  expect(exampleOf(both, saying('s2', ['causes'], readable.repeat(9)))).toBe('s1');
  expect(exampleOf(saying('s1', ['problems', 'causes'], '不够。'), saying('s2', ['causes'], readable.repeat(9)))).toBe(
    's2',
  );
});

test.each(['/wenduan', '/wenduan/'])('links honour the base %s', (base) => {
  const urls = urlsAt(base);
  expect(urls.report('a', 's2-1')).toBe('/wenduan/reports/a/#s2-1');
  expect(urls.tag('types', 'work', 2)).toBe('/wenduan/types/work/2/');
  expect(urls.reports(2)).toBe('/wenduan/reports/page/2/');
  expect(urls.reports()).toBe('/wenduan/reports/');
  expect(urls.home()).toBe('/wenduan/');
});
