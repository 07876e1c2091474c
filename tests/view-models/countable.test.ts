import { describe, expect, it } from 'vitest';
import { amongReports, countedTypes, isReport, typesShown } from '../../src/view-models/countable.ts';

const section = (type: string, chars = 100) => ({ types: [type], chars });

describe('a document is a report', () => {
  it.each([
    ['2023年述职报告', '述职报告', ['work', 'other', 'other'], true],
    ['我的实习', '其他', ['opening', 'work', 'lessons'], true],
    ['关于调休的通知', '其他', ['opening', 'work', 'plans'], false],
    ['学校简史', '其他', ['opening', 'other', 'other'], false],
    ['在开学典礼上的讲话', '讲话稿', ['other', 'other', 'plans'], false],
  ])('%s (%s) of %j: %s', (title, kind, types, expected) => {
    expect(isReport({ title, kind, sections: types.map((type) => section(type)) })).toBe(expected);
  });

  it('by how much of its text is of such types, not by how many of its sections', () => {
    const sections = [section('work', 300), section('other'), section('other')];
    expect(isReport({ title: '甲', kind: '其他', sections })).toBe(true);
  });
});

describe('a section', () => {
  const found = (types: string[], decided: boolean, basis: 'section' | 'person' = 'section') => ({
    ...{ types, decided, basis },
  });

  it('counts in its types where they are sure, in a report', () => {
    expect(countedTypes(found(['problems', 'causes'], true), true)).toEqual(['problems', 'causes']);
    expect(countedTypes(found(['problems'], false), true)).toEqual([]);
  });

  it('of what is no report counts only in types that stand there', () => {
    expect(countedTypes(found(['work'], true), false)).toEqual([]);
    expect(countedTypes(found(['other'], true), false)).toEqual(['other']);
  });

  it('is shown as undecided where it counts in none, unless a person decided', () => {
    expect(typesShown(found(['work'], false), true)).toEqual(['undecided']);
    expect(typesShown(found(['work'], false, 'person'), false)).toEqual(['work']);
  });
});

it('takes for the first of near-duplicates the first that stands in a report', () => {
  const reports = [
    { id: 'a', isReport: false },
    { id: 'b', isReport: true },
    { id: 'c', isReport: true },
  ];
  const firsts = { 'b/s1': 'a/s1', 'c/s1': 'a/s1', 'c/s2': 'b/s2' };
  expect(amongReports({ reports: [], passages: {}, firsts }, reports).firsts).toEqual({
    'a/s1': 'b/s1',
    'c/s1': 'b/s1',
    'c/s2': 'b/s2',
  });
});
