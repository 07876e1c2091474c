import { expect, test, vi } from 'vitest';
import { sidesOf } from '../../../src/client/subsets/weighing.ts';
import { counting, parseContrast, restOf } from '../../../src/client/subsets/state.ts';
import { isWithin } from '../../../src/search/find/facets.ts';
import { parseState } from '../../../src/search/address/state.ts';
import { searchOf } from '../../../src/search/address/subsets.ts';
import { indexed, sectionOf } from '../../search/corpus.ts';

vi.mock('../../../src/client/subsets/worker.ts?worker&url', () => ({ default: '/worker.js' }));

const { sections } = await indexed({
  ...{ id: 'r', title: '总结', kind: '总结', year: 2023 },
  sections: [
    sectionOf('党建', 's1', ['work']),
    sectionOf('责任', 's2', ['plans']),
    { ...sectionOf('党建', 's3', ['work']), isApart: true },
    sectionOf('党建 责任', 's4', ['work', 'plans']),
  ],
});

test.each([
  ['?type=work', [1, 0, 0, 1], [0, 1, 0, 0]],
  ['?type=work&type=plans', [1, 1, 0, 1], [0, 0, 0, 0]],
  ['?type=work&all=1', [1, 0, 1, 1], [0, 1, 0, 0]],
  ['?counted=apart', [0, 0, 1, 0], [1, 1, 0, 1]],
  ['?counted=once', [1, 1, 0, 1], [0, 0, 0, 0]],
  ['?type=plans&year=2023', [0, 1, 0, 1], [1, 0, 0, 0]],
  ['?type=work&without=%3Ftype%3Dplans', [1, 0, 0, 0], [0, 1, 0, 1]],
])('of %s the rest is all else that counts, and its link finds it', (search, inside, outside) => {
  const state = parseContrast(search);
  const sides = sidesOf(state, sections);
  expect([[...sides.inside], [...sides.outside]]).toEqual([inside, outside]);
  const finds = isWithin(sections, parseState(searchOf(counting(restOf(state), state.isAll))));
  expect(outside.map((_, section) => Number(finds(section)))).toEqual(outside);
});
