import { expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

const headings = (...lines: string[]) =>
  buildFromText(['试用期总结', '来院三个月，试用期将满，现总结如下。', ...lines, ''].join('\n')).sections.flatMap(
    ({ heading }) => heading ?? [],
  );
const LACKING = ['1）对少见的异常结果判断经验不足', '2）与临床沟通时语速太快'];
const PLANS = '报考检验师；每周精读一篇指南。';

it('lines that are the name of a type and nothing else are headings from two on, however short', () => {
  expect(headings('不足', ...LACKING, '打算', PLANS)).toEqual(['不足', '打算']);
});

it('so are they with a year or whose they are before them, and a colon behind', () => {
  expect(headings('不足之处：', ...LACKING, '2022年打算：', PLANS)).toEqual(['不足之处', '2022年打算']);
  expect(headings('我的不足', ...LACKING, '二〇二二年打算', PLANS)).toEqual(['我的不足', '二〇二二年打算']);
});

it('no line is one that has a word more', () => {
  expect(headings('大家的不足', ...LACKING, '2022年他的打算', PLANS)).toEqual([]);
});
