import { facetNames } from '../../src/search/names.ts';
import { MEASURES, REACHES, SAMPLES, SIDES, SORT_KEYS, TENTHS } from '../../src/search/figure-state.ts';
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
} from '../../src/search/state.ts';

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
  view: fc.constantFrom(...VIEWS),
  sort: fc.constantFrom(...SORTS),
  width: fc.constantFrom(...WIDTHS),
  other: fc.string({ unit: 'grapheme', maxLength: 12 }),
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
