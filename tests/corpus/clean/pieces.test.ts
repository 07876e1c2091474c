import { describe, expect, it } from 'vitest';
import { formatChanges } from '../../../src/corpus/clean/format.ts';
import { tellEdits } from '../../../src/corpus/clean/messages.ts';
import { sparing, standingSpans } from '../../../src/corpus/clean/person.ts';
import {
  change,
  editsOf,
  editedPieces,
  rawOffsets,
  restore,
  textOf,
  untouched,
} from '../../../src/corpus/clean/pieces.ts';
import { cleaned } from '../../properties/texts.ts';

const RAW = '甲乙丙丁戊';
const cut = (start: number, end: number, inserted?: string) => ({ start, end, ...(inserted && { inserted }) });
const apply = (...changes: { start: number; end: number; inserted?: string }[]) => change(untouched(RAW), 'a', changes);

describe('changes', () => {
  it.each([
    ['at the beginning', [cut(0, 1)], '乙丙丁戊'],
    ['within', [cut(1, 3)], '甲丁戊'],
    ['at the end', [cut(4, 5)], '甲乙丙丁'],
    ['side by side', [cut(0, 2), cut(2, 3)], '丁戊'],
    ['two, with something between', [cut(0, 1, '一'), cut(2, 4, '三四')], '一乙三四戊'],
    ['of the whole', [cut(0, 5, '空')], '空'],
    ['none', [], RAW],
  ])('%s', (_, changes, text) => {
    const pieces = apply(...changes);
    expect(textOf(pieces)).toBe(text);
    expect(restore(text, editsOf(pieces, RAW))).toBe(RAW);
  });

  it('stay on the account of the rule that came first', () => {
    const pieces = change(apply(cut(1, 2, '二')), 'b', [cut(0, 3, '丙')]);
    expect(textOf(pieces)).toBe('丙丁戊');
    expect(editsOf(pieces, RAW)).toEqual([
      { rule: 'b', start: 0, end: 1, removed: '甲', inserted: '丙' },
      { rule: 'a', start: 1, end: 2, removed: '乙', inserted: '' },
      { rule: 'b', start: 2, end: 3, removed: '丙', inserted: '' },
    ]);
  });

  it('go over what was taken out before', () => {
    const pieces = change(apply(cut(1, 2)), 'b', [cut(1, 3)]);
    expect(textOf(pieces)).toBe('甲戊');
    expect(editsOf(pieces, RAW).map(({ rule, removed }) => rule + removed)).toEqual(['a乙', 'b丙丁']);
  });

  it('go on the account that they name themselves', () => {
    expect(editsOf(change(untouched(RAW), 'a', [{ ...cut(0, 1), rule: 'b' }]), RAW)[0]!.rule).toBe('b');
  });
});

it('tiles the raw text, no piece empty', () => {
  const rule = 'a';
  expect(
    editedPieces(RAW, [
      { ...cut(0, 1), rule },
      { ...cut(1, 1), rule },
      { ...cut(2, 5, '三'), rule },
    ]),
  ).toEqual([
    { ...cut(0, 1), text: '', rule },
    { ...cut(1, 2), text: '乙', rule: null },
    { ...cut(2, 5), text: '三', rule },
  ]);
});

it('takes neighbours of one rule for one edit, and no others', () => {
  const rules = (...changes: Parameters<typeof editedPieces>[1]) =>
    editsOf(editedPieces(RAW, changes), RAW).map((edit) => edit.removed);
  expect(rules({ ...cut(0, 1), rule: 'a' }, { ...cut(1, 2), rule: 'a' })).toEqual(['甲乙']);
  expect(rules({ ...cut(0, 1), rule: 'a' }, { ...cut(1, 2), rule: 'b' })).toEqual(['甲', '乙']);
  expect(rules({ ...cut(0, 1), rule: 'a' }, { ...cut(2, 3), rule: 'a' })).toEqual(['甲', '丙']);
  expect(rules({ ...cut(0, 1, '一'), rule: 'a' }, { ...cut(1, 2), rule: 'a' })).toEqual(['甲', '乙']);
  expect(rules({ ...cut(0, 1), rule: 'a' }, { ...cut(1, 2, '二'), rule: 'a' })).toEqual(['甲', '乙']);
});

it('restores a report from where it begins in its file', () => {
  const edits = [
    { rule: 'a', start: 12, end: 13, removed: '丙', inserted: '三三' },
    { rule: 'a', start: 14, end: 15, removed: '戊', inserted: '' },
  ];
  expect(restore('甲乙三三丁', edits, 10)).toBe(RAW);
});

it.each([
  ['nothing is changed', [], [0, 1, 2, 3, 4, 5]],
  ['the beginning is gone', [cut(0, 2)], [2, 3, 4, 5]],
  ['the middle is gone', [cut(1, 3)], [0, 3, 4, 5]],
  ['more was put in than taken out', [cut(1, 2, '二二')], [0, 1, 2, 2, 3, 4, 5]],
  ['all is gone', [cut(0, 5)], [0]],
])('leads back to the raw text where %s', (_, changes, offsets) => {
  const pieces = apply(...changes);
  const toRaw = rawOffsets(pieces);
  expect(Array.from({ length: textOf(pieces).length + 1 }, (__, at) => toRaw(at))).toEqual(offsets);
});

describe('what a person said', () => {
  it.each([
    ['nothing was changed', [], cut(1, 3), [cut(1, 3)]],
    ['something before it is gone', [cut(0, 1)], cut(1, 3), [cut(0, 2)]],
    ['something before it grew', [cut(0, 1, '一一')], cut(1, 3), [cut(2, 4)]],
    ['its middle is gone', [cut(2, 3)], cut(1, 5), [cut(1, 2), cut(2, 4)]],
    ['it is gone', [cut(1, 3)], cut(1, 3), []],
  ])('stands where %s', (_, changes, stretch, standing) => {
    expect(standingSpans(apply(...changes), [stretch])).toEqual(standing);
  });

  it.each([
    ['a change beside it', cut(0, 2), [cut(0, 2)]],
    ['one that begins before it', cut(1, 4), [cut(1, 2)]],
    ['one that ends behind it', cut(3, 5), [cut(4, 5)]],
    ['one around it', cut(1, 5), [cut(1, 2), cut(4, 5)]],
    ['one within it', cut(2, 4), []],
    ['one that puts something in', cut(1, 4, '某'), []],
  ])('stays: %s', (_, asked, spared) => expect(sparing([asked], [cut(2, 4)], RAW)).toEqual(spared));

  it('stays in two places of one change', () => {
    expect(sparing([cut(0, 5)], [cut(1, 2), cut(3, 4)], RAW)).toEqual([cut(0, 1), cut(2, 3), cut(4, 5)]);
  });

  it('may lose white space', () => {
    expect(sparing([cut(1, 2)], [cut(0, 3)], '甲 乙')).toEqual([cut(1, 2)]);
  });
});

it('takes out the frame, and the marks outside of it', () => {
  const marks = [cut(0, 1), cut(3, 4)];
  expect(formatChanges({ markup: marks, frame: [cut(2, 5)] })).toEqual([
    { ...cut(0, 1), rule: 'markup' },
    { ...cut(2, 5), rule: 'collection-frame' },
  ]);
});

describe('a removed line', () => {
  const told = (...lines: readonly string[]) =>
    tellEdits(cleaned(['标题', '正文。', ...lines].join('\n'))).messages.map(({ rule, line, words }) => [
      rule,
      line,
      words,
    ]);
  const OTHER = `上一篇：${'抓'.repeat(16)}`;

  it.each([
    ['of 20 characters is not told', OTHER, []],
    ['of 21 is', `${OTHER}学`, [['clean/page-furniture', 3, `${OTHER}学`]]],
  ])('%s', (_, line, messages) => expect(told(line)).toEqual(messages));

  it('is told whole, once, though another rule cut it', () => {
    expect(told(`上一篇\u200b：${'抓'.repeat(16)}\u200b学`)).toEqual([['clean/page-furniture', 3, `${OTHER}学`]]);
  });

  it('is told once, though several rules cut it in its middle', () => {
    const [beginning, rest] = [`${OTHER}学习`, '抓'.repeat(21)];
    expect(told(`${beginning}\u200b<paid>${rest}`)).toEqual([['clean/page-furniture', 3, beginning + rest]]);
  });

  it('is told for each of two lines', () => expect(told(`${OTHER}学`, `${OTHER}用`)).toHaveLength(2));
});
