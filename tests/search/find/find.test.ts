import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHits, occurrencesBySection } from '../../../src/search/find/hits.ts';
import { termsOf } from '../../../src/search/find/find.ts';
import { fold } from '../../../src/text/fold.ts';
import { searched } from '../../../src/search/index/layout.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { spansIn } from '../../../src/search/query/pattern.ts';
import { indexed, reportOf } from '../corpus.ts';

const TEXTS = ['落实“一岗双责”制度。|抓党建，促发展。', '抓抓抓，学习XX次。', '从严治党|党建'];

/** Sections found, and places in each: `{ 0: 1, 2: 2 }` */
async function find(query: string, ...texts: string[]) {
  const index = await indexed(reportOf('r', ...texts));
  const { clauses } = parseQuery(query);
  const hits = await findHits(clauses, index);
  const counts = occurrencesBySection(hits, index.sections);
  return Object.fromEntries([...hits.sections].map((section) => [section, counts[section]]));
}

test.each([
  ['一岗双责', { 0: 1 }],
  ['抓', { 0: 1, 1: 3 }],
  ['抓抓', { 1: 2 }],
  ['党建', { 0: 1, 2: 1 }],
  ['治党党建', {}],
  ['制度抓', {}],
  ['学习*次', { 1: 1 }],
  ['党建 治党', { 2: 2 }],
  ['党 党建', { 0: 2, 2: 3 }],
  ['党建 -治党', { 0: 1 }],
  ['-党', { 1: 0 }],
  ['一岗双责|学习X次', { 0: 1, 1: 1 }],
  ['抓…发展', { 0: 1 }],
  ['抓…抓', { 1: 2 }],
  ['一?双责', { 0: 1 }],
  ['一?双?制', { 0: 1 }],
  ['党?党', {}],
  ['龘', {}],
])('%s is found in %j', async (query, found) => {
  expect(await find(query, ...TEXTS)).toEqual(found);
});

test.each([
  [['党'], [['党', 0]]],
  [
    ['一', '岗', '双', '责', '制'],
    [
      ['一岗', 0],
      ['双责', 2],
      ['责制', 3],
    ],
  ],
  [
    ['一', null, '双', '责'],
    [
      ['一', 0],
      ['双责', 2],
    ],
  ],
])('%j is covered by %j', (segment, terms) => {
  expect(termsOf(segment).map(({ term, offset }) => [term, offset])).toEqual(terms);
});

const unit = fc.constantFrom(...'党建抓X，。𠮷');
const text = fc.string({ unit, maxLength: 24 });
const phrase = fc.array(fc.constantFrom('党', '建', '抓', 'X', '𠮷', '党建', '…', '?', '|', '建抓'), {
  minLength: 1,
  maxLength: 6,
});

test('law: the index finds what reading every text finds, place by place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), phrase, async (texts, parts) => {
      const { clauses, problem } = parseQuery(parts.join(''));
      fc.pre(problem === null && clauses.length === 1);
      const read = texts.map((one) => {
        const spans = searched([{ kind: 'text', text: one }]).flatMap((chars) =>
          clauses[0]!.patterns.flatMap((pattern) => spansIn(chars, pattern)),
        );
        return new Set(spans.map(({ start, end }) => `${start}-${end}`)).size;
      });
      const expected = Object.fromEntries([...read.entries()].filter(([, count]) => count > 0));
      expect(await find(parts.join(''), ...texts)).toEqual(expected);
    }),
  );
});

test('law: a stretch of a text is found in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 3 }), fc.nat(), fc.nat(), async (texts, a, b) => {
      const one = fold(texts[a % texts.length]!);
      const chars = [...one];
      const start = b % (chars.length || 1);
      const word = chars.slice(start, start + 5).join('');
      fc.pre(word !== '');
      expect(Object.keys(await find(word, ...texts))).toContain(String(a % texts.length));
    }),
  );
});
