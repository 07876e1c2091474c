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
  const lines = ['标题', '一、做法', '（一）学习', '1.读书', '甲。', '二、打算', '1.继续', '乙。'];
  expect(outlineOf(lines)).toEqual([
    's1 1 一、做法',
    's1-1 2 （一）学习',
    's1-1-1 3 1.读书',
    's2 1 二、打算',
    's2-1 2 1.继续',
  ]);
});

it('makes a headless stretch of a last paragraph that turns to problems', () => {
  const lines = [
    '标题',
    '导语。',
    '一、突出从严管理',
    '坚持挺纪在前。',
    '在肯定成绩的同时，也存在不足：排名不够理想。',
  ];
  const { sections } = buildFromText(lines.join('\n'));
  expect(sections.at(-1)).toMatchObject({ id: 'report/s1-tail', depth: 0, heading: null, types: ['problems'] });
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
  const { ledger, sections } = buildFromText('标题\n一、做法\n5.召开会议。共三次。');
  expect(ledger.messages).toMatchObject([{ rule: 'outline/stray-number', line: 3, column: 1 }]);
  expect(sections.map(({ text }) => text)).toEqual(['5.召开会议。共三次。']);
});

it('takes the file name for a title where the first line is a sentence', () => {
  expect(buildFromText('今年以来，我们开展了工作。\n一、做法\n甲。').meta.title).toBe('report');
});
