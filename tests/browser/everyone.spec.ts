import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

const PAGES = ['', 'types/', 'types/problems/', 'topics/theory/', 'reports/'];

/** What stands alone to be pressed; links within running text are as high as their line. */
const ALONE = [
  'body > .head :is(a, button)',
  '.narrow :is(select, button)',
  '.tools :is(button, a)',
  '.from a',
  '.group :is(h2, h3) a',
].join();

for (const path of PAGES) {
  for (const width of [360, 1440])
    test(`axe finds nothing on /${path} with its settings open, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      if (width < 1000) await page.getByRole('button', { name: '菜单' }).click();
      await page.getByRole('button', { name: '阅读设置' }).click();
      await expect(page.locator('#settings')).toBeVisible();
      await expectNoViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

  test(`what stands alone on /${path} is 44 pixels high for a finger`, async ({ browser, baseURL }) => {
    const viewport = { width: 360, height: 800 };
    const context = await browser.newContext({ baseURL: baseURL!, viewport, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(path);
    await page.getByRole('button', { name: '菜单' }).click();
    const heights = await page.locator(ALONE).evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          name: element.textContent.trim().slice(0, 20),
          // A pseudo-element may be what is pressed, so that the line keeps its height.
          height: Math.max(
            element.getBoundingClientRect().height,
            parseFloat(getComputedStyle(element, '::after').height) || 0,
          ),
        })),
    );
    expect(heights.length).toBeGreaterThan(5);
    expect(heights.filter(({ height }) => height < 43.9)).toEqual([]);
    await context.close();
  });
}
