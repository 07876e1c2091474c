import { expect, test } from 'vitest';
import { asDraft } from '../../../src/draft/check/as-draft.ts';
import type { DraftSection } from '../../../src/draft/check/draft.ts';

const LINES = ['述职报告', '我现在述职。', '一、存在的问题', '（一）学习不深。读得少，想得也少。', '1.', '落款'];
const text = LINES.join('\n');

const section = (at: number, own: Partial<DraftSection>): DraftSection => ({
  ...{ anchor: `s${at}`, depth: 1, marker: null, heading: null, runIn: false, path: [], chars: 0, decided: false },
  ...{ types: [], start: text.indexOf(LINES[at]!) },
  ...own,
});
const SECTIONS = [
  section(1, { types: ['opening'] }),
  section(2, { marker: '一、', heading: '存在的问题', types: ['problems'] }),
  section(3, { depth: 2, marker: '（一）', heading: '学习不深', runIn: true, types: ['problems'] }),
  section(4, { depth: 3, marker: '1.', heading: '', types: [] }),
];

const draftOf = (sections: DraftSection[], title = '述职报告') => {
  let names = 0;
  return asDraft({ text, title, sections }, () => `n${++names}`);
};

test('takes headings without their numbers, run-in ones apart from what goes on in their line', () => {
  const { title, blocks } = draftOf(SECTIONS);
  expect(title).toBe('述职报告');
  expect(blocks.map(({ level, text, isRunIn, type }) => [level, text, isRunIn, type])).toEqual([
    [0, '我现在述职。', false, 'opening'],
    [1, '存在的问题', false, 'problems'],
    [2, '学习不深。', false, 'problems'],
    [0, '读得少，想得也少。', true, null],
    [0, '1.', false, null],
    [0, '落款', false, null],
  ]);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  expect(new Set(blocks.map(({ entry }) => entry)).size).toBe(1);
});

test('loses no line where what was read does not fit the text any more', () => {
  const stale = SECTIONS.map((one) => ({ ...one, heading: one.heading === null ? null : '别的标题' }));
  expect(draftOf(stale, '别的题目').blocks.map((block) => block.text)).toEqual(LINES);
});
