import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { CHINESE, englishWords } from './english-words.ts';
import { readOracle, type Oracle } from './search-page.ts';

let oracle: Oracle;
test.beforeAll(async () => {
  oracle = await readOracle();
});

/** Addresses of comparisons: of nothing, of passages with one that is not there, of outlines. */
function comparisons(): Record<string, string> {
  const [first, second] = [...new Map(oracle.sections.map(({ id }) => [id.split('/')[0]!, id])).values()];
  const reports = [first!, second!].map((id) => `r=${id.split('/')[0]}`);
  return { nothing: '', passages: `?s=${first}&s=${second}&s=none/s9`, outlines: `?${reports.join('&')}` };
}

for (const of of ['nothing', 'passages', 'outlines'])
  test(`speaks English outside what is marked as Chinese, comparing ${of}`, async ({ page }) => {
    await page.goto(`en/compare/${comparisons()[of]}`);
    await expect(page.locator('.candidates li').first()).toBeVisible();
    const words = await englishWords(page);
    expect(words.join('')).toContain('Side by side');
    expect(words.filter((text) => CHINESE.test(text))).toEqual([]);
    await expectNoViolations(page, { colours: false });
  });

test('adds a passage, and leads to the English pages of the reports @base', async ({ page, baseURL }) => {
  await page.goto('en/compare/');
  await page.getByRole('link', { name: /^Add / }).first().click();
  const title = page.locator('.column-head h2 a');
  await expect(title).toHaveAttribute('lang', 'zh-CN');
  expect(await title.getAttribute('href')).toContain(new URL('en/reports/', baseURL).pathname);
  expect(page.url()).toContain(new URL('en/compare/?s=', baseURL).href);
});
