import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phrasesOf, related } from '../../../src/search/related/related.ts';
import { indexed, reportOf } from '../corpus.ts';
import { sampleReports } from '../samples.ts';

interface Asked {
  q: string;
  /** Sections that answer it, `<report>/<line in which it begins>`. */
  right: string[];
}

const askedIn = (file: string): Asked[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${file}.json`, import.meta.url), 'utf8')) as Asked[];

test('what asks is left out, and words are parted', () => {
  expect(phrasesOf('干部队伍老化 怎么写？').map((chars) => chars.join(''))).toEqual(['干部队伍老化']);
  expect(phrasesOf('怎么写')).toEqual([]);
});

test('what holds more of rarer pairs comes first, and what holds nothing is no answer', async () => {
  const index = await indexed(reportOf('r', '干部很好。', '队伍老化，干部队伍要换。', '别的事。'));
  const ranked = (q: string) => related(q, index.sections, index.positions);
  expect([...(await ranked('干部队伍老化 怎么写'))]).toEqual([1, 0]);
  expect([...(await ranked('龘龘'))]).toEqual([]);
  expect([...(await ranked('怎么写'))]).toEqual([]);
});

/** The first were there while the ranking was made; the others were written when it stood, and changed nothing in it. */
test('of 60 questions, and of 30 unseen ones, four in five have a right section among the first three', async () => {
  const { sections, positions } = await indexed(...sampleReports());
  const ids = new Set(Array.from({ length: sections.count }, (_, section) => sections.idOf(section)));
  for (const [file, questions] of [
    ['related', 60],
    ['related-unseen', 30],
  ] as const) {
    const asked = askedIn(file);
    expect(asked.flatMap(({ right }) => right.filter((id) => !ids.has(id)))).toEqual([]);
    expect(asked).toHaveLength(questions);
    let answered = 0;
    for (const { q, right } of asked) {
      const first = [...(await related(q, sections, positions)).subarray(0, 3)].map(sections.idOf);
      answered += Number(first.some((id) => right.includes(id)));
    }
    expect(answered / questions).toBeGreaterThanOrEqual(0.8);
  }
});
