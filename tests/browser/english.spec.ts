import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { CHINESE, englishWords } from './english-words.ts';

test('speaks English outside what is marked as Chinese, and axe finds nothing @base', async ({ page }) => {
  await page.goto('en/about/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const words = await englishWords(page);
  expect(words.join('')).toContain('Exact search.');
  expect(words.filter((text) => CHINESE.test(text))).toEqual([]);
  await expectNoViolations(page, { colours: false });
});

for (const [from, to, link, lang] of [
  ['about/', 'en/about/', 'English', 'en'],
  ['en/about/', 'about/', '中文', 'zh-CN'],
] as const)
  test(`leads from ${from} to the same page in the other language @base`, async ({ page, baseURL }) => {
    await page.goto(from);
    const alternates = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute('hreflang'), new URL((one as HTMLLinkElement).href).pathname]),
      );
    const at = (path: string) => new URL(path, baseURL).pathname;
    expect(alternates).toEqual([
      ['zh-CN', at('about/')],
      ['en', at('en/about/')],
      ['x-default', at('about/')],
    ]);
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page).toHaveURL(new URL(to, baseURL).href);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  });
