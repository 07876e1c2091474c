import { describe, expect, test } from 'vitest';
import { createNearDuplicates, type ComparedReport } from '../../../src/analysis/near-duplicates/index.ts';
import { bandsOf } from '../../../src/analysis/near-duplicates/signature.ts';
import { countShared, shinglesOf as shinglesOfCodes } from '../../../src/analysis/near-duplicates/shingles.ts';
import { foldCodes } from '../../../src/text/units.ts';
import { planted } from './planted.ts';
import { seedReports } from '../phrases/reports.ts';

const ask = (reports: readonly ComparedReport[]) => {
  const comparing = createNearDuplicates();
  for (const report of reports) comparing.add(report);
  return comparing.ask();
};
const shinglesOf = (text: string) => shinglesOfCodes(foldCodes(text));
const one = (id: string, ...texts: string[]): ComparedReport => ({
  id,
  sections: texts.map((text, at) => ({ id: `${id}/s${at}`, text })),
});

const PASSAGE =
  '始终坚持问题导向，认真查摆党建工作中存在的突出问题，逐项列出问题清单，明确整改措施和完成时限，推动各项任务落到实处。';
const OTHER =
  '组织党员干部到红色教育基地开展主题党日活动，重温入党誓词，接受革命传统教育，进一步坚定理想信念，锤炼党性修养。';

describe('shingles', () => {
  test('of a text without punctuation are the same', () => {
    expect(shinglesOf('抓思想、抓责任')).toEqual(shinglesOf('抓思想抓责任'));
    expect(shinglesOf('抓思想')).toHaveLength(1);
    expect(shinglesOf('抓')).toHaveLength(0);
  });

  test('are counted once each', () => {
    expect(countShared(shinglesOf('学习党章党规'), shinglesOf('学习党章'))).toBe(2);
  });

  test('that are the same have the same bands', () => {
    expect(bandsOf(shinglesOf(PASSAGE))).toEqual(bandsOf(shinglesOf(PASSAGE.replaceAll('，', ''))));
  });
});

describe('similar passages', () => {
  test('are found in other reports, with their share', () => {
    const { passages } = ask([one('a', PASSAGE), one('b', OTHER, PASSAGE)]);
    expect(passages).toEqual({
      'a/s0': [{ section: 'b/s1', share: 1 }],
      'b/s1': [{ section: 'a/s0', share: 1 }],
    });
  });

  test('are not looked for in the same report', () => {
    expect(ask([one('a', PASSAGE, PASSAGE)]).passages).toEqual({});
  });

  test('are not looked for where a passage has fewer than forty characters', () => {
    expect(ask([one('a', PASSAGE.slice(0, 30)), one('b', PASSAGE.slice(0, 30))]).passages).toEqual({});
  });

  test('are found as a paragraph of a longer section', () => {
    const long = [OTHER, PASSAGE, OTHER.replaceAll('党', '团')].join('\n');
    expect(ask([one('a', PASSAGE), one('b', long)]).passages['a/s0']).toEqual([{ section: 'b/s0', share: 1 }]);
  });

  test('are at most five, the strongest first', () => {
    const cuts = Array.from({ length: 8 }, (_, at) => one(`r${at}`, PASSAGE.slice(0, PASSAGE.length - at)));
    const found = ask([one('a', PASSAGE), ...cuts]).passages['a/s0']!;
    expect(found.map(({ section }) => section)).toEqual(['r0/s0', 'r1/s0', 'r2/s0', 'r3/s0', 'r4/s0']);
  });
});

describe('near-duplicate reports', () => {
  test('are the same report twice, and an excerpt', () => {
    const { reports } = ask([one('a', PASSAGE, OTHER), one('b', PASSAGE, OTHER), one('c', OTHER)]);
    expect(reports.map(({ reports: pair, containment }) => [...pair, containment])).toEqual([
      ['a', 'b', 1],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
  });

  test('stand nowhere among the seeds', () => {
    expect(ask(seedReports())).toEqual({ reports: [], passages: {}, firsts: {} });
  });
});

describe('planted copies of the passages of the seeds', () => {
  test.each([
    ['words', 0.05, 0],
    ['words', 0.1, 0],
    ['words', 0.2, 0],
    ['words', 0.3, 1],
    ['characters', 0.05, 0],
    ['characters', 0.1, 0],
    ['characters', 0.2, 9],
    ['characters', 0.3, 30],
  ] as const)(
    'with %s changed at the rate of %d are missed %d times, and nothing else is found',
    (unit, rate, missed) => {
      const { originals, copies } = planted(seedReports(), unit, rate);
      const { passages } = ask([...originals, ...copies]);
      const wanted = originals.flatMap(({ sections }) => sections);
      const isOwn = (a: string, b: string) => a.replace('copy-', '') === b.replace('copy-', '');
      const found = Object.entries(passages).flatMap(([id, similar]) =>
        similar.map(({ section }) => isOwn(id, section)),
      );
      expect(found.filter((own) => !own)).toEqual([]);
      expect(wanted.length - wanted.filter(({ id }) => id in passages).length).toBe(missed);
    },
  );
});

describe('the first of what stands there several times', () => {
  const THIRD =
    '修订规章制度二十三项，梳理权责清单，完善议事规则，压实各级责任，规范权力运行，堵塞管理漏洞，防范廉政风险。';
  /** The passage with its beginning exchanged. */
  const changed = (characters: number) => OTHER.slice(0, characters) + PASSAGE.slice(characters);

  test('is the one of the earliest report, for a copy of a copy too', () => {
    const { firsts } = ask([one('a', PASSAGE), one('b', OTHER, PASSAGE), one('c', PASSAGE)]);
    expect(firsts).toEqual({ 'b/s1': 'a/s0', 'c/s0': 'a/s0' });
  });

  test('is none within one report', () => {
    expect(ask([one('a', PASSAGE, PASSAGE)]).firsts).toEqual({});
  });

  test.each([
    [8, { 'b/s0': 'a/s0' }],
    [16, {}],
  ])('with %d characters changed is %o', (characters, expected) => {
    expect(ask([one('a', PASSAGE), one('b', changed(characters))]).firsts).toEqual(expected);
  });

  test('is not the beginning of a chain, of which the end is like its middle alone', () => {
    const { firsts } = ask([one('a', PASSAGE), one('b', changed(8)), one('c', changed(16))]);
    expect(firsts).toEqual({ 'b/s0': 'a/s0' });
  });

  test('is none for a passage that stands in a much longer one', () => {
    expect(ask([one('a', `${OTHER}\n${THIRD}\n${PASSAGE}`), one('b', PASSAGE)]).firsts).toEqual({});
  });

  test('is found for what is short where its report repeats another, and nowhere else', () => {
    const short = '特此报告，请审议。';
    expect(ask([one('a', PASSAGE, short), one('b', PASSAGE, short), one('c', OTHER, short)]).firsts).toEqual({
      'b/s0': 'a/s0',
      'b/s1': 'a/s1',
    });
  });

  test('of short ones is that with the same words, or at least half of them', () => {
    const signed = (day: string) => ['述职人：张某某', `报告日期：二〇二三年十二月${day}`];
    const { firsts } = ask([one('a', ...signed('三日'), PASSAGE), one('b', PASSAGE, ...signed('四日'))]);
    expect(firsts).toEqual({ 'b/s0': 'a/s2', 'b/s1': 'a/s0', 'b/s2': 'a/s1' });
    expect(ask([one('a', PASSAGE, '附件：名单'), one('b', PASSAGE, '联系电话见封底')]).firsts).toEqual({
      'b/s0': 'a/s0',
    });
  });

  test('of headings alone is that with the same heading', () => {
    const headed = (id: string, ...headlines: string[]): ComparedReport => ({
      id,
      sections: [
        ...headlines.map((headline, at) => ({ id: `${id}/h${at}`, headline, text: '' })),
        { id: `${id}/s`, headline: null, text: PASSAGE },
      ],
    });
    const { firsts } = ask([headed('a', '一、主要做法', '二、存在的问题'), headed('b', '二、存在的问题')]);
    expect(firsts).toEqual({ 'b/s': 'a/s', 'b/h0': 'a/h1' });
  });
});
