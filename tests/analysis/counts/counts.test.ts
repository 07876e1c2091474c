import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, type Countable } from '../../../src/analysis/counts/counts.ts';
import { openCounts } from '../../../src/analysis/counts/read.ts';
import { closestItems, countItems, keyItems, spreadItems } from '../../../src/analysis/counts/weigh.ts';
import { collectCounts } from '../../../src/analysis/counts/write.ts';
import { keyness } from '../../../src/analysis/keyness.ts';
import { createCounter } from '../../../src/search/statistics/count.ts';
import { fold } from '../../../src/text/fold.ts';

const ITEMS: Countable[] = [
  { kind: 'words', text: '党建', query: '党建' },
  { kind: 'words', text: '抓抓', query: '抓抓' },
  { kind: 'frames', text: '党＿＿抓', query: '党…抓' },
  // A term that is a word too counts once.
  { kind: 'terms', text: '党建', query: '党建' },
  { kind: 'terms', text: '建抓党', query: '建抓党' },
];
const SHAPES = [/(?=党建)/g, /(?=抓抓)/g, /党(?=.{0,8}抓)/g, /(?=党建)/g, /(?=建抓党)/g];

/** The file of these reports, each a list of sections. */
async function written(reports: readonly (readonly string[])[]) {
  const collected = collectCounts(ITEMS);
  const counter = await createCounter(ITEMS.map(({ query }) => query));
  let first = 0;
  for (const sections of reports) {
    counter.add({ sections: sections.map((text) => ({ blocks: [text] })) }, (at, query, places) =>
      collected.note(first + at, query, places),
    );
    for (const [at, text] of sections.entries()) collected.add(first + at, [fold(text)]);
    first += sections.length;
  }
  return openCounts(collected.write());
}

const text = fc.string({ unit: fc.constantFrom(...'党建抓，。'), maxLength: 30 });
const corpora = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

test('law: each section has each item as often as a regular expression finds it', async () => {
  await fc.assert(
    fc.asyncProperty(corpora, async (reports) => {
      const counts = await written(reports);
      const sections = reports.flat().map((one) => one.replace(/[，。]/g, ''));
      expect([counts.sections, counts.chars]).toEqual([sections.length, sections.join('').length]);
      expect(counts.items).toEqual(ITEMS);
      for (const item of ITEMS.keys()) {
        const found = sections.map(() => 0);
        counts.visit(item, (section, places) => (found[section]! += places));
        expect(found).toEqual(sections.map((one) => [...one.matchAll(SHAPES[item]!)].length));
      }
    }),
    { numRuns: 200 },
  );
});

test('law: either side of a comparison has what reading its sections counts', async () => {
  const sides = fc.array(fc.nat(3), { minLength: 20, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(corpora, sides, async (reports, side) => {
      const counts = await written(reports);
      const report = reports.flatMap((sections, number) => sections.map(() => number));
      const sections = reports.flat().map((one) => one.replace(/[，。]/g, ''));
      const flags = (bit: number) => Uint8Array.from(sections, (_, at) => Number((side[at]! & bit) > 0));
      const [inside, outside] = [flags(1), flags(2)];
      const placesIn = (flag: Uint8Array, shape: RegExp) =>
        sections.map((one, at) => flag[at]! * [...one.matchAll(shape)].length);
      const sum = (places: readonly number[]) => places.reduce((all, one) => all + one, 0);
      for (const kind of KINDS)
        expect(countItems(counts, kind, { inside, outside }, { report })).toEqual(
          ITEMS.flatMap((item, at) => {
            if (item.kind !== kind) return [];
            const [own, others] = [placesIn(inside, SHAPES[at]!), placesIn(outside, SHAPES[at]!)];
            const having = (places: readonly number[]) =>
              new Set(report.filter((_, section) => places[section]! > 0)).size;
            const reports = { reports: having(own), outsideReports: having(others) };
            return [{ ...item, inside: sum(own), outside: sum(others), ...reports }];
          }),
        );
    }),
    { numRuns: 200 },
  );
});

test('a subset is weighed by its characters and those of the other side, in the reports of both', async () => {
  const counts = await written([['党建党建党建', '甲乙'], ['党建甲', '丙'.repeat(200)], ['丁'.repeat(300)]]);
  const standing = { report: [0, 0, 1, 1, 2], chars: [6, 2, 3, 200, 300] };
  const sides = { inside: Uint8Array.of(1, 0, 1, 0, 0), outside: Uint8Array.of(0, 1, 0, 1, 0) };
  const counted = countItems(counts, 'words', sides, standing);
  expect(keyItems(counts, 'words', sides, standing)).toEqual(keyness(counted, { inside: 9, outside: 202 }, 2));
  expect(keyItems(counts, 'words', sides, standing)).toMatchObject([
    { text: '党建', inside: 4, outside: 0, reports: 2 },
  ]);
});

test('of a subset in which nothing is typical, it tells what it holds and what is more frequent there', async () => {
  const counts = await written([['党建甲', '甲乙'], ['丙'.repeat(200)]]);
  const standing = { report: [0, 0, 1], chars: [3, 2, 200] };
  const sides = { inside: Uint8Array.of(1, 0, 0), outside: Uint8Array.of(0, 1, 1) };
  expect(keyItems(counts, 'words', sides, standing)).toEqual([]);
  const counted = countItems(counts, 'words', sides, standing);
  const { held, closest } = closestItems(counts, 'words', sides, standing);
  expect(held).toBe(counted.filter(({ inside }) => inside > 0).length);
  expect(closest.map(({ text }) => text)).toEqual(['党建']);
  expect(closest[0]).toMatchObject({ inside: 1, outside: 0, reports: 1 });
});

test('a frame has places, reports, a rate and how evenly it is spread, over the sections that count', async () => {
  const counts = await written([['党建抓', '抓党'], ['党抓抓。党抓'], ['甲乙丙丁']]);
  const standing = { report: [0, 0, 1, 2], chars: [3, 2, 5, 4] };
  const [frame, ...others] = spreadItems(counts, 'frames', Uint8Array.of(1, 0, 1, 1), standing);
  expect(others).toEqual([]);
  // 3 places of 12 characters; reports of 3, 5 and 4 characters have 1, 2 and none.
  expect(frame).toMatchObject({ text: '党＿＿抓', places: 3, reports: 2, rate: 2500 });
  expect(frame!.dp).toBeCloseTo((Math.abs(1 / 3 - 3 / 12) + Math.abs(2 / 3 - 5 / 12) + 4 / 12) / 2, 12);
});

test('more places than a byte holds, and sections far apart, are read as they were written', () => {
  const collected = collectCounts([{ kind: 'words', text: '甲甲', query: '甲甲' }]);
  collected.add(70_000, ['甲'.repeat(400)]);
  collected.add(3, ['甲甲']);
  const found: number[][] = [];
  openCounts(collected.write()).visit(0, (section, places) => found.push([section, places]));
  expect(found).toEqual([
    [3, 1],
    [70_000, 399],
  ]);
});
