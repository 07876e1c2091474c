import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './axe.ts';
import { CHINESE, englishWords } from './english-words.ts';
import { expected } from './search-oracle.ts';
import { answerOf, answerOn, answered, openSearch, readOracle, statusOf, type Oracle } from './search-page.ts';

let oracle: Oracle;
test.beforeAll(async () => {
  oracle = await readOracle();
});

async function openEnglish(page: Page, query: string, more = ''): Promise<void> {
  await openSearch(page, `en/search/?q=${encodeURIComponent(query)}${more}`);
  await answered(page, query);
}

const STATES = {
  nothing: '',
  passages: '?q=一岗双责 党建',
  filters: '?q=党建&type=work&kind=述职报告',
  lines: '?q=党建&view=lines',
  distribution: '?q=党建&view=spread',
  comparison: '?q=党建&view=compare&other=责任',
  'a comparison with what cannot be read': '?q=党建&view=compare&other=责任|',
  'a near phrase': '?q=一岗单责',
  'several phrases that nothing has': '?q=党建 魑魅',
  'too narrow a filter': '?q=一岗双责&year=1900',
  'what cannot be read': '?q=党建|',
  'nothing to search for': '?q=《》',
  'any character': '?q=一?双责',
  'a gap': '?q=开展…活动',
  'traditional characters': '?q=黨風廉政',
};

test('speaks English in every state', async ({ page }) => {
  for (const [name, search] of Object.entries(STATES)) {
    await openSearch(page, `en/search/${search}`);
    if (search) await expect(statusOf(page), name).toHaveAttribute('data-query', /./);
    const words = await englishWords(page);
    expect.soft(words.join(''), name).toContain('My queries');
    expect
      .soft(
        words.filter((text) => CHINESE.test(text)),
        name,
      )
      .toEqual([]);
  }
});

test('finds what the Chinese page finds, and counts it in English @base', async ({ page }) => {
  await openEnglish(page, '一岗双责');
  expect({ query: '一岗双责', ...(await answerOn(page)) }).toEqual(answerOf('一岗双责', oracle.sections));
  const { ids, places } = expected(oracle.sections, '一岗双责');
  const reports = new Set(ids.map((id) => id.split('/')[0])).size;
  await expect(statusOf(page)).toContainText(
    new RegExp(`${places} occurrences? in ${ids.length} sections?, ${reports} reports?`),
  );
});

test('leads to the English pages of the reports, with the place @base', async ({ page }) => {
  await openEnglish(page, '一岗双责');
  const links = await page.locator('.result a.hit').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/\/en\/reports\/[^/]+\/\?hits=/);
});

test('goes on to other searches in English @base', async ({ page, baseURL }) => {
  await openEnglish(page, '一岗双责');
  await page.getByRole('link', { name: 'Lines (KWIC)' }).click();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  expect(page.url()).toContain(new URL('en/search/?', baseURL).href);
});

test('writes a file whose head is English and whose addresses are those of English pages @base', async ({
  page,
  baseURL,
}) => {
  await openEnglish(page, '一岗双责');
  const download = page.waitForEvent('download');
  await page.locator('[data-export="txt"]').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Wenduan 一岗双责.txt');
  const lines = (await readFile(await file.path(), 'utf8')).split('\n');
  const search = `en/search/?${new URLSearchParams({ q: '一岗双责' })}`;
  expect(lines.slice(0, 2)).toEqual(['Query: 一岗双责', `Address: ${new URL(search, baseURL)}`]);
});

test('has no violation that axe knows in any view', async ({ page }) => {
  for (const view of ['passages', 'lines', 'spread', 'compare&other=党建']) {
    await openEnglish(page, '一岗双责', `&view=${view}`);
    await expectNoViolations(page, { colours: false });
  }
});
