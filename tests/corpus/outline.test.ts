import { expect, it } from 'vitest';
import { buildFromText } from './seeds.ts';

const outlineOf = (lines: string[]) =>
  buildFromText(lines.join('\n')).sections.map(
    ({ id, depth, headline }) => `${id.split('/')[1]} ${depth} ${headline ?? '–'}`,
  );

it('finds levels from the order in which styles nest', () => {
  expect(outlineOf(['标题', '导语。', '1.做法', '（1）学习', '甲。', '（2）落实', '乙。', '2.打算', '丙。'])).toEqual([
    's0 0 –',
    's1 1 1.做法',
    's1-1 2 （1）学习',
    's1-2 2 （2）落实',
    's2 1 2.打算',
  ]);
});

it('takes 1. and 4． and 2、 for one list', () => {
  expect(outlineOf(['标题', '1. 学习', '甲。', '2、落实', '乙。', '3．考核', '丙。'])).toEqual([
    's1 1 1. 学习',
    's2 1 2、落实',
    's3 1 3．考核',
  ]);
});

it('gives a level of its own under each parent', () => {
  const lines = [
    '标题',
    '一、主要做法',
    '（一）强化理论学习',
    '1.坚持读书。全年集中学习12次，撰写心得体会30余篇。',
    '2.坚持研讨。围绕重点问题开展专题研讨4次，形成调研报告6篇。',
    '（二）完成项目建设',
    '全年完成重点项目8个，争取资金200万元。',
    '二、下步打算',
    '（一）继续学习。把集中学习坚持下去，每月至少组织一次。',
    '（二）继续调研。多到一线去，多听群众的意见建议。',
  ];
  expect(outlineOf(lines)).toEqual([
    's1 1 一、主要做法',
    's1-1 2 （一）强化理论学习',
    's1-1-1 3 1.坚持读书。',
    's1-1-2 3 2.坚持研讨。',
    's1-2 2 （二）完成项目建设',
    's2 1 二、下步打算',
    's2-1 2 （一）继续学习。',
    's2-2 2 （二）继续调研。',
  ]);
});

it('makes a headless stretch of a last paragraph that turns to problems', () => {
  const lines = [
    '2022年度党建工作总结',
    '2022年，我们在上级党委的领导下开展工作，现将有关情况汇报如下：',
    '一、突出理论武装，强化政治引领',
    '坚持第一议题制度，全年组织中心组学习12次，开展专题研讨4次，撰写心得体会30余篇。',
    '二、突出从严管理，强化纪律建设',
    '坚持挺纪在前，开展廉政谈话20余人次，组织警示教育3次，制定完善制度5项。',
    '在肯定成绩的同时，也存在一些不足：理论学习不够深入，党建与业务融合不够紧密，年度考核排名不够理想。',
  ];
  const { sections } = buildFromText(lines.join('\n'));
  expect(sections.at(-1)).toMatchObject({ id: 'report/s2-tail', depth: 0, heading: null, types: ['problems'] });
});

it('leaves points such as 一是 in their section', () => {
  expect(outlineOf(['标题', '一、做法', '一是学习。', '二是落实。'])).toEqual(['s1 1 一、做法']);
});

it('reports a numeral out of turn with its place in the raw file, and keeps the heading', () => {
  const { ledger, sections } = buildFromText('\n标题\n一、做法\n甲。\n  四、打算\n乙。');
  expect(ledger.messages).toMatchObject([
    { rule: 'outline/number-out-of-turn', line: 5, column: 3, severity: 'warning' },
  ]);
  expect(sections.map(({ headline }) => headline)).toEqual(['一、做法', '四、打算']);
});

it('leaves a numbered paragraph that continues no list as text, and says so', () => {
  const { ledger, sections } = buildFromText('标题\n一、做法\n5.召开会议。共三次。\n二、打算\n继续召开。');
  expect(ledger.messages).toMatchObject([{ rule: 'outline/stray-number', line: 3, column: 1 }]);
  expect(sections.map(({ text }) => text)).toEqual(['5.召开会议。共三次。', '继续召开。']);
});

it('takes the file name for a title where the first line is a sentence', () => {
  expect(buildFromText('今年以来，我们开展了工作。\n一、做法\n甲。').meta.title).toBe('report');
});
