import { describe, expect, test } from 'vitest';
import { bankOf, reportsOf } from './reports.ts';

const termsIn = (...texts: string[]) =>
  bankOf(reportsOf(...texts)).numberTerms.map(({ words, reports, places }) => `${words} ${reports}/${places}`);
const expansionsIn = (text: string) =>
  bankOf(reportsOf(text)).numberTerms.flatMap(({ expansions }) => expansions.map(({ words }) => words));

describe('a number term', () => {
  test.each([
    ['quoted', ['落实“一岗双责”。', '一岗双责的要求'], ['一岗双责 2/2']],
    ['quoted, with 个', ['增强“四个意识”'], ['四个意识 1/1']],
    ['twofold, without quotation marks', ['落实三会一课制度'], ['三会一课 1/1']],
    ['not mere counting', ['三个方面的问题'], []],
    ['not a word with 一', ['“一把手”抓“一刀切”'], []],
    ['not a time', ['管好“八小时外”'], []],
    ['not a year', ['“二〇二三年”'], []],
  ])('is %s', (_, texts, expected) => {
    expect(termsIn(...texts)).toEqual(expected);
  });
});

test('a number term says since which year, and in which types it stands', () => {
  const [later, earlier] = reportsOf('落实“一岗双责”。一岗双责。', '一岗双责的要求');
  const sections = earlier!.sections.map((section) => ({ ...section, types: ['plans', 'work'] }));
  const reports = [
    { ...later!, year: 2023 },
    { ...earlier!, sections, year: 2019 },
  ];
  expect(bankOf(reports).numberTerms[0]).toMatchObject({ since: 2019, types: ['work', 'plans'] });
  const undated = [...reportsOf('落实“四个意识”'), { ...reports[1]!, id: 'r9' }];
  expect(bankOf(undated).numberTerms.map(({ words, since }) => [words, since])).toContainEqual(['四个意识', null]);
});

describe('what a number term stands for is shown', () => {
  test.each([
    [
      'behind it',
      '落实“六有”机制，即有部署、有要求、有检查、有督查、有落实、有成效，以',
      ['“六有”机制，即有部署、有要求、有检查、有督查、有落实、有成效'],
    ],
    ['in brackets', '反对“三风”（学风、文风、会风）问题', ['“三风”（学风、文风、会风）']],
    ['before it', '一张笑脸相迎、一把椅子让座“两个一”服务', ['一张笑脸相迎、一把椅子让座“两个一”']],
    ['not where the count differs', '落实“六有”机制，即有部署、有要求。', []],
    ['not where another list stands before it', '抓学习、抓作风“两个维护”', []],
    ['nowhere else', '做到“两个维护”。', []],
  ])('%s', (_, text, expected) => {
    expect(expansionsIn(text)).toEqual(expected);
  });
});

test('documents in 《》 are counted by title, however it is written', () => {
  const { documents } = bankOf(reportsOf('学《支部工作条例（试行）》、《准则》。', '学《支部工作条例(试行)》'));
  expect(documents.map(({ title, reports, places }) => [title, reports, places])).toEqual([
    ['支部工作条例（试行）', 2, 2],
    ['准则', 1, 1],
  ]);
});
