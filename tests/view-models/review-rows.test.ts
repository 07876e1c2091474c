import { expect, it } from 'vitest';
import type { StoredSection } from '../../src/corpus/stored.ts';
import { leastSureFirst, reviewRows } from '../../src/view-models/review-rows.ts';
import { lexicon } from '../corpus/seeds.ts';

const section = (anchor: string, confidence: number, text: string): StoredSection => ({
  id: `a/${anchor}`,
  order: 0,
  depth: 1,
  marker: '一、',
  heading: '抓落实',
  headline: '一、抓落实',
  runIn: false,
  path: ['做法'],
  chars: 40,
  blanks: 0,
  types: ['work'],
  topics: ['safety'],
  confidence,
  basis: 'section',
  decided: true,
  evidence: [
    { tag: 'work', from: 'text', words: ['开展'] },
    { tag: 'safety', from: 'text', words: ['隐患'] },
  ],
  place: { line: 3, column: 1 },
  text,
});
const rowsOf = (...sections: StoredSection[]) =>
  reviewRows(
    {
      id: 'a',
      title: '甲',
      kind: '其他',
      year: null,
      byline: [],
      source: { file: 'a.txt', sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8', format: 'txt' },
      chars: 1,
      sections,
    },
    lexicon,
  );

it('lists a section of low confidence with its reasons, its runner-up and the command', () => {
  expect(rowsOf(section('s1', 0.4, '究其原因，由于认识不到位。'))).toMatchObject([
    {
      section: 'a/s1',
      file: 'a.txt',
      place: { line: 3, column: 1 },
      types: ['work'],
      evidence: [{ tag: 'work', from: 'text', words: ['开展'] }],
      runnerUp: { type: 'causes', words: ['究其原因', '由于'] },
      command: 'npm run corpus -- --override a/s1',
    },
  ]);
});

it('has no runner-up where no word speaks for another type', () => {
  expect(rowsOf(section('s1', 0.4, '甲乙丙。'))[0]!.runnerUp).toBeNull();
});

it('leaves out what is sure, and headings whose text is all in their children', () => {
  expect(rowsOf(section('s1', 0.75, '甲。'), section('s2', 0.4, ''))).toEqual([]);
});

it('puts the least sure first', () => {
  const rows = rowsOf(section('s1', 0.6, '甲。'), section('s2', 0.4, '乙。'), section('s3', 0.6, '丙。'));
  expect(leastSureFirst(rows).map((row) => row.section)).toEqual(['a/s2', 'a/s1', 'a/s3']);
});
