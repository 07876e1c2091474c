import { expect, test } from 'vitest';
import { genreFigures, typeFigures } from '../../../src/view-models/figures/guide.ts';
import type { Section } from '../../../src/view-models/report/report.ts';

const TYPES = ['opening', 'work', 'problems', 'plans'];

/** A report of sections, each `type:characters`, of two types `type+type:characters`. */
const report = (kind: string, ...sections: string[]) => ({
  kind,
  sections: sections.map((one) => {
    const [types, chars] = one.split(':') as [string, string];
    return { types: types.split('+'), chars: Number(chars) } as Section;
  }),
});

const reports = [
  report('述职报告', 'opening:10', 'work:60', 'problems:10', 'plans:20'),
  report('述职报告', 'opening:20', 'problems:10', 'work:70'),
  report('工作总结', 'work:50', 'plans:50'),
];

test('a type stands where the first section of it begins, in the median report that has one', () => {
  const figures = typeFigures(reports, TYPES);
  expect(figures.map(({ type, place }) => [type, place])).toEqual([
    ['opening', 0],
    ['work', 10],
    ['problems', 45],
    ['plans', 65],
  ]);
});

test('how many reports have it, and how much of all characters', () => {
  const problems = typeFigures(reports, TYPES).find(({ type }) => type === 'problems')!;
  expect(problems.reports).toBeCloseTo((100 * 2) / 3);
  expect(problems.share).toBeCloseTo((100 * 20) / 300);
});

test('a type that does not occur has no figures', () =>
  expect(typeFigures(reports.slice(2), TYPES).map(({ type }) => type)).toEqual(['work', 'plans']));

test('a genre has the types of half of its reports, in the order in which they stand there', () => {
  const [duties, summary] = genreFigures(reports, TYPES);
  expect(duties).toMatchObject({ name: '述职报告', reports: 2, usual: ['opening', 'work', 'problems', 'plans'] });
  expect(summary).toMatchObject({ name: '工作总结', reports: 1, usual: ['work', 'plans'] });
  const third = report('述职报告', 'opening:10', 'work:90');
  expect(genreFigures([...reports, third], TYPES)[0]!.usual).toEqual(['opening', 'work', 'problems']);
});

test('a section of two types is of both', () =>
  expect(typeFigures([report('工作总结', 'problems+plans:10')], TYPES).map(({ share }) => share)).toEqual([50, 50]));
