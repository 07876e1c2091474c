import { expect, it } from 'vitest';
import { sectionAt } from '../../../scripts/training/units.ts';
import type { ToldSection } from '../../../scripts/training/told.ts';
import { headed } from '../../../src/corpus/sections.ts';
import { cleanText, outlineText } from '../../corpus/seeds.ts';

const LINES = [
  '2022年工作总结',
  '一、主要工作',
  '全年组织集中学习12次，开展专题研讨4次。',
  '二、存在问题',
  '学习不够系统，调研不够深入。',
];

it('finds the section of a reader where a unit begins, and none where a reader sees none', () => {
  const raw = LINES.join('\n');
  const units = headed(outlineText(raw));
  const told = (start: number): ToldSection => ({ start, heading: '', runIn: false, types: ['work'], topics: [] });
  const first = told(raw.indexOf('一、'));
  const inText = told(raw.indexOf('调研不够'));
  expect(units.map((unit) => sectionAt(unit, cleanText(raw), [first, inText]))).toEqual([first, undefined]);
});
