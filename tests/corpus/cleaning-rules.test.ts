import { describe, expect, it } from 'vitest';
import { change, textOf, untouched } from '../../src/corpus/clean/pieces.ts';
import { cleaningRules } from '../../src/corpus/clean/rules.ts';
import { buildFromText } from './seeds.ts';

describe.each(cleaningRules)('$id', (rule) => {
  const apply = (text: string) => textOf(change(untouched(text), rule.id, rule.find(text)));

  it('does what its example says', () => {
    expect(apply(rule.example.before)).toBe(rule.example.after);
  });

  it('leaves its counter-example as it is', () => {
    expect(apply(rule.counterExample)).toBe(rule.counterExample);
  });

  it.each(rule.signs ?? [])('knows $example', ({ pattern, example, counterExample }) => {
    expect(example).toMatch(new RegExp(pattern, 'iu'));
    expect(counterExample).not.toMatch(new RegExp(pattern, 'iu'));
    expect(apply(`标题\n${counterExample}\n正文`)).toBe(`标题\n${counterExample}\n正文`);
  });
});

it('has an id of its own for every rule', () => {
  expect(new Set(cleaningRules.map(({ id }) => id)).size).toBe(cleaningRules.length);
});

it('never publishes advertising again', () => {
  expect(cleaningRules.filter(({ publish }) => !publish).map(({ id }) => id)).toContain('advertising');
});

const BODY = [
  '2023年度述职报告',
  '2023年，本人认真履职。现将情况报告如下：',
  '一、主要做法',
  '组织学习12次。',
  '二、存在的问题',
  '学习不够深入。',
];
const SITE_LINES = cleaningRules.flatMap(({ id, signs = [], find }) =>
  signs.filter(({ example }) => find(example).length > 0).map(({ example }) => ({ id, example })),
);

describe.each(SITE_LINES)('$id: $example', ({ example }) => {
  it.each([0, 1, 3, BODY.length])('goes alone from place %i of a report', (place) => {
    const { text } = buildFromText(BODY.toSpliced(place, 0, example).join('\n'));
    expect(text).toBe(BODY.join('\n'));
  });
});
