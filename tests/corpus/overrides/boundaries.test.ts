import { expect, it } from 'vitest';
import { buildFromText } from '../seeds.ts';
import { buildWith, outlineOf, problemsOf } from './overriding.ts';

const TEXT = [
  '述职报告',
  '导语。',
  '一、做法',
  '（一）抓学习。读书。',
  '（二）抓落实。办事。办成。',
  '压实责任',
  '签字。',
  '二、打算',
  '继续。',
].join('\n');

const bounded = (...rows: string[]) =>
  outlineOf(buildWith(TEXT, `boundaries:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`));
const misfits = (row: string) => problemsOf(() => bounded(row));

it('has without a word of a person the outline of the pipeline', () => {
  expect(outlineOf(buildFromText(TEXT))).toEqual([
    's0 0 – | 导语。',
    's1 1 一、做法 | ',
    's1-1 2 （一）抓学习。 | 读书。',
    's1-2 2 （二）抓落实。 | 办事。办成。\n压实责任\n签字。',
    's2 1 二、打算 | 继续。',
  ]);
});

it('makes a line a heading', () => {
  expect(bounded('begins: 压实责任, as: heading, depth: 2').slice(3)).toEqual([
    's1-2 2 （二）抓落实。 | 办事。办成。',
    's1-3 2 压实责任 | 签字。',
    's2 1 二、打算 | 继续。',
  ]);
});

it('makes the first sentence of a paragraph a run-in heading, and a heading without a number has no marker', () => {
  const report = buildWith(TEXT, 'boundaries:\n  - { begins: 办事, as: heading, depth: 3 }\n');
  expect(report.sections[4]).toMatchObject({
    id: 'report/s1-2-1',
    marker: null,
    heading: '办事',
    headline: '办事。',
    runIn: true,
    path: ['做法', '抓落实'],
  });
});

it('gives a heading another depth', () => {
  expect(bounded('begins: 二、打算, as: heading, depth: 2').at(-1)).toBe('s1-3 2 二、打算 | 继续。');
});

it('joins a section with the one before: its heading is text', () => {
  expect(bounded('begins: （二）抓落实, as: text').slice(2)).toEqual([
    's1-1 2 （一）抓学习。 | 读书。\n（二）抓落实。办事。办成。\n压实责任\n签字。',
    's2 1 二、打算 | 继续。',
  ]);
});

it('moves up what stood under a heading that is none any more', () => {
  expect(bounded('begins: 一、做法, as: text')).toEqual([
    's0 0 – | 导语。\n一、做法',
    's1 1 （一）抓学习。 | 读书。',
    's2 1 （二）抓落实。 | 办事。办成。\n压实责任\n签字。',
    's3 1 二、打算 | 继续。',
  ]);
});

it('begins a section without heading at any words', () => {
  expect(bounded('begins: 办成, as: section', 'begins: 签字, as: section').slice(3, 6)).toEqual([
    's1-2 2 （二）抓落实。 | 办事。',
    's1-2-tail 0 – | 办成。\n压实责任',
    's1-2-tail-2 0 – | 签字。',
  ]);
});

it('joins a headless stretch that the pipeline had cut off, and cuts elsewhere instead', () => {
  const done = '完成项目12个，开展培训30场次，培训干部600余人次。';
  const lacking = '在肯定成绩的同时，也存在不足：学习不够深入，创新不够，工作效率不高。';
  const text = `述职报告\n一、主要做法\n${done}\n办成民生实事20件，群众满意度明显提升，获评市级先进单位。\n${lacking}\n二、下步打算\n将继续加强学习，改进作风。`;
  expect(outlineOf(buildFromText(text)).at(-2)).toBe(`s1-tail 0 – | ${lacking}`);
  expect(
    outlineOf(buildWith(text, 'boundaries:\n  - { begins: 在肯定, as: text }\n  - { begins: 办成, as: section }\n')),
  ).toEqual([
    `s1 1 一、主要做法 | ${done}`,
    `s1-tail 0 – | 办成民生实事20件，群众满意度明显提升，获评市级先进单位。\n${lacking}`,
    's2 1 二、下步打算 | 将继续加强学习，改进作风。',
  ]);
});

it('takes the first line for the title where a person says that it is', () => {
  const text = '关于本单位一年来各项工作开展情况的说明，\n导语。';
  expect(buildFromText(text).meta.title).toBe('report');
  const { meta, sections } = buildWith(text, 'title: 关于本单位一年来各项工作开展情况的说明，\n');
  expect(meta.title).toBe('关于本单位一年来各项工作开展情况的说明，');
  expect(sections.map((section) => section.text)).toEqual(['导语。']);
});

it.each([
  ['begins: 没有, as: section', 'The report no longer has “没有”'],
  ['begins: 办, as: section', '“办” stands in the report 2 times. Say which'],
  ['begins: 办成, as: text', 'No section begins with “办成”'],
  ['begins: 压实, as: heading, depth: 2', 'The line goes on behind “压实” with “责任”. Quote the heading to its end.'],
  ['begins: 压实责任, as: heading, depth: 4', 'No heading of depth 3 stands above this one. Give it depth 3'],
  ['begins: 抓落实, as: section', '“抓落实” stands in the heading “（二）抓落实”.'],
  ['begins: 报告, as: section', '“报告” stands in the title or byline.'],
])('refuses %s', (row, start) => {
  const found = misfits(row);
  expect(found).toHaveLength(1);
  expect(found[0]!.startsWith(`2:7 override/misfit ${start}`), found[0]).toBe(true);
});

it('refuses a heading that takes in another one', () => {
  const yaml = 'boundaries:\n  - { begins: "读书。\\n（二）抓落实。", as: heading, depth: 3 }\n';
  const found = problemsOf(() => buildWith(TEXT, yaml));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('runs into the heading “（二）抓落实”. Quote the heading alone');
});
