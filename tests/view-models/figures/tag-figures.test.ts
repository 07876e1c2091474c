import { expect, test } from 'vitest';
import type { Tag } from '../../../src/corpus/taxonomy.ts';
import { byTag, type Report } from '../../../src/view-models/report/report.ts';
import { tagFigures } from '../../../src/view-models/figures/tag-figures.ts';

const section = (id: string, chars: number, types: string[], topics: string[]) => ({
  ...{ id, chars, types, topics, isPassage: true },
});
const REPORTS = [
  { id: 'a', sections: [section('a/s1', 60, ['work'], ['law']), section('a/s2', 20, ['problems', 'causes'], [])] },
  { id: 'b', sections: [section('b/s1', 20, ['work'], ['law', 'theory'])] },
] as unknown as Report[];
const figuresOf = (facet: 'types' | 'topics', ids: string[]) =>
  tagFigures(
    ids.map((id) => ({ id }) as Tag),
    facet,
    { reports: REPORTS, passages: byTag(REPORTS, facet, new Map()), frames: [] },
  ).map(({ tag, counts, reports, share }) => [tag.id, counts.passages, counts.reports, reports, share]);

test('a type has its part of the text, half of what it shares with another; what does not occur is left out', () => {
  expect(figuresOf('types', ['work', 'plans', 'problems', 'causes'])).toEqual([
    ['work', 2, 2, 100, 80],
    ['problems', 1, 1, 50, 10],
    ['causes', 1, 1, 50, 10],
  ]);
});

test('a topic has all of each passage that speaks of it', () => {
  expect(figuresOf('topics', ['law', 'theory'])).toEqual([
    ['law', 2, 2, 100, 80],
    ['theory', 1, 1, 50, 20],
  ]);
});
