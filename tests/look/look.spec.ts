import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { PAGE_KINDS, WINDOWS } from './pages.ts';

const MACHINE = new URL('pictures/machine.json', import.meta.url);
const SAMPLE = '文段 一、工作 Wenduan 123';

/** What the pixels of a page hang on besides the page: the browser, and how wide its fonts set the same words. */
async function readMachine(page: Page): Promise<{ browser: string; widths: number[] }> {
  await page.goto('');
  const widths = await page.evaluate((text) => {
    const context = document.createElement('canvas').getContext('2d')!;
    const { body } = document;
    const families = [body, ...body.querySelectorAll('h1, p, nav')].map((part) => getComputedStyle(part).fontFamily);
    return [...new Set(families)].map((family) => {
      context.font = `40px ${family}`;
      return Math.round(context.measureText(text).width);
    });
  }, SAMPLE);
  return { browser: page.context().browser()!.version(), widths };
}

/** Waits until a page has shown what it shows by script. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

test.describe.configure({ mode: 'serial' });

test('the pictures were made with this browser and these fonts', async ({ page }, { config }) => {
  const machine = await readMachine(page);
  if (config.updateSnapshots === 'all') writeFileSync(MACHINE, `${JSON.stringify(machine, null, 2)}\n`);
  const known: unknown = JSON.parse(readFileSync(MACHINE, 'utf8'));
  expect(machine, 'other fonts or another browser: make pictures of your own with --update').toEqual(known);
});

for (const { width, height, scheme, scale } of WINDOWS) {
  test.describe(`${width} pixels wide, ${scheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: scale });
    for (const [name, path] of Object.entries(PAGE_KINDS)) {
      test(`${name} looks as it did`, async ({ page, request }) => {
        const [first] = (await (await request.get('data/reports.json')).json()) as { id: string }[];
        await page.goto(path.replace('REPORT', `reports/${first!.id}/`));
        await settle(page);
        await expect(page).toHaveScreenshot(`${name}-${width}-${scheme}.png`);
      });
    }
  });
}
