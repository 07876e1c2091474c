import { expect, test } from 'vitest';
import { emptyDraft, type Draft } from '../../../src/draft/writing/draft.ts';
import { putPassage, putWords } from '../../../src/draft/writing/put.ts';
import { putMissingSlots, putSlot, slotBlock, type Skeleton } from '../../../src/draft/writing/skeleton.ts';
import { draftOf, namer, passage } from './drafts.ts';

const [opening, work, problems, plans] = ['opening', 'work', 'problems', 'plans'].map((type) => ({
  type,
  percent: 25,
  isHeadless: type === 'opening',
})) as [Skeleton['slots'][0], Skeleton['slots'][0], Skeleton['slots'][0], Skeleton['slots'][0]];
const skeleton: Skeleton = { genre: '述职报告', reports: 3, slots: [opening, work, problems, plans] };
const TITLES = { opening: '导语', work: '做法', problems: '问题', plans: '打算' };
const named = ({ blocks }: Draft) => blocks.map(({ level, text, type }) => `${level}${text || `（${type}）`}`);
const missing = (draft: Draft) => {
  const name = namer();
  return putMissingSlots(skeleton, TITLES, () => `s${name()}`)(draft);
};

test('all slots that a draft has nothing of come in the genre’s order, those without a heading as an empty line', () => {
  expect(named(missing(emptyDraft('d')))).toEqual(['0（opening）', '1做法', '1问题', '1打算']);
  const begun = draftOf({ ...passage('a/s2', '存在问题', '不足。'), types: ['problems'] });
  const whole = missing(begun);
  expect(named(whole)).toEqual(['0（opening）', '1做法', '1存在问题', '0不足。', '1打算']);
  expect(missing(whole)).toBe(whole);
});

test('a slot stands before what comes later, but never within a part of another type', () => {
  const inside = draftOf({ ...passage('a/s1', '做法', '甲。'), types: ['work'] });
  const draft = putWords('今后＿＿', 'plans', namer())({ ...inside, blocks: inside.blocks.slice(0, 2) });
  const put = putSlot(
    slotBlock(problems, '问题', () => 'new'),
    skeleton.slots,
  )(draft);
  expect(named(put)).toEqual(['1做法', '0甲。', '0今后＿＿', '1问题']);
});

test('what is put in for a type that has no heading follows its empty line, in order', () => {
  const name = namer();
  const put = (draft: Draft, text: string) =>
    putPassage(
      { ...passage('a/s0', '', text), types: ['opening'], blocks: [{ level: 0, text, isRunIn: false }] },
      () => `p${name()}`,
    )(draft);
  const draft = put(put(missing(emptyDraft('d')), '一年来。'), '现报告如下。');
  expect(named(draft)).toEqual(['0（opening）', '0一年来。', '0现报告如下。', '1做法', '1问题', '1打算']);
});
