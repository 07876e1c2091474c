import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of axe whose verdict hangs on colours; what the others say in the light holds in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** No page has frames, so axe may finish where it ran, and not on a second page; what passed is not listed. */
const axeOn = (page: Page, options: { axeSource?: string } = {}) =>
  new AxeBuilder({ page, ...options }).setLegacyMode().options({ resultTypes: ['violations'] });

/** Half a megabyte that is sent to the page and read there; asked a second time, the page has it. */
const SENT = { axeSource: ';' };

/**
 * Expects axe to find nothing on a page, neither in the light nor in the dark.
 *
 * @param colours False for a page whose colours axe has seen elsewhere, as those of an English one on the Chinese, or of
 *   a narrow one where it is wide: it takes twice as long to judge them as all the rest.
 */
export async function expectNoViolations(page: Page, { colours = true } = {}): Promise<void> {
  expect(page.frames()).toHaveLength(1);
  if (!colours) {
    expect((await axeOn(page).disableRules(OF_COLOURS).analyze()).violations).toEqual([]);
    return;
  }
  await page.emulateMedia({ colorScheme: 'light' });
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await axeOn(page, SENT).withRules(OF_COLOURS).analyze()).violations).toEqual([]);
}

/** Expects of an open page, made as wide as each width in turn (pixels), that nothing overflows. */
export async function expectToFit(page: Page, ...widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}
