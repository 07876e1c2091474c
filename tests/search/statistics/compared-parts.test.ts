import { expect, test } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { compare, reportsOfPart, sectionsOfPart } from '../../../src/search/statistics/compare.ts';
import { formatState, parseState, stateOf, type SearchState } from '../../../src/search/address/state.ts';
import { indexed, sectionOf } from '../corpus.ts';

const words = ['党建', '责任', '落实', '党建责任', '责任。落实党建', '学习'];
/** Each report has another choice of the words, in sections of two types. */
const reports = Array.from({ length: 120 }, (_, at) => ({
  ...{ id: `r${at}`, title: '总结', kind: '总结', year: 2020 + (at % 3) },
  sections: words.flatMap((word, bit) =>
    (at >> bit) & 1 ? [sectionOf(word, `s${bit}`, [bit % 2 ? 'work' : 'plans'])] : [],
  ),
}));
const index = await indexed(...reports);
const idsOf = async (state: SearchState) => {
  const { found } = await answer(index, state);
  return [...found.sections].map((section) => index.sections.idOf(section));
};
const reportOf = (id: string) => id.split('/')[0]!;

test.each([
  ['党建', '责任', {}],
  ['党建', '责任', { type: ['work'] }],
  ['党建', '责任 落实', {}],
  ['同句:党建 责任', '责任', { year: ['2021'] }],
  ['党建|学习', '同篇:党建 责任', {}],
  ['学习', '党建', { without: '?type=work&year=2021' }],
  ['责任', '学习', { among: 'documents-alone?q=责任&other=落实' }],
])(
  'each part of “%s” beside “%s” within %j is what its address finds, however many reports it has',
  async (q, other, filters) => {
    const state = { ...stateOf(q), ...filters, other, view: 'compare' as const };
    const [own, others] = await Promise.all([
      idsOf({ ...state, view: 'passages', other: '' }),
      idsOf({ ...state, view: 'passages', q: other, other: '' }),
    ]);
    const comparison = await compare(await answer(index, state));
    for (const [part, these, those] of [
      ['first', own, others],
      ['second', others, own],
      ['both', own, others],
    ] as const) {
      const isIn = (key: (id: string) => string) => {
        const held = new Set(those.map(key));
        return new Set(these.map(key).filter((one) => held.has(one) === (part === 'both')));
      };
      const at = (to: SearchState | null) => (to ? idsOf(parseState(formatState(to))) : Promise.resolve([]));
      expect(new Set(await at(sectionsOfPart(comparison, part)))).toEqual(isIn((id) => id));
      const found = await at(reportsOfPart(comparison, part, '同篇:'));
      expect(new Set(found.map(reportOf))).toEqual(isIn(reportOf));
    }
  },
);
