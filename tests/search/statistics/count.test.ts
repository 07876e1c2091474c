import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCounter } from '../../../src/search/statistics/count.ts';
import { countOccurrences, findHits } from '../../../src/search/find/hits.ts';
import type { SourceReport } from '../../../src/search/index/source.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { asPhrase } from '../../../src/search/query/phrase.ts';
import { fold } from '../../../src/text/fold.ts';
import { tokens } from '../../../src/text/tokens.ts';
import { indexed, reportOf } from '../corpus.ts';

async function countAll(queries: readonly string[], reports: readonly SourceReport[]) {
  const counter = await createCounter(queries);
  for (const { sections } of reports)
    counter.add({ sections: sections.map(({ blocks }) => ({ blocks: blocks.map(({ text }) => text) })) });
  return counter.ask();
}

test.each([
  ['一岗双责', { reports: 2, sections: 2, places: 3 }],
  ['抓抓', { reports: 1, sections: 1, places: 2 }],
  ['抓…发展', { reports: 1, sections: 1, places: 1 }],
  ['党 党建', { reports: 1, sections: 1, places: 2 }],
  ['党建|发展', { reports: 1, sections: 1, places: 2 }],
  ['抓 -党', { reports: 1, sections: 1, places: 3 }],
  ['学习*次', { reports: 1, sections: 1, places: 1 }],
  ['一?双责', { reports: 2, sections: 2, places: 3 }],
  ['龘', { reports: 0, sections: 0, places: 0 }],
])('%s is found %j', async (query, expected) => {
  const reports = [
    reportOf('a', '落实“一岗双责”制度，一岗，双责。|抓D建，促发展。', '抓抓抓，学习XX次。'),
    reportOf('b', '一岗双|责', '一岗双责'),
  ];
  expect((await countAll([query], reports)).get(query)).toEqual(expected);
});

test('what says nothing that is wanted cannot be counted', async () => {
  await expect(createCounter(['-学习'])).rejects.toThrow('-学习');
});

const CHARS = '党建抓D学习某XX某，、一二…?|-  “”。';
const text = fc.string({ unit: fc.constantFrom(...CHARS), minLength: 1, maxLength: 24 });
const reports = fc
  .array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((all) => all.map((texts, at) => reportOf(`r${at}`, ...texts)));
const word = fc.string({ unit: fc.constantFrom(...'党建抓学习某X一'), minLength: 1, maxLength: 3 });
const query = fc
  .array(
    fc.oneof(
      word,
      fc.tuple(word, fc.constantFrom('…', '|', '?'), word).map((parts) => parts.join('')),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .chain((words) => fc.tuple(fc.constant(words), fc.array(word, { maxLength: 1 })))
  .map(([words, excluded]) => [...words, ...excluded.map((one) => `-${one}`)].join(' '));

test('law: what is counted is what the index finds', () =>
  fc.assert(
    fc.asyncProperty(reports, fc.array(query, { minLength: 1, maxLength: 5 }), async (all, queries) => {
      const index = await indexed(...all);
      const counts = await countAll(queries, all);
      for (const one of queries) {
        const hits = await findHits(parseQuery(one).clauses, index);
        const found = new Set([...hits.sections].map((section) => index.sections.report[section]!));
        expect(counts.get(one)).toEqual({
          reports: found.size,
          sections: hits.sections.length,
          places: countOccurrences(hits),
        });
      }
    }),
  ));

test.each([
  ['落实“一岗双责”制度', '落实“一岗双责”制度'],
  ['学 习|会？', '学习会？'],
  ['-5℃', '5℃'],
  ['做到……要求', '做到要求'],
])('%s as a phrase is asked for by %s', (words, expected) => {
  expect(asPhrase(words)).toBe(expected);
});

test('law: a phrase that stands in a text is found there by its query', () => {
  const stretch = fc.tuple(text, fc.nat({ max: 23 }), fc.nat({ max: 8 }));
  fc.assert(
    fc.property(stretch, ([whole, from, length]) => {
      const words = whole.slice(from, from + length);
      fc.pre(fold(words) !== '' && fold(fold(words)) === fold(words));
      const { clauses } = parseQuery(asPhrase(words));
      expect(clauses.map(({ patterns }) => patterns.map(({ segments }) => segments))).toEqual([[[tokens(words)]]]);
    }),
  );
});
