import { expect, test } from 'vitest';
import { emptyDraft } from '../../../src/draft/writing/draft.ts';
import { changeBlock, insertAfter, ownBlock } from '../../../src/draft/writing/edit.ts';
import { dropNumber, joinAbove, putLines, setLevel, splitBlock } from '../../../src/draft/writing/lines.ts';
import { draftOf, namer, passage, textsOf } from './drafts.ts';

const two = draftOf(passage('a/s1', '甲', '甲一', '甲二'), passage('b/s1', '乙', '乙一'));
const [, 甲一, 甲二, 乙] = two.blocks.map(({ id }) => id) as [string, string, string, string, string];

test('broken in two, both halves keep the source; behind the end begins a line of one’s own', () => {
  const broken = splitBlock(甲一, { before: '甲', after: '一', id: 'new' })(two);
  expect(broken.blocks.slice(1, 3).map(({ text, source }) => [text, source])).toEqual([
    ['甲', 0],
    ['一', 0],
  ]);
  expect(splitBlock(甲一, { before: '甲一', after: '', id: 'new' })(two).blocks[2]!.source).toBeNull();
});

test('lines put in are one’s own, and what stood behind the cursor keeps its source', () => {
  const name = namer();
  const put = putLines(甲一, { before: '甲', after: '一', lines: ['子', '丑', '寅'] }, () => `p${name()}`)(two);
  expect(put.blocks.slice(0, 5).map(({ text, source }) => [text, source])).toEqual([
    ['甲', 0],
    ['甲子', 0],
    ['丑', null],
    ['寅一', 0],
    ['甲二', 0],
  ]);
  const end = putLines(甲一, { before: '甲一', after: '', lines: ['子', '丑'] }, () => 'new')(two);
  expect(end.blocks[2]).toMatchObject({ id: 'new', text: '丑', source: null });
  expect(textsOf(putLines(甲一, { before: '甲', after: '一', lines: ['子'] }, () => 'new')(two))[1]).toBe('甲子一');
});

test('joined to the one above, nothing is lost, and of two sources none', () => {
  expect(textsOf(joinAbove(甲二, '甲二改')(two))).toEqual(['甲', '甲一甲二改', '乙', '乙一']);
  expect(joinAbove(乙, '乙')(two)).toBe(two);
  const own = { ...ownBlock(() => 'own', 0), text: '自己的' };
  const below = insertAfter(甲二, own)(two);
  expect(joinAbove('own', '自己的')(below).blocks[2]).toMatchObject({ id: 甲二, text: '甲二自己的', source: 0 });
  const above = joinAbove(乙, '乙')(below);
  expect(above.blocks[3]).toMatchObject({ id: 'own', text: '自己的乙', source: 1, level: 0 });
  const empty = changeBlock('own', { text: '' })(below);
  expect(joinAbove(乙, '乙')(empty).blocks).toEqual(two.blocks);
  expect(joinAbove(two.blocks[0]!.id, '甲')(two)).toBe(two);
});

test('joined, a filled blank at the end keeps what fills it', () => {
  const draft = draftOf(passage('a/s1', '甲', '参加学习＿＿', '次。'));
  const [, blank, rest] = draft.blocks.map(({ id }) => id) as [string, string, string];
  const filled = { ...draft, fills: { 参加学习＿: '12' } };
  const joined = joinAbove(rest, '次。')(filled);
  expect(joined.blocks[1]).toMatchObject({ id: blank, text: '参加学习12次。' });
  expect(textsOf(joinAbove(rest, '次。')(draft))[1]).toBe('参加学习＿＿次。');
});

test('a number written by hand is none of a heading, where one is made', () => {
  const name = namer();
  const line = { ...ownBlock(name, 0), text: '一、主要工作' };
  const draft = insertAfter(null, line)(emptyDraft('d'));
  expect(dropNumber(line.id)(draft)).toBe(draft);
  const heading = setLevel(line.id, 1)(draft);
  expect(heading.blocks[0]).toMatchObject({ level: 1, text: '主要工作' });
  const written = changeBlock(line.id, { text: '（一）抓学习' })(heading);
  expect(textsOf(dropNumber(line.id)(written))).toEqual(['抓学习']);
  expect(textsOf(setLevel(line.id, 0)(heading))).toEqual(['主要工作']);
});
