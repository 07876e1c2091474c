import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules of axe whose verdict hangs on colours; what the others say in the light holds in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Expects axe to find nothing on a page, neither in the light nor in the dark. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await new AxeBuilder({ page }).withRules(OF_COLOURS).analyze()).violations).toEqual([]);
}
