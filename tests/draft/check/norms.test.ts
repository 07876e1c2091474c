import { expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/check/draft.ts';
import { missingType } from '../../../src/draft/check/rules/missing-type.ts';
import { unusualOrder } from '../../../src/draft/check/rules/unusual-order.ts';
import { genreNorms } from '../../../src/view-models/figures/genre-norms.ts';
import { lexicon } from '../../corpus/seeds.ts';
import { knowledgeOf } from './knowledge.ts';

const sections = (...types: string[]) => types.map((type) => ({ types: [type], chars: 100 }));
const TYPES = ['work', 'problems', 'plans'];
const reports = [
  ...Array.from({ length: 6 }, () => ({ kind: '述职报告', sections: sections('work', 'work', 'problems', 'plans') })),
  { kind: '工作总结', sections: sections('work') },
];
const norms = genreNorms(reports, TYPES);
const knowledge = knowledgeOf([], norms);

const WORK = [
  '（一）抓学习，提高思想认识。全年组织集中学习十二次，开展专题研讨六次，撰写心得体会三十篇。',
  '（二）抓落实，完成目标任务。召开推进会四次，办结群众来信二十六件，完成投资三千万元，同比增长百分之十二。',
  '（三）抓作风，服务基层群众。走访困难群众八十户，解决实际问题四十二个，群众满意度达到百分之九十八。',
].join('\n');
const PROBLEMS = '理论学习不够深入，联系实际不够紧密，服务群众的办法不多，作风还不够扎实。'.repeat(2);
const PLANS = '下一步，将继续加强学习，改进作风，健全制度，压实责任，推动工作再上新台阶。'.repeat(2);
const draftOf = (...parts: string[]) =>
  parseDraft({ text: `2023年述职报告\n${parts.join('\n')}`, marked: [], file: '' }, lexicon);

it('says of each genre, and of all, how many reports have a type, how much of it, and where', () => {
  expect(norms.map(({ genre, reports: all }) => [genre, all])).toEqual([
    ['述职报告', 6],
    ['工作总结', 1],
    [null, 7],
  ]);
  expect(norms[0]!.types).toEqual([
    { type: 'work', reports: 6, percent: 50, place: 0.25 },
    { type: 'problems', reports: 6, percent: 25, place: 0.625 },
    { type: 'plans', reports: 6, percent: 25, place: 0.875 },
  ]);
  expect(norms[0]!.pairs[0]).toEqual({ first: 'work', second: 'problems', both: 6, inOrder: 6 });
});

it('tells what a draft lacks that most of its genre have, and where it would stand', () => {
  const draft = draftOf(`一、主要工作\n${WORK}`, `二、下一步打算\n${PLANS}`);
  expect(draft.genre).toBe('述职报告');
  const [found, ...others] = missingType.find(draft, knowledge);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ says: 'genre-before', type: 'problems', values: { n: 6, all: 6, next: 'plans' } });
  const at = draft.text.indexOf('二、');
  expect(found!.places).toEqual([{ start: at, end: at }]);
});

it('says nothing where a part may have gone unseen', () => {
  const turned = draftOf(`一、主要工作\n${WORK}\n但学习还不够深入。`, `二、下一步打算\n${PLANS}`);
  expect(missingType.find(turned, knowledge)).toEqual([]);
});

it('does not ask a beginning for what is still to be written', () => {
  expect(missingType.find(draftOf('一、主要工作\n抓学习。'), knowledge)).toEqual([]);
});

it('tells of an order that the genre has the other way round, and of none that it has', () => {
  const usual = draftOf(`一、主要工作\n${WORK}`, `二、存在的问题\n${PROBLEMS}`, `三、下一步打算\n${PLANS}`);
  expect(unusualOrder.find(usual, knowledge)).toEqual([]);
  const turned = draftOf(`一、主要工作\n${WORK}`, `二、下一步打算\n${PLANS}`, `三、存在的问题\n${PROBLEMS}`);
  const [found] = unusualOrder.find(turned, knowledge);
  // It is about what stands where its place is.
  expect(found).toMatchObject({
    says: 'order',
    values: { first: 'problems', second: 'plans', n: 6, all: 6 },
    type: 'plans',
  });
  expect(turned.text.slice(found!.places[0]!.start, found!.places[0]!.end)).toBe('二、下一步打算');
});
