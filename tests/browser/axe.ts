import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of axe whose verdict hangs on colours; what the others say in the light holds in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** No page has frames, so axe may finish where it ran, and not on a second page; what passed is not listed. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

/** Expects axe to find nothing on a page, neither in the light nor in the dark. */
export async function expectNoViolations(page: Page): Promise<void> {
  expect(page.frames()).toHaveLength(1);
  await page.emulateMedia({ colorScheme: 'light' });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axeOn(page).withRules(OF_COLOURS).analyze()).violations).toEqual([]);
}

/** Expects of an open page, made as wide as each width in turn (pixels), that axe finds nothing and nothing overflows. */
export async function expectNoViolationsAt(page: Page, ...widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}
