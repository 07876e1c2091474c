import { expect, test } from 'vitest';
import { answer, type Answer } from '../../src/search/answer.ts';
import { compare, comparedShares } from '../../src/search/statistics/compare.ts';
import { readHit } from '../../src/search/find/hit.ts';
import { stateOf, type SearchState } from '../../src/search/address/state.ts';
import { dispersionOf, perTenThousand, sharesOf, tenths } from '../../src/search/statistics/dispersion.ts';
import type { SourceReport } from '../../src/search/index/source.ts';
import { indexed, reportOf, sectionOf } from './corpus.ts';

const REPORTS: SourceReport[] = [
  {
    id: 'a',
    title: '党建述职',
    kind: '述职报告',
    year: 2023,
    sections: [
      sectionOf('抓党建，促发展。', 's0', ['work'], ['law']),
      sectionOf('党建党建。', 's1', ['work', 'causes'], []),
      sectionOf('十个字的一段话在这里。', 's2', ['plans'], ['law']),
    ],
  },
  {
    id: 'b',
    title: '总结',
    kind: '总结',
    year: null,
    sections: [sectionOf('落实“一岗双责”，抓党建。', 's0', ['plans'], [])],
  },
];
const index = await indexed(...REPORTS);
const ask = (q: string, change: Partial<SearchState> = {}) => answer(index, { ...stateOf(q), ...change });
const ids = ({ found }: Answer) => [...found.sections].map((section) => index.sections.idOf(section));
const plain = (counts: Map<string, number>) => Object.fromEntries(counts);

test('an answer counts sections, places and reports', async () => {
  const found = await ask('党建');
  expect([ids(found), found.places, found.reports]).toEqual([['a/s0', 'a/s1', 'b/s0'], 4, 2]);
});

test('filters narrow, values of one facet are alternatives, and unfiltered is still told', async () => {
  expect(ids(await ask('党建', { type: ['causes', 'plans'] }))).toEqual(['a/s1', 'b/s0']);
  expect(ids(await ask('党建', { type: ['work'], topic: ['law'] }))).toEqual(['a/s0']);
  const none = await ask('党建', { kind: ['年鉴'] });
  expect([ids(none), none.unfiltered, none.places, none.suggestions.parts]).toEqual([[], 3, 0, []]);
});

test('a facet’s counts heed the other facets and not its own', async () => {
  const { counts } = await ask('党建', { type: ['causes'], year: ['2023'] });
  expect(plain(counts.type)).toEqual({ causes: 1, work: 2 });
  expect(plain(counts.year)).toEqual({ 2023: 1 });
  expect(plain(counts.topic)).toEqual({});
  expect(plain((await ask('党建', { type: ['other'] })).counts.type)).toEqual({
    other: 0,
    work: 2,
    causes: 1,
    plans: 1,
  });
});

test('punctuation alone asks for nothing, filters alone for their sections', async () => {
  expect(ids(await ask('……', { type: ['work'] }))).toEqual([]);
  expect(ids(await ask('', { type: ['work'] }))).toEqual(['a/s0', 'a/s1']);
  expect(ids(await ask('党建|', { type: ['work'] }))).toEqual([]);
});

test('what stands nowhere together is counted alone', async () => {
  expect((await ask('党建 一岗双责 龘')).suggestions.alone).toEqual([
    { text: '党建', sections: 3 },
    { text: '一岗双责', sections: 1 },
    { text: '龘', sections: 0 },
  ]);
});

test('what is near or akin is given where nothing is found, and where it is asked for', async () => {
  const missing = await ask('落实“一岗双责”，抓党健');
  expect([missing.near[0]?.distance, index.sections.idOf(missing.related![0]!)]).toEqual([1, 'b/s0']);
  const found = await ask('抓党建');
  expect([found.near, found.related]).toEqual([[], null]);
  expect([...(await ask('抓党建', { view: 'related' })).related!]).toContain(0);
  expect((await ask('党建|', { view: 'related' })).related).toBeNull();
});

test('a near phrase that holds a mask is told as it is typed', async () => {
  const masked = await indexed(reportOf('r', '一年学习XX次。'));
  const { suggestions } = await answer(masked, stateOf('年学习5次'));
  expect(suggestions.near).toEqual([{ text: '年学习*次', sections: 1 }]);
});

test('a phrase that stands nowhere is answered with near ones and with the largest parts that do', async () => {
  expect((await ask('一岗双责龘龘龘龘')).suggestions.parts).toEqual([{ text: '一岗双责', sections: 1 }]);
  expect((await ask('龘龘龘龘')).suggestions).toEqual({ alone: [], near: [], parts: [] });
  for (const q of ['一岗单责', '一岗双双责', '一双责'])
    expect((await ask(q)).suggestions.near, q).toEqual([{ text: '一岗双责', sections: 1 }]);
});

test('titles are found by the same folding', async () => {
  expect((await ask('“党建” 述职')).titles.map(({ id }) => id)).toEqual(['a']);
  expect((await ask('责任')).titles).toEqual([]);
});

test('traditional input finds simplified text and says so', async () => {
  const found = await ask('黨建');
  expect([found.places, found.simplified]).toEqual([4, '党建']);
});

test('a section whose text and index disagree is an error', async () => {
  const { query } = await ask('党建');
  await expect(readHit(index, 1, query.clauses, 3)).rejects.toThrow('a/s1: the index has 3 places, the text 2');
});

test('shares count places, sections and all characters of each value within the filters', async () => {
  const shares = sharesOf(await ask('党建', { report: ['a'] }), 'type');
  expect(shares).toEqual([
    { value: 'work', places: 3, sections: 2, chars: 10 },
    { value: 'causes', places: 2, sections: 1, chars: 4 },
    { value: 'plans', places: 0, sections: 0, chars: 10 },
  ]);
  expect(perTenThousand(shares[1]!)).toBe(5000);
});

test('the dispersion says where in its report each place is', async () => {
  const dispersions = dispersionOf(await ask('党建'));
  expect(dispersions.map(({ report, at }) => [report, at.length])).toEqual([
    [0, 3],
    [1, 1],
  ]);
  expect(dispersions.flatMap(({ at }) => at).every((at) => at >= 0 && at < 1)).toBe(true);
  expect(tenths(dispersions).reduce((sum, count) => sum + count, 0)).toBe(4);
});

test('two queries are compared by what they share', async () => {
  const comparison = await compare(await ask('党建', { other: '抓' }));
  // Of the sections in order the first and the last say both, the second 党建 alone.
  expect(comparison.sections).toEqual({ first: new Set([1]), second: new Set(), both: new Set([0, 3]) });
  expect(comparison.reports).toEqual({ first: new Set(), second: new Set(), both: new Set([0, 1]) });
  expect(
    comparedShares(comparison, 'type').map(({ value, first, second }) => [value, first.places, second.places]),
  ).toEqual([
    ['work', 3, 1],
    ['causes', 2, 0],
    ['plans', 1, 1],
  ]);
});
