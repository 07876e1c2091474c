import { expect, test, type Page } from '@playwright/test';
import { readOracle, typeAll } from './search-page.ts';

const QUERIES = ['一岗双责', '党', '开展…活动', '学习', '龘'];

/** Statuses and sizes of what was fetched of packs. */
function watchPacks(page: Page): { status: number; bytes: number; range: string | undefined }[] {
  const fetched: { status: number; bytes: number; range: string | undefined }[] = [];
  page.on('response', (response) => {
    if (!/\/pack-\d+\.bin$/.test(response.url())) return;
    const bytes = Number(response.headers()['content-length']);
    fetched.push({ status: response.status(), bytes, range: response.request().headers()['range'] });
  });
  return fetched;
}

test('an index in packs is read by stretches, and every answer is exact @base', async ({ page, request }) => {
  const { packed } = (await (await request.get('places/manifest.json')).json()) as { packed?: boolean };
  test.skip(!packed, 'This site has its index in files.');
  const fetched = watchPacks(page);
  await typeAll(page, QUERIES, (await readOracle()).sections);
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter(({ status, range }) => status !== 206 || !range)).toEqual([]);
});

test('where a host knows no ranges, a pack is read whole, and once @base', async ({ page, request }) => {
  const { packed } = (await (await request.get('places/manifest.json')).json()) as { packed?: boolean };
  test.skip(!packed, 'This site has its index in files.');
  const asked: string[] = [];
  await page.route(/\/pack-\d+\.bin$/, async (route) => {
    asked.push(route.request().url());
    const { range: _, ...headers } = route.request().headers();
    await route.fulfill({ response: await route.fetch({ headers }) });
  });
  await typeAll(page, QUERIES, (await readOracle()).sections);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
});
