import { expect, test } from '@playwright/test';
import { expectNoViolations, expectToFit } from './axe.ts';
import { CHINESE, englishWords } from './english-words.ts';
import { attributeOf, elementsIn, hasClass, linksIn, mainOf, readMarkup, textOf } from './markup.ts';

const REPORT = 'reports/001_e4ab13fd1b405e5f/';
/** One page of each kind, and words of its own. */
const PAGES = [
  { path: 'reports/', says: 'Composition of each report' },
  { path: REPORT, says: 'Outlines side by side' },
  { path: 'reports/002_f95340b43edb4660/', says: 'In its heading: ' },
  { path: 'reports/002_f95340b43edb4660/cleaning/', says: 'From character' },
  { path: 'reports/004_56c70b57f5e8e916/cleaning/', says: 'What to do' },
];

test('every kind of page of a report speaks English outside what is marked as Chinese, axe finds nothing, and nothing overflows', async ({
  page,
}) => {
  for (const { path, says } of PAGES)
    await test.step(path, async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`en/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      const words = await englishWords(page);
      expect(words.join('\n')).toContain(says);
      expect(words.filter((text) => CHINESE.test(text))).toEqual([]);
      await expectNoViolations(page, { colours: false });
      await expectToFit(page, 360, 1440);
    });
});

for (const { path } of PAGES)
  test(`the links of /en/${path} lead to English pages @base`, async ({ baseURL }) => {
    const english = new URL('en/', baseURL).href;
    const main = mainOf(await readMarkup(`en/${path}`));
    const links = linksIn(main).map((link) => new URL(attributeOf(link, 'href')!, `${english}${path}`).href);
    expect(links.length).toBeGreaterThan(0);
    // A file of figures is of no language.
    const pages = links.filter((link) => !/\/figures\/\w+\.(csv|jsonl|xlsx)$/.test(link));
    expect(pages.filter((link) => !link.startsWith(english))).toEqual([]);
  });

test('a report says in English what it says in Chinese, and nothing else @base', async () => {
  const textsOf = async (path: string) =>
    elementsIn(await readMarkup(path))
      .filter(
        (one) => one.tagName === 'h1' || hasClass(one, 'under-title') || attributeOf(one, 'data-section') !== undefined,
      )
      .map(textOf);
  const texts = await textsOf(REPORT);
  expect(texts.length).toBeGreaterThan(10);
  expect(await textsOf(`en/${REPORT}`)).toEqual(texts);
});

test('a tool is named by its label and the heading it stands under', async ({ page }) => {
  await page.goto(`en/${REPORT}`);
  const stretches = page.locator('.stretch:has([data-section])');
  const headed = stretches.filter({ has: page.locator('h2') }).filter({ has: page.locator('button') });
  const heading = (await headed.first().locator('h2').textContent())!.trim();
  await expect(headed.first().getByRole('button').first()).toHaveAccessibleName(`Tools ${heading}`);
  await expect(stretches.first().locator('h2')).toHaveCount(0);
  await expect(stretches.first().getByRole('button').first()).toHaveAccessibleName('Tools Opening');
});

test('the bar over the hits speaks English', async ({ page }) => {
  await page.goto(`en/${REPORT}?hits=党建`);
  const bar = page.getByRole('region', { name: 'Occurrences' });
  await expect(bar.getByRole('status')).toHaveText(/^“党建” 1 of \d+$/);
  expect((await englishWords(page)).filter((text) => CHINESE.test(text))).toEqual([]);
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar.getByRole('status')).toHaveText(/^“党建” 2 of \d+$/);
});

test('near-duplicates and decisions of a person are told in English @base', async ({ page }) => {
  await page.goto('en/reports/hostile/');
  await expect(page.locator('main')).toContainText('of the wording of the shorter report stands in the other one too.');
  expect((await englishWords(page)).filter((text) => CHINESE.test(text))).toEqual([]);
  await page.locator('.provenance').getByRole('link', { name: '6 decisions' }).click();
  const rows = page.getByRole('region', { name: 'Decided by a person' }).locator('tbody tr');
  await expect(rows).toHaveText([
    /^Year\s*Whole report.* → 2025/,
    /^Removed/,
    /^Division.*begins here/,
    /^Types\s*s1\s*Work/,
    /^Types\s*s2\s*Problems/,
    /^Types\s*s3\s*Plans/,
  ]);
  expect((await englishWords(page)).filter((text) => CHINESE.test(text))).toEqual([]);
});
