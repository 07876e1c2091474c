import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { piecesOf, related } from '../../src/search/related.ts';
import { indexed, reportOf } from './corpus.ts';
import { sampleReports } from './samples.ts';

interface Asked {
  q: string;
  /** Sections that answer it, `<report>/<line in which it begins>`. */
  right: string[];
}

const ASKED = JSON.parse(readFileSync(new URL('../fixtures/related.json', import.meta.url), 'utf8')) as Asked[];

test('what asks is left out, and words are parted', () => {
  expect(piecesOf('干部队伍老化 怎么写？').map((chars) => chars.join(''))).toEqual(['干部队伍老化']);
  expect(piecesOf('怎么写')).toEqual([]);
});

test('what holds more of rarer pairs comes first, and what holds nothing is no answer', async () => {
  const index = await indexed(reportOf('r', '干部很好。', '队伍老化，干部队伍要换。', '别的事。'));
  const ranked = (q: string) => related(q, index.sections, index.positions);
  expect([...(await ranked('干部队伍老化 怎么写'))]).toEqual([1, 0]);
  expect([...(await ranked('龘龘'))]).toEqual([]);
  expect([...(await ranked('怎么写'))]).toEqual([]);
});

test('of 60 questions four in five have a right section among the first three', async () => {
  const { sections, positions } = await indexed(...sampleReports());
  const ids = new Set(Array.from({ length: sections.count }, (_, section) => sections.idOf(section)));
  expect(ASKED.flatMap(({ right }) => right.filter((id) => !ids.has(id)))).toEqual([]);
  expect(ASKED).toHaveLength(60);
  let right = 0;
  for (const asked of ASKED) {
    const first = [...(await related(asked.q, sections, positions)).subarray(0, 3)].map(sections.idOf);
    right += Number(first.some((id) => asked.right.includes(id)));
  }
  expect(right / ASKED.length).toBeGreaterThanOrEqual(0.8);
});
