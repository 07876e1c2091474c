import { expect, test } from 'vitest';
import { countFacets, narrow } from '../../src/search/facets.ts';
import { facetNames } from '../../src/search/names.ts';
import { stateOf } from '../../src/search/query.ts';

const hits = [
  { filters: { type: ['work'], topic: ['law'], report: ['a'], year: ['2023'] } },
  { filters: { type: ['work', 'plans'], topic: ['law', 'masses'], report: ['b'], year: ['2024'] } },
  { filters: { type: ['plans'], topic: [], report: ['b'], year: [] } },
];
const none = stateOf('');

test('a section of two types counts under both', () => {
  expect(Object.fromEntries(countFacets(hits, none).type)).toEqual({ work: 2, plans: 2 });
});

test('a facet heeds the other facets and not its own', () => {
  const counts = countFacets(hits, { ...none, type: ['plans'] });
  expect(Object.fromEntries(counts.type)).toEqual({ work: 2, plans: 2 });
  expect(Object.fromEntries(counts.topic)).toEqual({ law: 1, masses: 1 });
});

test('a chosen value that holds nothing is listed with 0', () => {
  expect(countFacets(hits, { ...none, type: ['causes'] }).type.get('causes')).toBe(0);
});

test.each([
  [{ type: ['work'] }, [0, 1]],
  [{ type: ['work', 'plans'] }, [0, 1, 2]],
  [{ type: ['plans'], topic: ['masses'] }, [1]],
  [{ year: ['2023', '2024'] }, [0, 1]],
  [{ report: ['c'] }, []],
])('%j leaves %j', (selection, left) => {
  expect(narrow(hits, { ...none, ...selection })).toEqual(left.map((i) => hits[i]));
});

test('values are named and ordered as the taxonomy and the reports are', () => {
  const names = facetNames({ types: { work: '做法成效', plans: '下步打算' }, topics: {} }, [{ id: 'b', title: '乙' }]);
  expect(names.nameOf('type', 'work')).toBe('做法成效');
  expect(names.nameOf('kind', '总结')).toBe('总结');
  expect(names.inOrder('type', ['other', 'plans', 'work'])).toEqual(['work', 'plans', 'other']);
  expect(names.inOrder('year', ['2022', '2024', '2023'])).toEqual(['2024', '2023', '2022']);
});
