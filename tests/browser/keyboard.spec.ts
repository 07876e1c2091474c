import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { extract } from '../../src/input/index.ts';

// Changes the clipboard, which a window that is used again would keep.
test.use({ reuseContext: false });

/** More stops than any page on the way has before what is looked for. */
const STOPS = 200;

/** Presses Tab until `target` has the focus; every stop on the way must be seen to have it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return { name: element.outerHTML.slice(0, 80), outlineStyle, outline: parseFloat(outlineWidth), width, height };
    });
    expect(focus.outlineStyle, focus.name).not.toBe('none');
    expect(Math.min(focus.outline, focus.width, focus.height), focus.name).toBeGreaterThan(0);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the focus never came there');
}

test('leads by keyboard alone from the home page to a copied passage @base', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
  await page.goto('');
  await tabTo(page, page.locator('main a[href$="/types/problems/"]').first());
  await page.keyboard.press('Enter');
  await page.waitForURL('**/types/problems/');
  const passage = page
    .locator('.passage')
    .filter({ has: page.locator('[data-passage] > p') })
    .first();
  await tabTo(page, passage.locator('[data-tool="copy"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-said]')).toHaveText('已复制，末行是出处。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [text, source] = copied.split('\n\n') as [string, string];
  const bare = (words: string | null) => words!.replace(/\s/g, '');
  expect(bare(text)).toBe(bare(await passage.locator('[data-passage]').textContent()));
  const link = await passage.getByRole('link', { name: '原文' }).evaluate((a: HTMLAnchorElement) => a.href);
  const title = (await passage.locator('.from h2').textContent())!.trim();
  expect(source).toBe(`——《${title}》 ${link}`);
});

test('leads by keyboard alone from the home page over a search and three passages to a Word file', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('一岗双责');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  await expect(page.locator('.result').first()).toBeVisible();
  for (let at = 1; at <= 3; at++) {
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await expect(page.locator('[data-entries]')).toHaveText(String(at));
  }
  await tabTo(page, page.locator('[data-said] a'));
  await page.keyboard.press('Enter');
  await page.waitForURL('**/draft/');
  await expect(page.locator('.source-line')).toHaveCount(3);
  await tabTo(page, page.locator('[data-export="docx"]'));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  const { text } = await extract({ file: '稿.docx', bytes: await readFile(await file.path()) });
  expect(text.split('一岗双责').length).toBeGreaterThan(3);
});
