import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { countAny, findAny } from '../../../src/search/find/find.ts';
import { countPairs, pairCounts } from '../../../src/search/index/counts.ts';
import type { Posting } from '../../../src/search/index/postings.ts';
import { indexed } from '../corpus.ts';
import { sampleReports } from '../samples.ts';

test('of many pairs the most frequent are counted, and every posting is handed on', () => {
  const pairAt = (at: number) => String.fromCharCode(0x4e00 + Math.floor(at / 400), 0x4e00 + (at % 400));
  const postings = Array.from({ length: 90_000 }, (_, at): Posting => [pairAt(at), new Uint32Array(1 + (at % 97))]);
  postings.push(['党', new Uint32Array(99)], ['2年', new Uint32Array(99)]);
  const counting = countPairs(postings);
  expect([...counting.postings()].every((posting, at) => posting[1] === postings[at]![1])).toBe(true);
  const counts = pairCounts(counting.table());
  expect(counts.size).toBe(8192);
  expect([counts.has('党'), counts.has('2年')]).toEqual([false, false]);
  const left = postings.slice(0, 90_000).filter(([pair]) => !counts.has(pair));
  expect(left.reduce((most, [, { length }]) => Math.max(most, length), 0)).toBeLessThanOrEqual(
    Math.min(...counts.values()),
  );
  const wrong = postings.filter(([pair, { length }]) => counts.has(pair) && counts.get(pair) !== length);
  expect(wrong).toEqual([]);
});

test('what stands seldom is left to its postings', () => {
  const counting = countPairs([19, 20].map((length, at): Posting => [`工${'作人'[at]!}`, new Uint32Array(length)]));
  expect([...counting.postings()]).toHaveLength(2);
  expect(counting.table()).toEqual({ pairs: '工人', counts: [20] });
});

test('what is counted is what is found, of frequent words, rare ones, longer ones and patterns', async () => {
  const index = await indexed(...sampleReports());
  for (const q of [
    '工作',
    '责任',
    '党',
    '的',
    '龘',
    '龘龘',
    '孵化',
    '一岗双责',
    '责任制',
    '开展…活动',
    '党建|责任',
    '?任',
  ]) {
    const { patterns } = parseQuery(q).clauses[0]!;
    const { starts } = await findAny(patterns, index.positions);
    expect(await countAny(patterns, index), q).toBe(starts.length);
  }
});
