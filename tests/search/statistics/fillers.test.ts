import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAll } from '../../../src/client/search/read-hits.ts';
import { answer } from '../../../src/search/answer.ts';
import { collectFillers, type Slot } from '../../../src/search/statistics/fillers.ts';
import type { Index } from '../../../src/search/index/read.ts';
import { stateOf } from '../../../src/search/address/state.ts';
import type { Block } from '../../../src/text/blocks.ts';
import { fold } from '../../../src/text/fold.ts';
import { indexed, reportOf, sectionOf } from '../corpus.ts';

const TAGS = { types: { work: '做法成效', problems: '问题不足' }, topics: {} };

async function slotsIn(index: Index, q: string): Promise<Slot[]> {
  const found = await answer(index, stateOf(q), TAGS);
  const fillers = collectFillers(found.query);
  for await (const hits of readAll(found)) for (const hit of hits) fillers.add(hit);
  return fillers.slots();
}

const index = await indexed(
  reportOf('a', '开展主题教育活动，开展“学习”活动。|开展活动。', '开展学习活动，共学习XX次。'),
  reportOf('b', '开展学习活动；责任不实，责任不明'),
);

test.each([
  [
    '开展…活动',
    [
      ['学习', 3, 2, '开展学习活动'],
      ['主题教育', 1, 1, '开展主题教育活动'],
      ['', 1, 1, '开展活动'],
    ],
  ],
  ['责任不?', [] as unknown[][]],
  [
    '责任?实|责任?明',
    [
      ['不', 1, 1, '责任不实'],
      ['不', 1, 1, '责任不明'],
    ],
  ],
  ['学习?次', [['XX', 1, 1, '学习*次']]],
  [
    '开展…活动 -责任',
    [
      ['学习', 2, 1, '开展学习活动 -责任'],
      ['主题教育', 1, 1, '开展主题教育活动 -责任'],
      ['', 1, 1, '开展活动 -责任'],
    ],
  ],
  ['学习', []],
])('%s is filled by %j', async (q, expected) => {
  const rows = (await slotsIn(index, q)).flatMap(({ fillers }) => fillers);
  expect(rows.map(({ words, places, reports, q: query }) => [words, places, reports, query])).toEqual(expected);
});

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'text', text });
const filed = await indexed({
  ...reportOf('a'),
  sections: [
    { ...sectionOf('', 's1'), blocks: [heading('开展学习活动'), paragraph('开展读书活动。开展学习活动，责任在肩。')] },
    sectionOf('开展学习活动。责任在肩。', 's2', ['problems']),
  ],
});

test.each([
  ['类型:问题不足 开展…活动', [['学习', 1, '类型:问题不足 开展学习活动']]],
  [
    '开展…活动 -类型:问题不足',
    [
      ['学习', 2, '-类型:问题不足 开展学习活动'],
      ['读书', 1, '-类型:问题不足 开展读书活动'],
    ],
  ],
  ['标题:开展…活动 责任', [['学习', 1, '标题:开展学习活动 责任']]],
  ['同句:开展…活动 责任', [['学习', 1, '同句:开展学习活动 责任']]],
  ['同句： 责任 开展…活动', [['学习', 1, '同句： 责任 开展学习活动']]],
])('%s counts what it finds, and its fillers ask for the same place', async (q, expected) => {
  const [slot] = await slotsIn(filed, q);
  expect(slot!.fillers.map(({ words, places, q: own }) => [words, places, own])).toEqual(expected);
  if (q.includes('责任')) return;
  for (const { q: own, places } of slot!.fillers)
    expect([own, (await answer(filed, stateOf(own), TAGS)).places]).toEqual([own, places]);
});

test('two slots are told apart, and the other one stays open', async () => {
  const slots = await slotsIn(await indexed(reportOf('r', '在学习方面还有差距，在工作方面还有不足')), '在…方面还有?距');
  expect(slots.map(({ number, of, fillers }) => [number, of, fillers.map(({ q }) => q)])).toEqual([
    [1, 2, ['在学习方面还有?距']],
    [2, 2, ['在…方面还有差距']],
  ]);
});

const text = fc.string({ unit: fc.constantFrom(...'党建抓，。'), maxLength: 24 });

test('law: a slot’s fillers are all its places, each as often as its own query finds it and as a regular expression counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('党…建', '抓?党', '党建…抓', '抓…建…党', '党??建'),
      async (texts, q) => {
        const whole = await indexed(...texts.map((one, i) => reportOf(`r${i}`, one)));
        const [first] = await slotsIn(whole, q);
        const open = q.replace(/\?+/, ({ length }) => `(.{${length}})`).replaceAll('…', '(.{0,8}?)');
        const shape = new RegExp(`(?=${open})`, 'g');
        const counts = new Map<string, number>();
        for (const one of texts)
          for (const [, filler] of fold(one).matchAll(shape)) counts.set(filler!, (counts.get(filler!) ?? 0) + 1);
        expect(new Map(first!.fillers.map(({ words, places }) => [fold(words), places]))).toEqual(counts);
        for (const { q: own, places, reports } of first!.fillers) {
          const found = await answer(whole, stateOf(own));
          expect([own, found.places, found.reports]).toEqual([own, places, reports]);
        }
      },
    ),
    { numRuns: 200 },
  );
});
