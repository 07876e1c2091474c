import { expect, test } from 'vitest';
import {
  arranged,
  countsFor,
  isChanged,
  readListing,
  readRow,
  writeListing,
  type Listing,
} from '../../../src/client/listing/listing.ts';

const OPEN = readListing('');
const rowOf = (title: string, rest: Record<string, string>) => ({
  title,
  row: readRow({ title, byline: '', kind: '总结', year: '', chars: '1000', shares: '', ...rest }),
});
const REPORTS = [
  rowOf('甲', { kind: '总结', year: '2023', chars: '900', shares: 'work:80 problems:5' }),
  rowOf('乙', { kind: '述职报告', year: '2021', chars: '4000', shares: 'work:60 problems:30' }),
  rowOf('丙', {
    kind: '述职报告',
    ...{ chars: '1500', shares: 'work:100', byline: '城关镇 王××', unit: 'township' },
  }),
];

test.each<[string, Partial<Listing>]>([
  ['', {}],
  ['?kind=%E6%80%BB%E7%BB%93&sort=long', { kind: '总结', sort: 'long' }],
  ['?unit=school', { unit: 'school' }],
  ['?q=%E5%9F%8E%E5%85%B3&type=problems', { q: '城关', type: 'problems' }],
])('reads and writes %s', (search, asked) => {
  expect(readListing(search)).toEqual({ ...OPEN, ...asked });
  expect(writeListing({ ...OPEN, ...asked })).toBe(search);
  expect(isChanged({ ...OPEN, ...asked })).toBe(search !== '');
});

test.each<[string, Partial<Listing>, string[]]>([
  ['nothing asked leaves the list as it is', {}, ['甲', '乙', '丙']],
  ['a word of the byline', { q: '城关镇' }, ['丙']],
  ['punctuation and width do not matter', { q: '“乙”' }, ['乙']],
  ['a genre', { kind: '述职报告' }, ['乙', '丙']],
  ['a year', { year: '2021' }, ['乙']],
  ['the kind of unit', { unit: 'township' }, ['丙']],
  ['what figures count', { counted: 'once' }, ['甲', '乙', '丙']],
  ['what they do not', { counted: 'apart' }, []],
  ['a length that begins where the one below ends', { length: 'middle' }, ['丙']],
  ['what has a type', { type: 'problems' }, ['甲', '乙']],
  ['the largest share of the type first', { type: 'problems', sort: 'share' }, ['乙', '甲']],
  ['the longest first', { sort: 'long' }, ['乙', '丙', '甲']],
  ['the shortest first', { sort: 'short' }, ['甲', '丙', '乙']],
  ['the oldest first, those without a year last', { sort: 'old' }, ['乙', '甲', '丙']],
  ['two conditions', { kind: '述职报告', type: 'problems' }, ['乙']],
])('%s', (_, asked, titles) => {
  expect(arranged(REPORTS, { ...OPEN, ...asked }).map(({ title }) => title)).toEqual(titles);
});

test('counts hold for the other conditions, and not for their own', () => {
  const listing = { ...OPEN, kind: '述职报告' };
  expect(countsFor(REPORTS, listing, 'type')).toEqual(new Map([['work', 2], ['problems', 1]])); // prettier-ignore
  expect(countsFor(REPORTS, listing, 'unit')).toEqual(new Map([['', 1], ['township', 1]])); // prettier-ignore
  expect(countsFor(REPORTS, listing, 'kind')).toEqual(new Map([['总结', 1], ['述职报告', 2]])); // prettier-ignore
});

test.each(['?length=constructor', '?sort=toString', '?length=__proto__&sort=__proto__', '?length=1e9&sort=-1'])(
  'an address of %s, which means nothing, leaves the list as it is',
  (search) => {
    expect(arranged(REPORTS, readListing(search)).map(({ title }) => title)).toEqual(['甲', '乙', '丙']);
  },
);
