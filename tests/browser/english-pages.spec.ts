import { expect, test } from '@playwright/test';
import { expectNoViolations, expectToFit } from './axe.ts';
import { CHINESE, englishWords } from './english-words.ts';
import { attributeOf, hasClass, linksIn, readMarkup, textOf } from './markup.ts';

const PAGES = [
  'en/',
  'en/types/',
  'en/types/problems/',
  'en/about/',
  'en/guide/',
  'en/topics/',
  'en/topics/theory/',
  'en/phrases/',
  'en/phrases/problems/',
  'en/phrases/lessons/',
  'en/phrases/series/',
  'en/phrases/terms/',
  'en/phrases/documents/',
  'en/figures/',
];

/** The pages of a test go through one window: what they share is loaded and compiled once. */
for (const paths of [PAGES.slice(0, 7), PAGES.slice(7)])
  test(`/${paths.join(', /')} speak English outside what is marked as Chinese, axe finds nothing, and nothing overflows`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        const words = await englishWords(page);
        expect(words.join('').length).toBeGreaterThan(200);
        expect(words.filter((text) => CHINESE.test(text))).toEqual([]);
        await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        await expectNoViolations(page, { colours: false });
        await expectToFit(page, 360);
      });
    }
  });

for (const path of PAGES) {
  test(`/${path} has a space between a word and a link`, async () => {
    const links = linksIn(await readMarkup(path));
    const glued = links.filter((link) => {
      const siblings = link.parentNode!.childNodes;
      const at = siblings.indexOf(link);
      const wordsAt = (place: number) => (siblings[place]?.nodeName === '#text' ? textOf(siblings[place]) : '');
      return /[a-z,.:;]$/i.test(wordsAt(at - 1)) || /^[a-z]/i.test(wordsAt(at + 1));
    });
    expect(glued.map(textOf)).toEqual([]);
  });

  test(`/${path} leads to no Chinese page but its own @both`, async ({ baseURL }) => {
    const links = linksIn(await readMarkup(path))
      .filter((link) => !hasClass(link, 'skip') && attributeOf(link, 'download') === undefined)
      .map(
        (link) => [new URL(attributeOf(link, 'href')!, baseURL! + path).href, attributeOf(link, 'hreflang')] as const,
      );
    const elsewhere = links.filter(([href]) => !/^(samples\/)?en\//.test(href.slice(baseURL!.length)));
    expect(elsewhere).toEqual([[baseURL! + path.slice('en/'.length), 'zh-CN']]);
  });
}

test('a list says in English what a filter leaves', async ({ page }) => {
  await page.goto('en/types/work/');
  const years = page.getByLabel('Year');
  await years.selectOption({ index: 1 });
  const left = await page.locator('.passage:visible').count();
  await expect(page.locator('.narrow [role="status"]')).toHaveText(`${left} match`);
});

test('the way to the other language keeps what the address says @base', async ({ page, baseURL }) => {
  await page.goto('types/work/?show=headings');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(new URL('en/types/work/?show=headings', baseURL).href);
  await expect(page.getByLabel('Headings only')).toBeChecked();
});

test('the page for unknown addresses leads on in English too @base', async ({ page, baseURL }) => {
  await page.goto('en/no-such-page/');
  const english = page.locator('[lang="en"]', { hasText: 'There is no such page' });
  const links = await english.getByRole('link').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links).toEqual(['', 'types/', 'topics/', 'reports/'].map((path) => `${baseURL!}en/${path}`));
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});
