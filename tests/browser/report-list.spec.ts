import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { readCorpus } from './corpus.ts';

/** Of the reports that try to break the site, the one that another says whole. */
const REPEATED = 'r-325a93a32d';

test('the list of reports is searched, narrowed and ordered, and its address says how @base', async ({
  page,
  request,
}) => {
  // A report that repeats another one stands below that.
  const reports = (await readCorpus(request)).filter(({ id }) => id !== REPEATED);
  await page.goto('reports/');
  const titles = page.locator('tbody [data-listed]');
  await expect(titles).toHaveCount(reports.length);
  await page.getByLabel('含有').selectOption('problems');
  await page.getByLabel('排序').selectOption('share');
  await expect(page).toHaveURL(/\?type=problems&sort=share$/);
  const shares = () =>
    page.locator('tbody td[data-type="problems"] a').evaluateAll((all) => all.map((a) => parseInt(a.textContent)));
  const having = reports.filter(({ sections }) =>
    sections.some(({ types, decided }) => decided && types.includes('problems')),
  );
  await expect(titles).toHaveCount(having.length);
  expect(await shares()).toEqual((await shares()).toSorted((a, b) => b - a));
  await page.reload();
  await expect(titles).toHaveCount(having.length);
  await page.getByRole('searchbox', { name: '标题、署名' }).fill(having[0]!.title);
  await expect(titles).toHaveCount(1);
  await expect(page.locator('[data-status]')).toHaveText('合条件的 1 篇');
  await expectNoViolations(page);
  await page.getByRole('button', { name: '全部放开' }).click();
  await expect(titles).toHaveCount(reports.length);
});

test('a cell shows the passage it leads to, under the pointer and under the focus, until Escape', async ({ page }) => {
  await page.goto('reports/');
  const cell = page.locator('.matrix tbody td a').nth(1);
  const peek = page.getByRole('tooltip');
  await cell.hover();
  await expect(peek).toBeVisible();
  const [address, anchor] = (await cell.getAttribute('href'))!.split('#') as [string, string];
  await page.keyboard.press('Escape');
  await expect(peek).toHaveCount(0);
  await cell.focus();
  await expect(peek).toBeVisible();
  const shown = (await peek.textContent())!.replace(/[\s…]/g, '');
  await page.goto(address);
  const section = (await page.locator(`[id="${anchor}"]`).textContent())!.replace(/\s/g, '');
  expect(section.startsWith(shown)).toBe(true);
});
