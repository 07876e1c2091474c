import { expect, test } from 'vitest';
import {
  cleaningAddresses,
  LISTED,
  MOST_OWN_PAGES,
  rulePaths,
  sharedCleaningPages,
} from '../../../src/view-models/cleaning/cleaning-pages.ts';
import { urlsAt } from '../../../src/view-models/urls.ts';

const reports = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r${at}` }));
const urls = urlsAt('/wenduan/');

test('in a small corpus each report has a page for its record', () => {
  expect(sharedCleaningPages(reports(MOST_OWN_PAGES))).toEqual([]);
  expect(cleaningAddresses(reports(2), urls).get('r1')).toBe('/wenduan/reports/r1/cleaning/');
});

test('in a large one the records share pages, and each keeps an address', () => {
  expect(sharedCleaningPages(reports(1_500))).toHaveLength(15);
  const many = reports(10_000);
  expect(sharedCleaningPages(many)).toHaveLength(40);
  const addresses = cleaningAddresses(many, urls);
  expect(addresses.get('r0')).toBe('/wenduan/cleaning/1/#r0');
  expect(addresses.get('r250')).toBe('/wenduan/cleaning/2/#r250');
  expect(addresses.size).toBe(10_000);
});

test('a rule of more reports than are listed has pages that reach each of them', () => {
  const done = (count: number) => reports(count).map(({ id }) => ({ id, places: 1, chars: 2 }));
  const total = (id: string, count: number) => ({ rule: { id }, places: count, chars: 2, reports: done(count) });
  const totals = [total('few', LISTED), total('many', 230)];
  const paths = rulePaths(totals);
  expect(paths.map(({ params }) => params)).toEqual([
    { rule: 'many', page: undefined },
    { rule: 'many', page: '2' },
    { rule: 'many', page: '3' },
  ]);
  expect(paths.flatMap(({ props }) => props.slice.items)).toEqual(done(230));
});
