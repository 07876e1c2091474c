import { expect, test } from 'vitest';
import type { Decision } from '../../../src/corpus/schema.ts';
import { sayDecisions } from '../../../src/view-models/review/decisions.ts';

const blank = { where: null, found: null, decided: null, why: null };
const DECISIONS: Decision[] = [
  { ...blank, of: 'year', decided: '2025', why: '封面有' },
  { ...blank, of: 'remove' },
  { ...blank, of: 'heading', where: '工作打算', decided: '2' },
  { ...blank, of: 'types', where: 's3', decided: 'problems causes' },
];

test('decisions are said in Chinese', () => {
  expect(sayDecisions(DECISIONS, 'zh')).toEqual([
    { of: '年份', where: '全篇', anchor: null, decided: '没有 → 2025', why: '封面有' },
    { of: '删去', where: '位置见上', anchor: null, decided: '删去，内容不公布', why: null },
    { of: '分段', where: '“工作打算”', anchor: null, decided: '是第 2 级标题', why: null },
    { of: '类型', where: 's3', anchor: 's3', decided: '问题不足、原因剖析', why: null },
  ]);
});

test('decisions are said in English', () => {
  expect(sayDecisions(DECISIONS, 'en')).toEqual([
    { of: 'Year', where: 'Whole report', anchor: null, decided: 'none → 2025', why: '封面有' },
    { of: 'Removed', where: 'Place given above', anchor: null, decided: 'Removed, not published', why: null },
    { of: 'Division', where: '“工作打算”', anchor: null, decided: 'A heading of level 2', why: null },
    { of: 'Types', where: 's3', anchor: 's3', decided: 'Problems, Causes', why: null },
  ]);
});
