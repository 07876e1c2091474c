import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/corpus/classify/names.ts';
import { lexicon } from './seeds.ts';

const typesIn = (heading: string) => namesIn(heading, lexicon).map(({ id }) => id);

describe('the types that a heading names', () => {
  it.each([
    ['基本情况', ['overview']],
    ['主要做法和成效', ['work']],
    ['2022年工作开展情况', ['work']],
    ['存在的问题及原因', ['problems', 'causes']],
    ['存在问题、原因分析', ['problems', 'causes']],
    ['存在问题的原因分析', ['causes']],
    ['产生问题的主要根源', ['causes']],
    ['存在问题及下一步打算', ['problems', 'plans']],
    ['主要做法及体会', ['work', 'lessons']],
    ['工作情况和存在不足', ['work', 'problems']],
    ['下一步工作措施', ['plans']],
    ['今后努力方向和工作措施', ['plans']],
    ['整改措施落实情况', ['work']],
    ['几点体会和建议', ['lessons', 'plans']],
    ['任期工作目标完成情况', ['work']],
    ['履行党风廉政建设责任制情况', ['work']],
    ['工作中的不足与差距', ['problems']],
    ['整改落实措施', ['plans']],
  ])('%s', (heading, types) => {
    expect(typesIn(heading)).toEqual(types);
  });
});

describe('no type is named', () => {
  it.each([
    '坚持问题导向，补齐短板',
    '着力解决突出问题',
    '弥补能力上的不足，提升本领',
    '突出工作重点，狠抓落实',
    '认真履行岗位职责',
    '创新工作思路，增强活力',
  ])('in %s', (heading) => {
    expect(typesIn(heading)).toEqual([]);
  });
});
