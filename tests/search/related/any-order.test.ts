import { expect, test } from 'vitest';
import { isRankedByPagefind, sectionsInAnyOrder } from '../../../src/search/related/any-order.ts';
import { indexed, reportOf } from '../corpus.ts';
import { sampleReports } from '../samples.ts';

const found = async (q: string, ...blocks: string[]) => {
  const { sections, positions } = await indexed(reportOf('r', ...blocks));
  return sectionsInAnyOrder(q, sections, positions);
};

test('sections that hold all characters are given, those with more of the words first', async () => {
  expect(await found('党建', '建了一个党组', '党建', '党', '建设')).toEqual(['r/s1', 'r/s0']);
});

test('a character that stands twice is asked for once, and what no section holds finds none', async () => {
  expect(await found('党党', '党')).toHaveLength(1);
  expect(await found('党龘', '党', '建')).toEqual([]);
});

test('of a corpus every section that is given holds every character, and ten are at most', async () => {
  const reports = sampleReports();
  const { sections, positions } = await indexed(...reports);
  const texts = new Map<string, string>(
    reports.flatMap(({ id, sections: own }) =>
      own.map(({ anchor, blocks }) => [`${id}/${anchor}`, blocks.map(({ text }) => text).join('')] as const),
    ),
  );
  const ids = await sectionsInAnyOrder('实责落', sections, positions);
  expect(ids).toHaveLength(10);
  for (const id of ids) for (const char of '实责落') expect(texts.get(id), id).toContain(char);
});

test('Pagefind has an index up to a size', () => {
  expect([5_000, 5_001].map(isRankedByPagefind)).toEqual([true, false]);
});
