import { describe, expect, it } from 'vitest';
import { change, textOf, untouched } from '../../src/corpus/clean/pieces.ts';
import { cleaningRules } from '../../src/corpus/clean/rules.ts';
import { clausesOf } from '../../src/corpus/clean/site/clauses.ts';
import { siteLinesOf, withoutSpace } from '../../src/corpus/clean/site/judge.ts';
import { FAMILIES, filling } from '../../src/corpus/clean/site/tables.ts';
import { buildFromText } from './seeds.ts';

describe.each(cleaningRules)('$id', (rule) => {
  const apply = (text: string) => textOf(change(untouched(text), rule.id, rule.find(text)));

  it('does what its example says', () => {
    expect(apply(rule.example.before)).toBe(rule.example.after);
  });

  it('leaves its counter-example as it is', () => {
    expect(apply(rule.counterExample)).toBe(rule.counterExample);
  });
});

it('has an id of its own for every rule', () => {
  expect(new Set(cleaningRules.map(({ id }) => id)).size).toBe(cleaningRules.length);
});

it('never publishes advertising again', () => {
  expect(cleaningRules.filter(({ publish }) => !publish).map(({ id }) => id)).toContain('advertising');
});

const SIGNS = Object.entries(FAMILIES).flatMap(([family, signs]) =>
  (['certain', 'evidence', 'beside'] as const).flatMap((place) =>
    signs[place].map((sign) => ({ family, place, ...sign, filled: filling(sign) })),
  ),
);
const FURNITURE = ['当前位置：首页 > 党建 > 正文', '【打印正文】'];

describe.each(SIGNS)('$family, $place: $example', ({ place, filled, example, counterExample }) => {
  const isFilledBy = (line: string) =>
    (place === 'beside' ? [withoutSpace(line)] : clausesOf(line)).some((clause) => filled.test(clause));

  it('fills a clause of its example', () => {
    expect(isFilledBy(example)).toBe(true);
  });

  it.runIf(place === 'certain')('goes alone', () => {
    expect(siteLinesOf(example)).toHaveLength(1);
  });

  it('leaves its counter-example among furniture', () => {
    const lines = [FURNITURE[0], '标题', '正文。', FURNITURE[1], counterExample, ...FURNITURE, '正文。'];
    expect(buildFromText(lines.join('\n')).text).toBe(['标题', '正文。', counterExample, '正文。'].join('\n'));
  });
});
