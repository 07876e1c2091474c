import { expect, test } from '@playwright/test';
import { expectNoViolations, expectToFit } from './axe.ts';

const PAGES = ['', 'types/', 'types/problems/', 'topics/theory/', 'reports/'];

/** What stands alone to be pressed; links within running text are as high as their line. */
const ALONE = [
  'body > .head :is(a, button)',
  '.narrow :is(select, button)',
  '.tools :is(button, a)',
  '.from a',
  '.group :is(h2, h3) a',
  '.result :is(h2, h3) a',
  ':is(.figures, .shares, .strips, .overlap) :is(th, td) a',
  '.suggestions a',
  '.column-head :is(a, button)',
  'details.more > summary',
].join();

/** Pages that draw what is pressed by script, and what shows that they have. */
const DRAWN = [
  { path: 'search/?q=责任&view=spread', drawn: '.shares td a' },
  { path: 'search/?q=责任&view=collocates', drawn: 'table[data-figures] td a' },
  { path: 'search/?q=党建&view=compare&other=责任', drawn: '.overlap td a' },
  { path: 'search/?q=还存在“一手硬、一手弱”的问题', drawn: '.suggestions a' },
  {
    path: 'compare/?s=001_e4ab13fd1b405e5f/s2&s=002_f95340b43edb4660/s2',
    drawn: '.column-head a',
  },
  { path: 'review/', drawn: 'main' },
];

// What stands below the settings axe sees with each kind of page, in site.spec.ts.
test('axe finds nothing with the settings open, narrow or wide, and nothing overflows on any page', async ({
  page,
}) => {
  for (const path of PAGES) {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await page.getByRole('button', { name: '菜单' }).click();
    await page.getByRole('button', { name: '阅读设置' }).click();
    await expect(page.locator('#settings')).toBeVisible();
    for (const width of [360, 1440]) {
      await expectToFit(page, width);
      if (path === PAGES[0]) await expectNoViolations(page);
    }
  }
});

test('what stands alone is 44 pixels high for a finger', async ({ browser, baseURL }) => {
  const viewport = { width: 360, height: 800 };
  const context = await browser.newContext({ baseURL: baseURL!, viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  for (const { path, drawn } of [...PAGES.map((one) => ({ path: one, drawn: 'main' })), ...DRAWN]) {
    await page.goto(path);
    await page.locator(drawn).first().waitFor();
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
    expect(heights.length, path).toBeGreaterThan(5);
    expect
      .soft(
        heights.filter(({ height }) => height < 43.9),
        path,
      )
      .toEqual([]);
  }
  await context.close();
});

/** Pages that script draws, and what shows that it has. */
const DRAWN_LATER = [
  { path: 'search/?q=责任', drawn: '.result' },
  { path: 'search/?q=责任&view=lines', drawn: '.lines' },
  { path: 'figures/subsets/?type=problems', drawn: '.own-subsets' },
  { path: 'compare/', drawn: '[data-compare] a' },
  { path: 'draft/', drawn: '.out button' },
  { path: 'check/', drawn: 'textarea:enabled' },
  { path: 'review/', drawn: 'main' },
  { path: 'types/work/', drawn: 'wenduan-unfold button' },
];

for (const { path, drawn } of DRAWN_LATER) {
  test(`what stands on /${path} does not jump when script has drawn it`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // What is read late is drawn late, on a small corpus too.
    await page.route(/\/places\/|\/data\/counts/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator(drawn).first().waitFor();
    const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
    expect(shift).toBeLessThan(0.1);
  });
}

test('reports of one title do not make regions of one name', async ({ page }) => {
  await page.goto('search/?q=责任', { waitUntil: 'networkidle' });
  await page.locator('.result').first().waitFor();
  await expect(page.locator('.results').getByRole('region')).toHaveCount(0);
});
