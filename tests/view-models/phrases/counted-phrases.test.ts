import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PhraseReport } from '../../../src/analysis/phrases/schema.ts';
import { createCounter } from '../../../src/search/statistics/count.ts';
import { countOccurrences, findHits } from '../../../src/search/find/hits.ts';
import type { Index } from '../../../src/search/index/read.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { simplifierFor } from '../../../src/search/query/simplify.ts';
import {
  queriesOf,
  withSearches,
  type CountedBank,
  type CountedSearch,
} from '../../../src/view-models/phrases/counted-phrases.ts';
import { bankOf, reportsOf, seedReports } from '../../analysis/phrases/reports.ts';
import { indexed, reportOf } from '../../search/corpus.ts';

const blocksOf = ({ heading, text }: PhraseReport['sections'][number]): string[] => [
  ...(heading === null ? [] : [heading]),
  ...text.split('\n'),
];

async function counted(reports: readonly PhraseReport[]): Promise<CountedBank> {
  const bank = bankOf(reports);
  const counter = await createCounter(queriesOf(bank));
  for (const { sections } of reports) counter.add({ sections: sections.map((one) => ({ blocks: blocksOf(one) })) });
  const findings = counter.ask();
  return withSearches(bank, (query) => ({ query, ...findings.get(query)! }));
}

const searchesIn = ({ frames, series, numberTerms, documents }: CountedBank): CountedSearch[] => [
  ...[...frames, ...numberTerms, ...documents].map(({ search }) => search),
  ...frames.flatMap(({ fillers }) => fillers.flat().map(({ search }) => search)),
  ...series.flatMap(({ examples }) => examples.map(({ search }) => search)),
];

const indexOf = (reports: readonly PhraseReport[]): Promise<Index> =>
  indexed(
    ...reports.map(({ id, sections }) => reportOf(id, ...sections.map((section) => blocksOf(section).join('|')))),
  );

async function findingOf(index: Index, query: string): Promise<CountedSearch> {
  const hits = await findHits(parseQuery(query, await simplifierFor(query)).clauses, index);
  const { sections } = index;
  const reports = new Set([...hits.sections].map((section) => sections.report[section]!)).size;
  return { query, reports, sections: hits.sections.length, places: countOccurrences(hits) };
}

async function expectExact(reports: readonly PhraseReport[]): Promise<number> {
  const searches = searchesIn(await counted(reports));
  const index = await indexOf(reports);
  for (const search of searches) expect(search).toEqual(await findingOf(index, search.query));
  return searches.length;
}

test('a number term that mostly stands in a longer one is no entry of its own', async () => {
  const longer = reportsOf(
    '落实“一岗双责”，落实一岗双责。',
    '“双责”要扛，一岗双责要严，“四个意识”要强。',
    '“四个意识形态”。',
  );
  const { numberTerms } = await counted(longer);
  expect(numberTerms.map(({ words }) => words)).toEqual(['一岗双责', '四个意识', '四个意识形态']);
});

const WORDS = [
  ...[
    '坚持',
    '问题',
    '导向',
    '党风',
    '廉政建设',
    '党建工作',
    '落实',
    '同',
    '谋划',
    '部署',
    '的',
    'D建',
    'd',
    'XX',
    '某',
  ],
  ...[
    '，',
    '、',
    '。',
    '“',
    '”',
    ' ',
    '|',
    '-',
    '?',
    '…',
    '《准则》',
    '准则',
    '“三会一课”',
    '三会，一课',
    '一是',
    '二是',
  ],
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }).map((words) => words.join(''));

describe('law: every figure beside a search is what that search finds', () => {
  // A bar parts blocks in the index of the tests; a page never has one that is not text.
  const plain = text.map((words) => words.replaceAll('|', '｜'));

  test('in random reports', () =>
    fc.assert(
      fc.asyncProperty(fc.array(plain, { minLength: 1, maxLength: 4 }), async (texts) => {
        await expectExact(reportsOf(...texts));
      }),
      { numRuns: 300 },
    ));

  test('in the seeds', async () => {
    expect(await expectExact(seedReports())).toBeGreaterThan(100);
  });
});

test('a search finds every place of a frame', async () => {
  const { frames } = await counted(seedReports());
  for (const { search, reports, places } of frames) {
    expect(search.reports).toBeGreaterThanOrEqual(reports);
    expect(search.places).toBeGreaterThanOrEqual(places);
  }
});

test.each([
  [
    'words that a comma parts',
    ['加强党风廉政建设，要加强。', '加强党风廉政建设。加强党风、廉政建设。'],
    '加强党风廉政建设',
    [2, 3],
  ],
  ['a title cited and named', ['学《廉洁自律准则》。', '廉洁自律准则、《廉洁自律准则》'], '廉洁自律准则', [2, 3]],
])('%s count as the search counts them', async (_, texts, query, expected) => {
  const searches = searchesIn(await counted(reportsOf(...texts)));
  const found = searches.find((search) => search.query === query)!;
  expect([found.reports, found.places]).toEqual(expected);
});

test('a document keeps its citations apart from the places of its name', async () => {
  const { documents } = await counted(reportsOf('学《廉洁自律准则》。', '廉洁自律准则、《廉洁自律准则》'));
  expect(documents.map(({ reports, places, search }) => [reports, places, search.places])).toEqual([[2, 2, 3]]);
});

test('a series leads to each of its examples: a list in a row, points of one section, headings of any', async () => {
  const heading = (anchor: string, words: string) => ({
    id: `h/${anchor}`,
    types: ['work'],
    heading: words,
    text: '',
  });
  const { series } = await counted([
    ...reportsOf('抓早、抓小、抓苗头。', '一是抓教育，夯实。二是抓基础，建强。三是抓制度，防控。'),
    { id: 'h', sections: [heading('s1', '抓思想'), heading('s2', '抓责任'), heading('s3', '抓机制')] },
  ]);
  expect(series.flatMap(({ examples }) => examples.map(({ search }) => [search.query, search.places]))).toEqual([
    ['抓早、抓小、抓苗头', 1],
    ['抓教育 抓基础 抓制度', 3],
    ['抓思想|抓责任|抓机制', 3],
  ]);
});

test('a filler leads to the whole wording, not to the word in its slot alone', async () => {
  const { frames } = await counted(
    reportsOf('始终坚持把主体责任扛在肩上。要扛在肩上，', '始终坚持把党建工作扛在肩上。扛在肩上，'),
  );
  const [{ search, fillers }] = frames as [CountedBank['frames'][number]];
  expect([search.query, search.places]).toEqual(['始终坚持把…扛在肩上', 2]);
  expect(fillers[0]!.map((filler) => [filler.search.query, filler.search.places])).toEqual([
    ['始终坚持把主体责任扛在肩上', 1],
    ['始终坚持把党建工作扛在肩上', 1],
  ]);
});
