import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { readCorpus } from './corpus.ts';

/** Of the reports that try to break the site, the one that another says whole. */
const REPEATED = 'r-325a93a32d';

test('the list of reports is searched, narrowed and ordered, and its address says how @base', async ({ page }) => {
  // A report that repeats another one stands below that.
  const reports = (await readCorpus()).filter(({ id }) => id !== REPEATED);
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

test('reports are narrowed by the kind of unit they name; Back from one leads to the same few, in both languages', async ({
  page,
}) => {
  const reports = await readCorpus();
  const offices = reports.filter(({ title }) => title.includes('办公室')).map(({ title }) => title);
  expect(offices.length).toBeGreaterThan(0);
  for (const { path, label, unit, said } of [
    { path: 'reports/', label: '单位', unit: '科室、部门', said: '合条件的' },
    { path: 'en/reports/', label: 'Unit', unit: 'Departments and teams', said: 'match' },
  ]) {
    await page.goto(path);
    const titles = page.locator('tbody [data-listed]');
    const select = page.locator('select[name="unit"]');
    await expect(page.locator('label', { has: select }).locator('span')).toHaveText(label);
    // Every report is of one value.
    const counted = async () =>
      (await select.locator('option').allTextContents()).reduce(
        (sum, option) => sum + Number(/(\d+)[)）]$/.exec(option.trim())?.[1] ?? 0),
        0,
      );
    await expect.poll(counted, path).toBe(reports.length);
    await expect(page.locator('.of-unit')).toBeHidden();
    await select.selectOption('department');
    await expect(page).toHaveURL(/reports\/\?unit=department$/);
    await expect(titles).toHaveText(offices);
    await expect(select.locator('option:checked')).toHaveText(new RegExp(`^${unit} ?[（(]${offices.length}[)）]$`));
    await expect(page.locator('[data-status]')).toContainText(said);
    await expect(page.locator('.of-unit')).toBeVisible();
    await titles.first().click();
    await expect(page).not.toHaveURL(/unit=/);
    await page.goBack();
    await expect(titles).toHaveText(offices);
    await expect(select).toHaveValue('department');
  }
  await expectNoViolations(page, { colours: false });
});

test('without script the whole list stands, and nothing to choose that would do nothing', async ({
  browser,
  baseURL,
}) => {
  const reports = await readCorpus();
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('reports/?unit=department');
  await expect(page.locator('tbody [data-listed]')).toHaveCount(reports.length);
  await expect(page.locator('form.narrow')).toBeHidden();
  await context.close();
});

test('a cell of many reports shows one passage of them, and says whose it is', async ({ page }) => {
  const [report] = await readCorpus();
  await page.goto('reports/');
  const cell = page.locator('.matrix tbody td a').first();
  // As the picture of genres and years has it, which stands only where there are more reports than here.
  const shows = await cell.evaluate((link: HTMLAnchorElement, id) => {
    link.dataset['shows'] = link.href.replace(/reports\/[^/]+\//, `reports/${id}/`).replace(/#.*/, '#s1');
    link.href = link.href.replace(/#.*/, '');
    return link.dataset['shows'];
  }, report!.id);
  await cell.focus();
  const peek = page.getByRole('tooltip');
  await expect(peek.locator('small')).toHaveText(report!.title);
  const shown = (await peek.textContent())!.replace(report!.title, '').replace(/[\s…]/g, '');
  expect(shown.length).toBeGreaterThan(20);
  await page.goto(shows);
  const section = (await page.locator('[id="s1"]').textContent())!.replace(/\s/g, '');
  expect(section.startsWith(shown)).toBe(true);
});
