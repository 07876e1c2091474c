import { facetNames } from '../../../src/search/find/names.ts';
import { MEASURES, REACHES, SAMPLES, SIDES, SORT_KEYS, TENTHS } from '../../../src/search/address/figure-state.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatState,
  isNarrowed,
  parseState,
  SORTS,
  stateOf,
  toggle,
  VIEWS,
  widen,
  WIDTHS,
} from '../../../src/search/address/state.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const values = fc.uniqueArray(word, { maxLength: 3 });
const state = fc.record({
  q: fc.string({ unit: 'grapheme', maxLength: 12 }),
  type: values,
  topic: values,
  report: values,
  kind: values,
  year: values,
  length: values,
  counted: values,
  without: fc.constantFrom('', '?type=work&year=2023', '?kind=a&without=%3Ftype%3Dplans'),
  view: fc.constantFrom(...VIEWS),
  sort: fc.constantFrom(...SORTS),
  width: fc.constantFrom(...WIDTHS),
  other: fc.string({ unit: 'grapheme', maxLength: 12 }),
  among: fc.constantFrom('', 'alone?q=a&other=b', 'documents-both?q=a&type=work&other=b'),
  keys: fc.uniqueArray(fc.constantFrom(...SORT_KEYS), { maxLength: 2 }),
  sample: fc.constantFrom(...SAMPLES),
  seed: fc.integer({ min: 1, max: 999_999_999 }),
  reach: fc.constantFrom(...REACHES),
  side: fc.constantFrom(...SIDES),
  by: fc.constantFrom(...MEASURES),
  near: fc.string({ unit: 'grapheme', maxLength: 6 }),
  tenth: fc.constantFrom(...TENTHS),
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

test('what is usual is not written', () => {
  expect(formatState({ ...stateOf('党建'), view: 'lines', sort: 'left' })).toBe(
    '?q=%E5%85%9A%E5%BB%BA&view=lines&sort=left',
  );
});

test('an address drops values that are empty, unknown or stand twice', () => {
  expect(parseState('?q=党&type=work&type=&type=work&x=1&view=map&sort=up&width=13')).toEqual({
    ...stateOf('党'),
    type: ['work'],
  });
});

test.each([
  ['a part without filters', '?q=党&without=%3Fq%3Da', ''],
  ['what is no part', '?q=党&without=work', ''],
  ['words beside its filters', '?q=党&without=%3Fq%3Da%26type%3Dwork', '?type=work'],
])('of %s no more is left out than its filters say', (_, address, without) => {
  expect(parseState(address)).toEqual({ ...stateOf('党'), without });
});

test('what is no part of a comparison is dropped', () => {
  expect(parseState('?q=党&among=some%3Fq%3Da')).toEqual(stateOf('党'));
});

test('law: choosing a value twice changes nothing, and no value is no filter', () => {
  fc.assert(
    fc.property(state, word, (given, value) => {
      fc.pre(!given.type.includes(value));
      expect(toggle(toggle(given, 'type', value), 'type', value)).toEqual(given);
      expect(isNarrowed(widen(given))).toBe(false);
    }),
  );
});

test('years stand from the latest on, whatever an address has among them', () => {
  const { inOrder } = facetNames({ types: {}, topics: {} }, []);
  expect(inOrder('year', ['2021', 'foo', '2023', '2022'])).toEqual(['2023', '2022', '2021', 'foo']);
});
