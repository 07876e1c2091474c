import { expect, test } from 'vitest';
import { answer } from '../../src/search/answer.ts';
import type { Engine } from '../../src/search/engine.ts';
import { hitOf, type IndexedSection } from '../../src/search/hit.ts';
import { cut } from '../../src/search/offers.ts';
import { stateOf } from '../../src/search/query.ts';

test.each([
  ['把方向、谋大局', ['把方向、', '谋大局']],
  ['一岗双责', ['一岗', '双责']],
  ['一岗双责制', ['一岗双', '责制']],
  ['学习XX次数', ['学习XX', '次数']],
  ['双责', []],
])('%s is cut into %j', (phrase, parts) => {
  expect(cut(phrase)).toEqual(parts);
});

const sections: IndexedSection[] = ['落实“一岗双责”制度。', '抓党建，促发展。'].map((text, i) => ({
  id: `r/s${i}`,
  url: `/reports/r/#s${i}`,
  filters: { type: [i === 0 ? 'work' : 'plans'] },
  blocks: [{ kind: 'text', text }],
}));
const engine: Engine = {
  search: (phrases) => Promise.resolve(sections.flatMap((section) => hitOf(section, phrases) ?? [])),
};
const ask = (q: string, type: string[] = []) =>
  answer(engine, [{ id: 'r', title: '党建述职' }], { ...stateOf(q), type });

test('what stands nowhere together is counted alone', async () => {
  const { hits, offers } = await ask('党建 一岗双责 龘');
  expect(hits).toEqual([]);
  expect(offers).toEqual([
    { text: '党建', sections: 1 },
    { text: '一岗双责', sections: 1 },
    { text: '龘', sections: 0 },
  ]);
});

test('a phrase that stands nowhere is answered with the largest parts that do', async () => {
  expect((await ask('一岗双责龘龘龘龘')).offers).toEqual([{ text: '一岗双责', sections: 1 }]);
  expect((await ask('抓党建、抓龘龘')).offers).toEqual([{ text: '抓党建、', sections: 1 }]);
  expect((await ask('龘龘龘龘')).offers).toEqual([]);
});

test('filters that leave nothing do not hide that there is something', async () => {
  const { hits, unfiltered, offers } = await ask('党建', ['work']);
  expect({ hits, unfiltered, offers }).toEqual({ hits: [], unfiltered: 1, offers: [] });
});

test('punctuation alone asks for nothing, filters alone for their sections', async () => {
  expect((await ask('……', ['work'])).hits).toEqual([]);
  expect((await ask('', ['work'])).hits.map(({ id }) => id)).toEqual(['r/s0']);
});

test('titles are found by the same folding', async () => {
  expect((await ask('“党建” 述职')).titles.map(({ id }) => id)).toEqual(['r']);
  expect((await ask('责任')).titles).toEqual([]);
});
