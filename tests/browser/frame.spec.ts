import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { SHORTCUTS } from '../../src/i18n/shortcuts.ts';

/** Higher than one row of the head, in root ems, and lower than two. */
const ONE_ROW = 5;
const WIDTHS = [360, 390, 700, 768, 991, 1023, 1024, 1025, 1120, 1280, 1440, 2000];

for (const language of ['', 'en/'])
  test(`/${language} has a head of one row at any width and size of letters`, async ({ page }) => {
    await page.goto(`${language}draft/`);
    for (const size of ['small', '', 'huge']) {
      await page.evaluate((chosen) => (document.documentElement.dataset['size'] = chosen), size);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const head = await page.locator('.head').evaluate((element) => {
          const em = parseFloat(getComputedStyle(document.documentElement).fontSize);
          const parts = [...element.querySelectorAll('.name, nav a, .language, button.plain, .to-search, form')];
          const shown = parts.filter((part) => part.checkVisibility() && !part.closest('form.settings'));
          const boxes = shown.map((part) => part.getBoundingClientRect()).sort((a, b) => a.left - b.left);
          const apart = boxes.every((box, at) => at === 0 || box.left >= boxes[at - 1]!.right - 0.5);
          return { rows: element.getBoundingClientRect().height / em, apart, end: boxes.at(-1)!.right };
        });
        const where = `${width} pixels, letters ${size}`;
        expect(head.rows, where).toBeLessThan(ONE_ROW);
        expect(head.apart, where).toBe(true);
        expect(head.end, where).toBeLessThanOrEqual(width);
      }
    }
  });

test('the focus goes through the head from left to right, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  for (const path of ['types/', 'en/types/', 'search/']) {
    await page.goto(path);
    await page.locator('.head .name').focus();
    const stops: number[] = [];
    for (;;) {
      const left = await page.evaluate(() => {
        const focused = document.activeElement!.closest('.head :is(a, input, button)');
        return focused?.getBoundingClientRect().left ?? null;
      });
      if (left === null) break;
      stops.push(left);
      await page.keyboard.press('Tab');
    }
    expect(stops.length, path).toBeGreaterThan(8);
    expect(
      stops.toSorted((a, b) => a - b),
      path,
    ).toEqual(stops);
  }
});

test('the settings open below their button, be the search behind it or not', async ({ page }) => {
  for (const path of ['types/', 'search/', 'en/types/']) {
    await page.goto(path);
    const button = page.locator('.head [popovertarget="settings"]');
    for (const width of [1024, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await button.click();
      const [opener, panel] = [await button.boundingBox(), await page.locator('#settings').boundingBox()];
      const where = `${path} ${width}`;
      expect(Math.abs(panel!.x + panel!.width - opener!.x - opener!.width), where).toBeLessThanOrEqual(2);
      expect(panel!.y - opener!.y - opener!.height, where).toBeGreaterThanOrEqual(0);
      expect(panel!.y - opener!.y - opener!.height, where).toBeLessThan(24);
      await button.click();
      await expect(page.locator('#settings')).toBeHidden();
    }
  }
});

test('“?” opens the sheet of all keys and Esc closes it; while one types it is a question mark @base', async ({
  page,
}) => {
  await page.goto('types/problems/');
  const sheet = page.locator('#keys');
  const open = page.locator('.passage .open').first();
  await open.focus();
  await page.keyboard.press('?');
  await expect(sheet).toBeVisible();
  await expect(sheet).toBeFocused();
  await expect(sheet.getByText('放进草稿', { exact: true })).toBeVisible();
  await expect(sheet.locator('tr')).toHaveCount(Object.values(SHORTCUTS).flatMap((keys) => Object.keys(keys)).length);
  const elsewhere = sheet.getByText('改这一块', { exact: true });
  await expect(elsewhere).toBeHidden();
  await sheet.getByText('别的页上').click();
  await expect(elsewhere).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(open).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('searchbox')).toHaveValue('?');
  await expect(sheet).toBeHidden();
  await page.getByRole('contentinfo').getByRole('button', { name: '按键' }).click();
  await expect(sheet.getByRole('link', { name: '关于' })).toBeVisible();
});

test('the sheet tells of each tool’s key, and where the box has no room the key leads to the search', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await page.goto('en/types/problems/');
  const told = await page
    .locator('template[data-toolbox]')
    .evaluate((box: HTMLTemplateElement) =>
      [...box.content.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].map((tool) => [
        tool.dataset['tool'],
        [tool.getAttribute('aria-keyshortcuts')],
      ]),
    );
  const { following: _, preceding: __, ...tools } = SHORTCUTS.passages;
  expect(Object.fromEntries(told)).toEqual(tools);
  await page.keyboard.press('/');
  await page.waitForURL('**/en/search/');
});

test('no page carries what does nothing without script, and without it no button opens that @base', async ({
  browser,
  baseURL,
  request,
}) => {
  const sent = await (await request.get('reports/001_e4ab13fd1b405e5f/')).text();
  for (const part of ['id="keys"', 'data-settings', 'data-toolbox', 'wenduan-cite', 'data-whole-tools'])
    expect(sent, part).not.toContain(part);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('reports/001_e4ab13fd1b405e5f/');
  const dead = page.locator('[popovertarget="keys"], [popovertarget="settings"]');
  expect(await dead.count()).toBeGreaterThan(0);
  for (const button of await dead.all()) await expect(button).toBeHidden();
  await context.close();
});
