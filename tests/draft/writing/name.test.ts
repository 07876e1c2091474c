import { expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../../src/draft/writing/draft.ts';
import { ownBlock } from '../../../src/draft/writing/edit.ts';
import { nameOf } from '../../../src/draft/writing/name.ts';

const draft = (title: string, ...blocks: [level: number, text: string][]): Draft => ({
  ...emptyDraft('d', title),
  blocks: blocks.map(([level, text], at) => ({ ...ownBlock(() => `b${at}`, level), text })),
  fills: { 学习＿次: '12' },
});

const LONG = '一年来，在区委区政府的坚强领导下，我坚持以学习为先';

test.each([
  ['述职报告', draft(' 述职报告 ', [1, '存在的问题'])],
  ['存在的问题', draft('', [0, ' '], [1, '存在的问题'], [0, '学习不够。'])],
  ['述职报告', { ...draft('', [1, '主要做法']), genre: '述职报告' }],
  ['学习12次', draft('', [0, '学习X次。问题还有。'])],
  ['学得不够', draft('', [0, '学得不够；干得也不够。'])],
  ['一年来，在区委区政府的坚强领导下，我坚…', draft('', [0, LONG])],
  ['', draft(' ', [0, ''])],
])('is called %j', (name, one) => expect(nameOf(one)).toBe(name));

test('a rare character is not cut in two', () =>
  expect(nameOf(draft('', [1, '𠮷'.repeat(30)]))).toBe(`${'𠮷'.repeat(19)}…`));
