import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parseOverride } from '../../src/corpus/overrides/parse.ts';
import { taxonomy } from '../corpus/seeds.ts';
import { expectNoViolations } from './axe.ts';

// On the five reports every decision is sure; those below the path leave doubts: all are tagged @base.

const said = (page: Page) => page.locator('[data-said]');
const current = (page: Page) => page.locator('[aria-current="true"][data-mending]');

test('a decision is made by a key, undone after a reload, and handed out as a file that is read back @base', async ({
  page,
}) => {
  await page.goto('review/');
  const first = await current(page).getAttribute('id');
  await page.keyboard.press('5');
  await expect(said(page)).toHaveText('类型：问题不足');
  await page.locator(`[id="${first}"] h2`).click();
  await page.keyboard.press('t');
  await page.keyboard.press('1');
  await expect(said(page)).toContainText('主题：');
  await page.keyboard.press('u');
  await expect(said(page)).toContainText('撤销了：主题');
  await page.reload();
  const [report, anchor] = first!.split('/') as [string, string];
  await expect(page.locator(`[id="${first}"] [data-verdicts]`)).toHaveText('类型：问题不足');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `${report}.yaml` }).click();
  const yaml = readFileSync(await (await download).path(), 'utf8');
  expect(parseOverride('a.yaml', yaml, taxonomy).sections).toMatchObject([{ anchor, types: ['problems'] }]);
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: `${report}.yaml` })).toHaveCount(0);
});

test('of what is not at hand the beginning is shown; to press it opens it where it stands @base', async ({ page }) => {
  await page.goto('review/');
  const rows = page.locator('.doubt');
  const opened = () => rows.evaluateAll((all) => all.map((row) => row.querySelector('.tools')!.checkVisibility()));
  expect(await opened()).toEqual([true, ...Array<boolean>((await rows.count()) - 1).fill(false)]);
  const last = rows.last();
  const lines = last.locator('.prose');
  await lines.evaluate((prose) =>
    prose.append(...Array.from({ length: 9 }, () => prose.lastElementChild!.cloneNode(true))),
  );
  const hidden = () => lines.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(await hidden()).toBeGreaterThan(0);
  await last.scrollIntoViewIfNeeded();
  const topOf = () => last.evaluate((row) => row.getBoundingClientRect().top);
  const before = await topOf();
  await last.locator('h2').click();
  expect(Math.abs((await topOf()) - before)).toBeLessThan(1);
  expect(await hidden()).toBe(0);
  expect((await opened()).lastIndexOf(true)).toBe((await rows.count()) - 1);
});

test('it is used by touch at 360 pixels @base', async ({ browser, baseURL }) => {
  const viewport = { width: 360, height: 800 };
  const context = await browser.newContext({ baseURL: baseURL!, viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto('review/');
  await page.getByRole('button', { name: '文种' }).tap();
  await page.getByRole('button', { name: '工作总结' }).tap();
  await expect(said(page)).toHaveText('文种：工作总结');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoViolations(page);
  await context.close();
});

test('without script it says so, and shows each decision with the command that overrules it @base', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('review/');
  await expect(page.locator('.no-script')).toBeVisible();
  await expect(page.locator('[data-mending] code').first()).toBeVisible();
  await expect(page.locator('[data-panel]')).toBeHidden();
  await context.close();
});

test('its keys are those of the sheet, and each stands on a button @base', async ({ page }) => {
  await page.goto('review/');
  await expect(page.locator('.no-script')).toBeHidden();
  const onButtons = await page
    .locator('[data-panel] [data-group=""] [data-key]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['key']!));
  const sheet = page.locator('#keys table', { has: page.locator('caption', { hasText: '复核' }) });
  const listed = await sheet.locator('kbd').allTextContents();
  const types = taxonomy.types.length;
  expect(listed.filter((key) => !/^\d$/.test(key))).toEqual(
    expect.arrayContaining(onButtons.filter((key) => !/^[\d?]$/.test(key))),
  );
  expect(listed.filter((key) => !/^\d$/.test(key))).toHaveLength(onButtons.length - types - 1);
  expect(listed).toEqual(expect.arrayContaining(onButtons.slice(0, types)));
});
