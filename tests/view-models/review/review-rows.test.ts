import { expect, it } from 'vitest';
import type { StoredSection } from '../../../src/corpus/stored.ts';
import { mostTeachingFirst, reviewRows, type ReviewRow } from '../../../src/view-models/review/review-rows.ts';
import { lexicon } from '../../corpus/seeds.ts';

const section = (anchor: string, confidence: number, text: string, types = ['work']): StoredSection => ({
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
  types,
  topics: ['safety'],
  confidence,
  scores: {},
  basis: 'section',
  decided: confidence >= 0.7,
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
      runnerUp: { type: 'causes', words: ['究其原因', '由于', '认识不到位'] },
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

const order = (rows: readonly ReviewRow[]) => mostTeachingFirst(rows).map((row) => row.section);

it('puts what is undecided before what is decided, and before it what many sections ask', () => {
  const rows = rowsOf(
    section('s1', 0.72, '甲。'),
    section('s2', 0.2, '乙。', ['lessons']),
    section('s3', 0.6, '丙。'),
    section('s4', 0.5, '丁。'),
    section('s5', 0.65, '戊。'),
  );
  expect(order(rows)).toEqual(['a/s4', 'a/s2', 'a/s3', 'a/s5', 'a/s1']);
});

it('says what a decision is worth: doubt times how many are alike, by its place among them', () => {
  const ranked = mostTeachingFirst(rowsOf(section('s3', 0.6, '丙。'), section('s4', 0.5, '丁。')));
  expect(ranked.map(({ section: id, alike, worth }) => [id, alike, worth])).toEqual([
    ['a/s4', 2, 1],
    ['a/s3', 2, 0.4],
  ]);
});

it('puts what stands in no report behind all', () => {
  const [row] = rowsOf(section('s1', 0.6, '甲。'));
  const notice = { ...row!, section: 'b/s1', confidence: 0.1, inReport: false };
  expect(order([notice, row!])).toEqual(['a/s1', 'b/s1']);
});
