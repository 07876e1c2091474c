import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logDice, logLikelihood } from '../../src/analysis/statistics.ts';
import { collocatesOf } from '../../src/client/search/figures/collocates.ts';
import { readAll } from '../../src/client/search/read-hits.ts';
import { answer } from '../../src/search/answer.ts';
import type { FigureState } from '../../src/search/address/figure-state.ts';
import type { Hit } from '../../src/search/find/hit.ts';
import { stateOf } from '../../src/search/address/state.ts';
import { indexed, reportOf } from '../search/corpus.ts';

async function collocatesIn(texts: readonly string[], q: string, change: Partial<FigureState> = {}) {
  const index = await indexed(...texts.map((text, i) => reportOf(`r${i}`, text)));
  const found = await answer(index, { ...stateOf(q), ...change });
  const hits: Hit[] = [];
  for await (const some of readAll(found)) hits.push(...some);
  return collocatesOf(found, hits);
}

const TEXTS = ['压实党建责任，从严', '落实党建责任。从宽', '一年党建甲，责任在肩', '别处也有责任二字'];

test('a word near a phrase is counted by its places and weighed against all sections', async () => {
  const [first, ...others] = await collocatesIn(TEXTS, '党建', { reach: 4 });
  expect(others).toEqual([]);
  expect(first).toMatchObject({ word: '责任', places: 3, all: 4, logDice: logDice(3, 3, 4) });
  const chars = ['压实责任从严', '落实责任从宽', '一年甲责任'].map(
    (near) => near.length - (near.endsWith('严') || near.endsWith('宽') ? 1 : 0),
  );
  const inside = chars.reduce((sum, size) => sum + size, 0);
  const all = TEXTS.map((text) => text.replace(/\P{L}/gu, '').length).reduce((sum, size) => sum + size, 0);
  expect(first!.g2).toBeCloseTo(
    logLikelihood({ inside: 3, outside: 1, insideSize: inside, outsideSize: all - inside }),
    9,
  );
});

test.each([
  [{ reach: 4, side: 'left' }, []],
  [{ reach: 4, side: 'right' }, ['责任']],
  [{ reach: 2, side: 'right' }, ['责任']],
] as const)('with %j there are %j', async (change, words) => {
  expect((await collocatesIn(TEXTS, '党建', change)).map(({ word }) => word)).toEqual(words);
});

test('a character near two places at once counts once, so that a dense phrase has figures that are numbers', async () => {
  const dense = ['的责任的落实的责任担当的担当责任'.repeat(6), '责任'.repeat(60)];
  const found = await collocatesIn(dense, '的', { reach: 20 });
  const [word] = found.filter((one) => one.word === '责任');
  // All 96 characters of the first text are near some place, and none of the 120 of the second.
  const contrast = { inside: 24, insideSize: 96, outside: 54, outsideSize: 120 };
  expect(word).toMatchObject({ places: 24, all: 78 });
  expect(word!.g2).toBeCloseTo(-logLikelihood(contrast), 9);
});

test('where all there is stands near, nothing is more frequent there', async () => {
  const found = await collocatesIn(['责任的的责任'], '的', { reach: 20 });
  expect(found.map(({ word, g2 }) => [word, g2])).toEqual([['责任', 0]]);
});

const text = fc
  .array(fc.constantFrom('党建', '责任', '担当', '甲', '乙', '丙', '，', '。'), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('law: places and totals are those that reading every text gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(2, 3, 5, 8),
      async (texts, reach) => {
        for (const { word, places, all } of await collocatesIn(texts, '党建', { reach })) {
          const near = texts.flatMap((one) =>
            [...one.matchAll(/党建/g)].map(({ index }) => [
              one.slice(Math.max(0, index - reach), index),
              one.slice(index + 2, index + 2 + reach),
            ]),
          );
          expect([word, places]).toEqual([
            word,
            near.filter((sides) => sides.some((side) => side.includes(word))).length,
          ]);
          const folded = texts.map((one) => one.replace(/[，。]/g, ''));
          expect([word, all]).toEqual([
            word,
            folded.flatMap((one) => [...one.matchAll(new RegExp(`(?=${word})`, 'g'))]).length,
          ]);
        }
      },
    ),
    { numRuns: 200 },
  );
});
