import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';

/** What stands only where search engines may list the site. */
const FILES = ['feed.xml', 'llms.txt', 'sitemap-index.xml', 'reports/001_e4ab13fd1b405e5f/index.md'];
const REPORT = 'reports/001_e4ab13fd1b405e5f/';

test('tells programs what there is, where the site is open to them, and nowhere else', async ({ request, baseURL }) => {
  for (const file of FILES) {
    expect(existsSync(`dist/${file}`), file).toBe(false);
    expect((await request.get(file)).status(), file).toBe(200);
  }
  expect(await (await request.get('robots.txt')).text()).toMatch(/Allow: \/\n\nSitemap: .*\/sitemap-index\.xml\n/);
  const addresses = await (await request.get('sitemap-0.xml')).text();
  expect(addresses).toContain(`/${REPORT}</loc>`);
  expect(addresses).not.toMatch(/\/(search|review|404)\//);
  const named = [...(await (await request.get('llms.txt')).text()).matchAll(/\]\((.*?)\)/g)].map(
    ([, url]) => new URL(url!),
  );
  expect(named.length).toBeGreaterThan(10);
  for (const { pathname } of named)
    expect((await request.get(new URL(pathname, baseURL).href)).status(), pathname).toBe(200);
});

test('says in data of each page what it is, under the policy that forbids inline scripts', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  for (const [path, types] of [
    [REPORT, ['BreadcrumbList']],
    ['types/problems/', ['CollectionPage', 'BreadcrumbList']],
    ['en/reports/', ['CollectionPage']],
    ['data/', ['Dataset']],
  ] as const) {
    await page.goto(path);
    const block = page.locator('script[type="application/ld+json"]');
    const graph = (JSON.parse((await block.textContent())!) as { '@graph': { '@type': string }[] })['@graph'];
    expect(graph.map((node) => node['@type'])).toEqual(types);
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  }
  expect(problems).toEqual([]);
});

test('gives every report a twin in Markdown that says the same', async ({ page, request, baseURL }) => {
  await page.goto(REPORT);
  const twin = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href');
  const text = (await (await request.get(new URL(twin!, baseURL).href)).text()).replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const paragraphs = await page.locator('section[data-section] > p').allTextContents();
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const paragraph of paragraphs) expect(text).toContain(paragraph.trim());
});
