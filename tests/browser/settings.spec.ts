import { expect, test, type Page } from '@playwright/test';

const CHOSEN = { size: 'large', width: 'narrow', theme: 'dark' };

async function choose(page: Page): Promise<void> {
  await page.getByRole('button', { name: '阅读设置' }).click();
  for (const [name, value] of Object.entries(CHOSEN))
    await page.locator(`#settings input[name="${name}"][value="${value}"]`).check();
}

const settingsOf = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

test('keeps size, width and colours over a reload @base', async ({ page }) => {
  await page.goto('types/plans/');
  const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await choose(page);
  await page.reload();
  expect(await settingsOf(page)).toMatchObject(CHOSEN);
  for (const [name, value] of Object.entries(CHOSEN))
    await expect(page.locator(`#settings input[name="${name}"][value="${value}"]`)).toBeChecked();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(before);
});

test('has what was chosen before the body is there, and nothing moves after', async ({ page }) => {
  await page.goto('types/plans/');
  await choose(page);
  await page.addInitScript(() => {
    const seen = { atBody: null as string | null, shift: 0 };
    Object.assign(window, { seen });
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      seen.atBody = document.documentElement.dataset['size'] ?? '';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload({ waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { atBody: string | null; shift: number } }).seen,
  );
  expect(seen.atBody).toBe(CHOSEN.size);
  expect(seen.shift).toBeLessThan(0.01);
});

test('works for the page where nothing may be kept', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto('types/plans/');
  await choose(page);
  expect(await settingsOf(page)).toMatchObject(CHOSEN);
  expect(errors).toEqual([]);
});
