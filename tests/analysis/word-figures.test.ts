import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviationOfProportions, logLikelihood, logRatio, pValue } from '../../src/analysis/statistics.ts';
import { countWords, type CountedSection } from '../../src/analysis/word-figures.ts';
import { createCounter } from '../../src/search/statistics/count.ts';
import { fold } from '../../src/text/fold.ts';

const sectionOf = (text: string, type: string, year = '2023'): CountedSection => ({
  blocks: text.split('|'),
  values: { type: [type], topic: [], kind: [], year: [year] },
});

function figuresOf(words: readonly string[], ...reports: CountedSection[][]) {
  const counting = countWords(words);
  for (const report of reports) counting.add(report);
  return counting.ask();
}

const text = fc.string({ unit: fc.constantFrom(...'党建抓，。|'), maxLength: 30 });
const WORDS = ['党', '党建', '建抓', '抓抓', '党建抓'];

test('law: places and reports are what a search for the word finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      async (texts) => {
        const reports = texts.map((own) => own.map((one) => sectionOf(one, 'work')));
        const counter = await createCounter(WORDS);
        for (const sections of reports) counter.add({ sections });
        const searched = counter.ask();
        const counted = new Map(figuresOf(WORDS, ...reports).words.map(({ word, ...figure }) => [word, figure]));
        for (const word of WORDS) {
          const { places, reports: holding } = counted.get(word) ?? { places: 0, reports: 0 };
          expect([word, places, holding]).toEqual([word, searched.get(word)!.places, searched.get(word)!.reports]);
        }
      },
    ),
    { numRuns: 150 },
  );
});

const FILLER = '无关的话'.repeat(200);
const problems = (words: string) => sectionOf(`${words}，${FILLER}`, 'problems', '2023');
const work = (words: string) => sectionOf(`${words}。${FILLER}`, 'work', '2024');

test('a word of one type is typical of it, with the figures of the statistics', () => {
  const reports = [
    [problems('不够'.repeat(20)), work('成效'.repeat(20))],
    [problems('不够'.repeat(5)), work('不够')],
  ];
  const { words, subsets, trends } = figuresOf(['不够', '成效'], ...reports);
  const chars = (section: CountedSection) => fold(section.blocks.join('')).length;
  const insideSize = chars(reports[0]![0]!) + chars(reports[1]![0]!);
  const outsideSize = chars(reports[0]![1]!) + chars(reports[1]![1]!);
  const contrast = { inside: 25, outside: 1, insideSize, outsideSize };
  const g2 = logLikelihood(contrast);
  const found = subsets.find(({ value }) => value === 'problems')!;
  expect(found.chars).toBe(insideSize);
  expect(found.words).toEqual([
    {
      ...{ word: '不够', inside: 25, reports: 2, rate: (25 * 10_000) / insideSize },
      ...{ outside: 1, outsideReports: 1, outsideRate: 10_000 / outsideSize },
      ...{ g2, logRatio: logRatio(contrast), p: pValue(g2) },
    },
  ]);
  // 成效 is of one report alone.
  expect(subsets.find(({ value }) => value === 'work')!.words).toEqual([]);
  const sizes = reports.map((sections) => sections.reduce((sum, section) => sum + chars(section), 0));
  expect(words.find(({ word }) => word === '成效')!.dp).toBe(
    deviationOfProportions([{ count: 20, size: sizes[0]! }], sizes[0]! + sizes[1]!),
  );
  expect(trends.find(({ word }) => word === '不够')!.years).toEqual([
    { year: '2023', places: 25, rate: (25 * 10_000) / insideSize },
    { year: '2024', places: 1, rate: 10_000 / outsideSize },
  ]);
});

test('a word stands in the rest in those reports that have it outside the subset, whatever they have inside', () => {
  const reports = [
    [problems('不够'.repeat(20)), work('成效')],
    [work('不够'), problems('不够'.repeat(5))],
    [problems('不够'.repeat(9))],
    [work('不够')],
    [problems('不够'.repeat(3)), work('成效')],
  ];
  const [word] = figuresOf(['不够'], ...reports).subsets.find(({ value }) => value === 'problems')!.words;
  expect(word).toMatchObject({ inside: 37, reports: 4, outside: 2, outsideReports: 2 });
});

test('one year is no trend', () => {
  expect(figuresOf(['不够'], [problems('不够')], [problems('不够')]).trends).toEqual([]);
});
