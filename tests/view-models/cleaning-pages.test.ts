import { expect, test } from 'vitest';
import { cleaningAddresses, MOST_OWN_PAGES, sharedCleaningPages } from '../../src/view-models/cleaning-pages.ts';
import { urlsAt } from '../../src/view-models/urls.ts';

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
