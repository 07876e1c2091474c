import { describe, expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/check/draft.ts';
import { rules } from '../../../src/draft/check/rules.ts';
import type { Rule } from '../../../src/draft/check/finding.ts';
import { checkWords } from '../../../src/i18n/check/index.ts';
import { lexicon } from '../../corpus/seeds.ts';
import { knowledgeOf } from './knowledge.ts';

const draftOf = (text: string) => parseDraft({ text, marked: [], file: '' }, lexicon);

const findingsOf = (rule: Rule, text: string, corpus: readonly string[] = []) =>
  rule.find(draftOf(text), knowledgeOf(corpus));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples)('finds $found', ({ text, corpus, found }) => {
    const places = findingsOf(rule, text, corpus).flatMap((finding) => finding.places);
    const stretches = places.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
    expect(stretches).toEqual(found);
  });

  it.each(rule.counterExamples)('finds nothing in: %s', (counter) => {
    const { text, corpus } = typeof counter === 'string' ? { text: counter, corpus: [] } : counter;
    expect(findingsOf(rule, text, corpus)).toEqual([]);
  });

  it('has words in both languages for all that it says', () => {
    const said = rule.examples.flatMap(({ text, corpus }) => findingsOf(rule, text, corpus).map(({ says }) => says));
    for (const { rules: words } of Object.values(checkWords))
      expect(Object.keys(words[rule.id]!.says)).toEqual(expect.arrayContaining(said));
  });
});

it('has rules of different ids, and words for no other', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { rules: words } of Object.values(checkWords)) expect(Object.keys(words).sort()).toEqual(ids.toSorted());
  const [zh, en] = [checkWords.zh.rules, checkWords.en.rules];
  for (const id of ids) expect(Object.keys(zh[id]!.says)).toEqual(Object.keys(en[id]!.says));
});

it('finds nothing where there is no text', () => {
  for (const rule of rules) expect(findingsOf(rule, ' \n\n')).toEqual([]);
});
