import { describe, expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';
import { mentionsIn } from '../../src/corpus/mentions.ts';

const BODY =
  '各位同事，下面我把一年来的工作说一说，请大家评议。\n一、主要工作\n抓学习，集中学习二十四次，记了三本笔记。\n二、存在的问题\n学习不够深入，下乡次数少。\n';
const yearOf = (text: string) => buildFromText(text).meta.year;

describe('the year reported on', () => {
  it.each([
    ['学校2015—2016学年工作总结\n', '', 2016],
    ['2022 设计复盘\n', '', 2022],
    ['二0二三年工作总结\n', '', 2023],
    ['二Ｏ二三年度工作总结\n', '', 2023],
    ['二○○九年工作总结\n', '', 2009],
    ['述职报告\n', '２０２３年１２月２０日', 2023],
    ['工会工作报告\n（2017年1月14日）\n去年的工作，分三本账来说。\n', '', 2016],
    ['护士个人年终总结\n回首2017，有汗水，有泪水。\n', '', 2017],
    ['乡村医生杂记\n', '壬辰年腊月十八', 2012],
    ['述职报告\n', '二〇一三年一月三十日', 2012],
    ['述职报告\n我2009年参加护理工作，2015年任护士长。\n', '', null],
    ['1986年工作报告\n到1990年，产值达到1990年的计划。1990年是关键，1990年、1990年各有目标。\n', '', 1986],
    ['述职报告\n本年主持编制《学院2023—2027年发展纲要》，改了六稿。\n', '', null],
    ['2020级辅导员述职报告\n2022年是关键的一年，2022年，我带班四个。\n', '', 2022],
    ['计划\n设备2003年投产，力争到2035年全部换新。\n', '', null],
    ['22年度述职报告\n', '', 2022],
    ['述职报告\n姓名：王某 考核年度：2021\n', '', 2021],
    ['学习笔记\n近22年的积累。\n', '', null],
    ['述职报告\n一、主要工作\n办案三百件。\n二、2023年工作打算\n继续努力。\n', '', 2022],
    ['2023年工作计划\n一、2023年工作目标\n办案三百件。\n', '', 2023],
    ['述职报告\n2018年3月任组长，2021年工作如下。\n', '', 2021],
  ])('of %j, signed %j, is %s', (head, sign, year) => expect(yearOf(`${head}${BODY}${sign}\n`)).toBe(year));

  it('is read from a text that names more years than a call takes arguments', () => {
    expect(yearOf(`2021年度述职报告\n${BODY}${'2021年'.repeat(200_000)}\n`)).toBe(2021);
  });

  it('is told by the day on which a site took the text, where nothing else tells of one', () => {
    expect(yearOf(`个人工作总结\n发布时间：2018-12-27 09:33:44 浏览次数：97\n${BODY}`)).toBe(2018);
  });
});

describe('a mention of a year', () => {
  const mentions = (text: string) =>
    mentionsIn({ title: '总结', text: `总结\n${text}`, titleEnd: 2, bylineEnd: 2, genre: '工作总结', edits: [] });

  it.each([
    ['增长2018.4万元，来了2019人。', []],
    ['回首2019，感慨很多。', [2019]],
    ['2019.11—2020.7在岗。', [2019, 2020]],
    ['甲子年修的桥。', [1984]],
    ['甲丑年没有这一年。', []],
  ])('is read in %j: %j', (text, years) => expect(mentions(text).map(({ year }) => year)).toEqual(years));

  it('has its month, in figures and in words', () => {
    expect(mentions('2019年3月开工，二〇二〇年腊月完工，2021年元月验收，二〇二二年十一月交付。')).toMatchObject([
      { year: 2019, month: 3 },
      { year: 2020, month: 12 },
      { year: 2021, month: 1 },
      { year: 2022, month: 11 },
    ]);
  });
});
