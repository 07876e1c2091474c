import { expect, it } from 'vitest';
import { readBylineEnd } from '../../src/corpus/outline/byline.ts';

const NAMES = /基本情况|主要做法/;
const TEXT = '一年来，我认真履行职责。';

it.each([
  ['post and name', '述职报告', ['某某第一中学副校长朱某某', '2026年2月']],
  ['a post with a masked unit', '述职报告', ['××市消防救援支队××大队政治教导员']],
  ['a post with its name behind a colon', '科室工作小结', ['科主任：鄢××']],
  ['post, name and date apart', '理事会工作报告', ['秘书长　逄某某　二〇一七年十月二十一日']],
  ['who wrote it and when', '护理小结', ['作者：小兔子　2015-12-31']],
  ['who reports, of what, and when', '述职报告', ['述职人：戴××（副总经理，分管理赔）', '述职时间：2015年1月26日']],
  ['who reports in brackets', '述职报告', ['（述职人：某　然　　2022年12月）']],
  ['a trade with a name', '采购小结', ['采购员：仲孙']],
  ['a unit, a name and a month', '试用期小结', ['质量部　冬瓜　　2019.11']],
  ['where a text comes from', '部署会', ['来源：某某法院　作者：政治部　日期：2019-09-17']],
  [
    'a cover page of a department',
    '顶岗实习报告',
    ['系　别：旅游系', '班级：二班', '姓名：祁某', '实习时间：2013年6月'],
  ],
  ['an office and a date', '上半年工作小结', ['永宁街道办事处', '2023年6月30日']],
  ['a date in full-width digits', '述职报告', ['２０２３年１２月']],
  ['who wrote it, and below it when', '工作小结', ['作者：安监科', '日期：2023-12-28']],
  ['no one addressed', '述职报告', []],
  ['no duty', '述职报告', []],
  ['things apart, with a name', '实习总结', ['统计学院  2015级  某某某']],
  ['labels apart', '实习周记', ['系部：外语系　班级：商英2班　指导：某老师']],
  ['a cover page', '实习报告', ['学号：2021', '姓名：任某', '班级：二班', '指导教师：于某', '2025年7月12日']],
  ['no form of three cells', '述职报告', []],
  ['no heading', '述职报告', []],
  ['no text with gaps', '述职报告', []],
])('finds %s below the title', (name, title, byline) => {
  const below =
    name === 'no heading'
      ? ['基本情况']
      : name === 'no text with gaps'
        ? ['收入  支出  都已公示，账目清楚。']
        : name === 'no one addressed' || name === 'no duty'
          ? [name === 'no duty' ? '组长：统筹协调' : '各位老师：大家好']
          : name.startsWith('no form')
            ? ['姓名：李某', '单位：某局']
            : [];
  const text = [title, ...byline, ...below, TEXT].join('\n');
  expect(text.slice(title.length, readBylineEnd(text, title.length, NAMES)).trim()).toBe(byline.join('\n'));
});

it.each([
  ['永宁街道办事处', '各位委员、各位领导：', true],
  ['家长代表　六班一位货车司机父亲', '老师们，家长们，孩子们：', true],
  ['来自永宁的一位朋友', '各位委员、各位领导：', true],
  ['来自永宁的一位朋友', '首先表示欢迎。', false],
  ['作者：安监科', '首先表示欢迎。', false],
  ['今天，我汇报三点。', '各位委员：', false],
])('a short line %s above %s is of the byline: %s', (line, next, is) => {
  const text = ['汇报', line, next, TEXT].join('\n');
  expect(readBylineEnd(text, 2, NAMES)).toBe(is ? 3 + line.length : 2);
});

it('takes no list of dated events below the title', () => {
  const text = ['大事记', '植树活动　2023年3月12日', '消防演练　2023年4月2日', TEXT].join('\n');
  expect(readBylineEnd(text, 3, NAMES)).toBe(3);
});

it('finds the one who reports where there is no title', () => {
  const line = '3.俞某某（党委委员、副校长）';
  expect(readBylineEnd(`${line}\n${TEXT}`, 0, NAMES)).toBe(line.length);
});
