import { describe, expect, it } from 'vitest';
import { change, textOf, untouched } from '../../src/corpus/clean/pieces.ts';
import { cleaningRules } from '../../src/corpus/clean/rules.ts';

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
