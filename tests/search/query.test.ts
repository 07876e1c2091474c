import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatState, isNarrowed, parseState, phrasesOf, stateOf, toggle } from '../../src/search/query.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const values = fc.uniqueArray(word, { maxLength: 3 });
const state = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 12 }),
  type: values,
  topic: values,
  report: values,
  kind: values,
  year: values,
});

test('law: reading a written address gives back the state', () => {
  fc.assert(
    fc.property(state, (given) => {
      expect(parseState(formatState(given))).toEqual(given);
    }),
  );
});

test('nothing asked is no address', () => {
  expect(formatState(stateOf(''))).toBe('');
  expect(isNarrowed(stateOf('党建'))).toBe(false);
});

test('an address drops values that are empty or stand twice', () => {
  expect(parseState('?q=党&type=work&type=&type=work&other=1')).toEqual({ ...stateOf('党'), type: ['work'] });
});

test('law: choosing a value twice changes nothing', () => {
  fc.assert(
    fc.property(state, word, (given, value) => {
      fc.pre(!given.type.includes(value));
      expect(toggle(toggle(given, 'type', value), 'type', value)).toEqual(given);
    }),
  );
});

test.each([
  ['党建', ['党建'], []],
  [' 党建\u3000责任\n', ['党建', '责任'], []],
  ['“一岗双责” 一岗双责', ['一岗双责'], []],
  ['党建 ……', ['党建'], ['……']],
  ['《》', [], ['《》']],
  ['', [], []],
])('%j holds the phrases %j and ignores %j', (q, phrases, ignored) => {
  const found = phrasesOf(q);
  expect(found.phrases.map(({ folded }) => folded)).toEqual(phrases);
  expect(found.ignored).toEqual(ignored);
});
