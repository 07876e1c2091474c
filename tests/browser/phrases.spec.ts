import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { fold } from '../../src/text/fold.ts';
import { readCorpus } from './corpus.ts';

const PAGES = [
  'phrases/',
  'phrases/work/',
  'phrases/lessons/',
  'phrases/series/',
  'phrases/terms/',
  'phrases/documents/',
];

test('leads from the navigation to a formula, and from there to a section that holds it @base', async ({
  page,
  request,
}) => {
  const sections = (await readCorpus(request)).flatMap((report) => report.sections);
  await page.goto('');
  await page.getByRole('link', { name: '句式' }).click();
  const entry = page.locator('.phrase').first();
  const words = fold(await entry.locator('.words').innerText());
  await entry.getByText('出处').click();
  for (const link of await entry.locator('.attestations li > a:first-child').all()) {
    const [, id] = (await link.getAttribute('href'))!.match(/reports\/([^/]+\/#.+)$/)!;
    const section = sections.find((one) => one.id === id!.replace('#', ''))!;
    expect(fold(section.headline ?? '') + fold(section.text)).toContain(words);
  }
});

test('leads from a formula to the search for it @base', async ({ page }) => {
  await page.goto('phrases/');
  const entry = page.locator('.phrase').first();
  const words = await entry.locator('.words').innerText();
  await entry.getByRole('link', { name: '查全部' }).click();
  await expect(page.getByRole('status')).toHaveAttribute('data-query', words.trim());
});

test('lists on the page of a type the formulas of that type only, and says where there is none', async ({ page }) => {
  await page.goto('phrases/');
  const all = await page.locator('.phrase').count();
  await page.getByRole('navigation', { name: '句式' }).getByRole('link', { name: '做法成效' }).click();
  const listed = await page.locator('.phrase').count();
  expect(listed).toBeGreaterThan(0);
  expect(listed).toBeLessThanOrEqual(all);
  await page.goto('phrases/lessons/');
  await expect(page.getByText('还没有')).toBeVisible();
});

test('shows slots as blanks with a name, and what stands in them', async ({ page }) => {
  await page.goto('phrases/series/');
  const entry = page.locator('.phrase', { hasText: '同谋划' }).first();
  await expect(entry.getByRole('img', { name: '可换的词' })).toBeVisible();
  await expect(entry).toContainText('同考核');
});

test('spells a number term out only with the words of a report @base', async ({ page, request }) => {
  const texts = (await readCorpus(request)).flatMap(({ sections }) => sections.map(({ text }) => text));
  await page.goto('phrases/terms/');
  const expansions = page.locator('.phrase > .quoted > span');
  expect(await expansions.count()).toBeGreaterThan(0);
  for (const words of await expansions.allInnerTexts())
    expect(texts.some((text) => text.includes(words.trim()))).toBe(true);
});

test('works without script @base', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('phrases/');
  const entry = page.locator('.phrase').first();
  await entry.getByText('出处').click();
  await expect(entry.locator('.attestations li').first()).toBeVisible();
  await context.close();
});

for (const path of PAGES)
  test(`axe finds nothing on /${path}, and nothing overflows at 360 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await page.locator('details').evaluateAll((all) => all.slice(0, 5).forEach((one) => one.setAttribute('open', '')));
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
