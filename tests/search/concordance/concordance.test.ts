import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  openingOf,
  concordanceLines,
  segmentsOf,
  type Fragment,
  type ConcordanceLine,
} from '../../../src/search/concordance/concordance.ts';
import { occurrencesIn, type Hit } from '../../../src/search/find/hit.ts';
import { fold } from '../../../src/text/fold.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';

/** These paragraphs, with the places of the query. */
const find = (query: string, ...texts: string[]): Hit => ({
  section: 0,
  id: 'r/s1',
  report: 'r',
  anchor: 's1',
  types: [],
  blocks: texts.map((text) => ({
    kind: 'text',
    text,
    places: occurrencesIn({ kind: 'text', text }, parseQuery(query).clauses),
  })),
});

/** `落实【一岗双责】。`: a passage with its marks written out. */
const written = (passage: ConcordanceLine) =>
  passage.map(({ fragments, isMarked }) => (isMarked ? `【${wordsOf(fragments)}】` : wordsOf(fragments))).join('');

test('marks the words that count points, which count on from one paragraph to the next', () => {
  const hit = find('抓', '一是抓学习。', '二是抓落实，一是一，抓。');
  const points = concordanceLines(hit).map((passage) =>
    passage.flatMap(({ fragments }) => fragments.filter(({ isPoint }) => isPoint).map(({ text }) => text)),
  );
  expect(points).toEqual([['一是'], ['二是']]);
});

test('a section stands for itself with its points marked too', () => {
  const [opening] = openingOf(find('没有', '一是抓学习，二是抓落实。'));
  expect(
    opening!.flatMap(({ fragments }) => fragments.filter(({ isPoint }) => isPoint).map(({ text }) => text)),
  ).toEqual(['一是', '二是']);
});

const wordsOf = (fragments: Fragment[]) => fragments.map(({ text }) => text).join('');

const textOf = (line: ConcordanceLine) => line.map(({ fragments }) => wordsOf(fragments)).join('');

test.each([
  ['一岗双责', '甲。落实“一岗双责”制度。乙。', ['落实“【一岗双责】”制度。']],
  ['建设一是', '抓建设。一是学。二是干。', ['抓【建设。一是】学。']],
  ['学习X次', '共学习**次；好。', ['共【学习**次】；好。']],
  ['党', '党建。无。治党。', ['【党】建。', '治【党】。']],
  ['党建 治党', '党建，治党。', ['【党建】，【治党】。']],
  ['抓抓', '抓抓抓', ['【抓抓抓】']],
  ['23年', '在２０２３年，', ['在２０【２３年】，']],
  ['v', '第Ⅳ章', ['第【Ⅳ】章']],
  ['𠮷', '甲𠮷乙𠮷', ['甲【𠮷】乙【𠮷】']],
  ['好', '他说：“好。”又说：“好！”', ['他说：“【好】。”', '又说：“【好】！”']],
])('%s in %s gives %j', (query, text, passages) => {
  expect(concordanceLines(find(query, text)).map(written)).toEqual(passages);
});

test('blanks are told from words by the whole text, whatever is marked', () => {
  const blanks = (query: string, text: string) =>
    concordanceLines(find(query, text)).flatMap((passage) =>
      passage.flatMap(({ fragments }) => fragments.filter(({ isBlank }) => isBlank).map(({ text: words }) => words)),
    );
  expect(blanks('习X', '学习XX次，**人')).toEqual(['XX', '**']);
  expect(blanks('40', '面积40*4')).toEqual([]);
});

test('overlapping places count each, and those of several phrases together', () => {
  const count = (query: string, text: string) => find(query, text).blocks[0]!.places.length;
  expect(count('抓抓', '抓抓抓')).toBe(2);
  expect(count('党 党建', '党建，党。')).toBe(3);
  expect(count('党建设|党?设', '党建设')).toBe(1);
});

test('a heading above is no place of the section', () => {
  expect(occurrencesIn({ kind: 'path', text: '党建' }, parseQuery('党建').clauses)).toEqual([]);
});

test('without a phrase the first sentence stands for the section', () => {
  expect(openingOf(find('', '', '甲。乙。')).map(written)).toEqual(['甲。']);
});

const unit = fc.constantFrom(...'学习党X*D2３Ⅳ。！”\n、 𠮷é');
const original = fc.string({ unit, minLength: 1, maxLength: 40 });
const cutOut = original.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 4 })),
);

test('law: the pieces of a block joined are the block', () => {
  fc.assert(
    fc.property(cutOut, ([text, start, length]) => {
      const hit = find(text.slice(start, start + length).replace(/\s/g, ''), text);
      for (const block of hit.blocks) expect(textOf(segmentsOf(block))).toBe(block.text);
    }),
  );
});

test('law: a passage stands in the report as it is, and holds a mark', () => {
  fc.assert(
    fc.property(cutOut, ([text, start, length]) => {
      const hit = find(text.slice(start, start + length).replace(/\s/g, ''), text);
      for (const passage of concordanceLines(hit)) {
        expect(text).toContain(textOf(passage));
        expect(passage.some(({ isMarked }) => isMarked)).toBe(true);
      }
    }),
  );
});

test('law: there are as many places as the folded text holds the phrase', () => {
  fc.assert(
    fc.property(original, fc.string({ unit, minLength: 1, maxLength: 2 }), (text, phrase) => {
      const [folded, needle] = [fold(text), fold(phrase)];
      const starts = [...folded].filter((_, i, all) => needle && all.slice(i).join('').startsWith(needle));
      expect(find(phrase, text).blocks[0]!.places).toHaveLength(needle ? starts.length : 0);
    }),
  );
});
