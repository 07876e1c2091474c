import { describe, expect, test } from 'vitest';
import { createSimilarity, type ComparedReport } from '../../../src/analysis/near-duplicates/index.ts';
import { bandsOf } from '../../../src/analysis/near-duplicates/signature.ts';
import { countShared, shinglesOf } from '../../../src/analysis/near-duplicates/shingles.ts';
import { planted } from '../../../scripts/bench/planted.ts';
import { seedReports } from '../phrases/reports.ts';

const ask = (reports: readonly ComparedReport[]) => {
  const similarity = createSimilarity();
  for (const report of reports) similarity.add(report);
  return similarity.ask();
};
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
    expect(passages).toEqual(
      new Map([
        ['a/s0', [{ section: 'b/s1', share: 1 }]],
        ['b/s1', [{ section: 'a/s0', share: 1 }]],
      ]),
    );
  });

  test('are not looked for in the same report', () => {
    expect(ask([one('a', PASSAGE, PASSAGE)]).passages.size).toBe(0);
  });

  test('are not looked for where a passage has fewer than forty characters', () => {
    expect(ask([one('a', PASSAGE.slice(0, 30)), one('b', PASSAGE.slice(0, 30))]).passages.size).toBe(0);
  });

  test('are found as a paragraph of a longer section', () => {
    const long = [OTHER, PASSAGE, OTHER.replaceAll('党', '团')].join('\n');
    expect(ask([one('a', PASSAGE), one('b', long)]).passages.get('a/s0')).toEqual([{ section: 'b/s0', share: 1 }]);
  });

  test('are at most five, the strongest first', () => {
    const cuts = Array.from({ length: 8 }, (_, at) => one(`r${at}`, PASSAGE.slice(0, PASSAGE.length - at)));
    const found = ask([one('a', PASSAGE), ...cuts]).passages.get('a/s0')!;
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
    expect(ask(seedReports())).toEqual({ reports: [], passages: new Map() });
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
      const found = [...passages].flatMap(([id, similar]) => similar.map(({ section }) => isOwn(id, section)));
      expect(found.filter((own) => !own)).toEqual([]);
      expect(wanted.length - wanted.filter(({ id }) => passages.has(id)).length).toBe(missed);
    },
  );
});
