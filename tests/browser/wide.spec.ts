import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openSearch } from './search-page.ts';

const REPORT = 'reports/004_56c70b57f5e8e916/';

test.use({ viewport: { width: 1440, height: 900 } });

const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + scrollY);

test('a report begins with its title, its text stands in the first third of the window', async ({ page }) => {
  await page.goto(REPORT);
  await page.locator('.report-tools button').first().waitFor();
  expect(await topOf(page, 'h1')).toBeLessThan(160);
  expect(await topOf(page, 'section[data-section] p')).toBeLessThan(300);
});

test('what carries a report away stays at hand while one reads', async ({ page }) => {
  await page.goto(REPORT);
  const word = page.locator('.report-tools [data-export="docx"]');
  await word.waitFor();
  await page.evaluate(() => scrollTo(0, 2500));
  await expect(word).toBeInViewport();
});

test('the tools of each passage stand within what they are of, below a heading alone too', async ({ page }) => {
  await page.goto(REPORT);
  await page.locator('.bare .tools > .open').first().waitFor();
  const astray = await page.locator('.stretch:has(.tools > .open)').evaluateAll((stretches) =>
    stretches.filter((stretch) => {
      const [whole, open] = [stretch, stretch.querySelector('.tools > .open')!].map((part) =>
        part.getBoundingClientRect(),
      );
      return open!.top < whole!.top - 8 || open!.right > whole!.right + 1;
    }),
  );
  expect(astray).toEqual([]);
});

test('the head of two corpora shows the name of the site whole, in both languages', async ({ page }) => {
  for (const path of ['', 'types/', 'en/', 'en/types/']) {
    await page.goto(path);
    for (const width of [1020, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const hidden = await page.locator('.head .name').evaluate((name) => name.scrollWidth - name.clientWidth);
      expect(hidden, `${path} ${width}`).toBeLessThanOrEqual(1);
    }
  }
});

for (const [view, first] of Object.entries({ passages: '.result .line', lines: '.lines .phrase' }))
  test(`the first hit stands in the upper half of the window: ${view}`, async ({ page }) => {
    await openSearch(page, `search/?q=党建&view=${view}`);
    await expect.poll(() => topOf(page, first)).toBeLessThan(480);
  });

test('the words and the order of the reports stand in one row, what narrows them in the next', async ({ page }) => {
  const widths = [768, 1024, 1280, 1440, 1920];
  for (const path of ['reports/', 'en/reports/', 'reports/?type=problems&sort=share']) {
    await page.goto(path);
    const labels = page.locator('.narrow label');
    await expect(labels.first()).toBeVisible();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const tops = await labels.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(tops.length).toBeGreaterThan(4);
      const rows = [tops.slice(0, 2), tops.slice(2)].map((row) => new Set(row).size);
      expect(rows, `${path} ${width}`).toEqual([1, 1]);
    }
  }
});

test('the picture of reports and types stands whole on the page, however wide', async ({ page }) => {
  await page.goto('reports/');
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const edge = await page.locator('h1').evaluate((title) => title.parentElement!.getBoundingClientRect().right);
    const parts = page.locator('.matrix :is(td, thead th + th)');
    const ends = await parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().right));
    expect(Math.max(...ends), String(width)).toBeLessThanOrEqual(edge);
    expect(ends.length).toBeGreaterThan(5);
  }
});

test('types that stand below each other have room for a pointer, as WCAG asks', async ({ page }) => {
  for (const path of ['guide/', 'en/guide/', REPORT]) {
    await page.goto(path);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await axe.withRules(['target-size']).analyze();
    expect(violations, path).toEqual([]);
  }
});
