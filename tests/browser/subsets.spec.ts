import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readXlsx } from '../dataset/read-xlsx.ts';
import { expectNoViolations } from './axe.ts';
import { expected, type OracleSection } from './search-oracle.ts';
import { countedIn, expectCounted, openQuery, openSearch, readOracle, rowsOf, statusOf } from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async () => {
  ({ sections } = await readOracle());
});

const PAGE = 'figures/subsets/';
const tableOn = (page: Page): Locator => page.locator('table[data-figures="keyness"]');
const sizesOn = (page: Page): Locator => page.locator('.sizes');

/** Narrows a search and saves the filters under a name. */
async function saveSubset(page: Page, filters: string, name: string): Promise<void> {
  await openQuery(page, '责任', filters);
  await page.locator('.subsets input[name="name"]').fill(name);
  await page.locator('.subsets').getByRole('button', { name: '存成子集' }).click();
  await expect(page.locator('.subsets')).toContainText(`已存成“${name}”`);
}

const number = (text: string | undefined): number => Number(text!.replaceAll(',', ''));

test('filters are saved as a subset, which narrows another search and is weighed against the rest @base', async ({
  page,
}) => {
  await saveSubset(page, '&type=problems&type=causes', '不足和原因');
  await openQuery(page, '不够');
  await page.locator('.subsets').getByRole('link', { name: '不足和原因' }).click();
  await expect(page).toHaveURL(/type=problems&type=causes/);
  const among = sections.filter(({ type }) => type.includes('problems') || type.includes('causes'));
  await expect(statusOf(page)).toHaveAttribute('data-places', String(expected(among, '不够').places));

  await page.locator('.subsets').getByRole('link', { name: '和别的比' }).click();
  await expect(sizesOn(page)).toContainText('不足和原因');
  // What another report repeats, and what is no report, counts in no figure.
  const once = among.filter(({ counted }) => counted);
  await expect(sizesOn(page)).toHaveAttribute('data-sections', String(once.length));
  const [first] = await rowsOf(tableOn(page));
  expect(number(first![1])).toBe(expected(once, first![0]!).places);
});

for (const [name, address] of [
  ['words against the rest', '?type=problems'],
  ['words against another part', '?type=problems&than=%3Ftype%3Dwork'],
  ['frames of several types', '?type=problems&type=plans&of=frames'],
] as const)
  test(`every number of ${name} is what its search finds`, async ({ page }) => {
    await page.goto(PAGE + address);
    await sizesOn(page).waitFor();
    // Five reports have few frames; none may be typical.
    test.skip((await tableOn(page).count()) === 0, 'nothing is typical');
    const rows = tableOn(page).locator('tbody tr');
    const attributes = ['data-places', 'data-reports', null, 'data-places', 'data-reports'];
    const columns = [...attributes.entries()].filter(([, attribute]) => attribute !== null);
    const numbers = [rows.first(), rows.last()].flatMap((row) => columns.map(([column]) => countedIn(row, column)));
    for (const [at, number] of (await Promise.all(numbers)).entries())
      await expectCounted(page, number, columns[at % columns.length]![1]!);
  });

for (const [name, address] of [
  ['two parts', '?type=problems&than=%3Ftype%3Dwork'],
  ['a part and the rest', '?type=problems&type=plans&counted=once'],
] as const)
  test(`the sizes of ${name} lead to their sections and reports`, async ({ page }) => {
    await page.goto(PAGE + address);
    await sizesOn(page).waitFor();
    const links = await sizesOn(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => ({ figure: one.textContent, href: (one as HTMLAnchorElement).href })));
    expect(links).toHaveLength(4);
    // A link says what it counts where it is read alone.
    for (const { figure } of links) expect(figure).toMatch(/^[\d,]+ [节篇]$/);
    for (const [at, { figure, href }] of links.entries()) {
      await openSearch(page, href);
      await expect(statusOf(page)).toHaveAttribute(
        at % 2 === 0 ? 'data-sections' : 'data-reports',
        String(Number.parseInt(figure.replaceAll(',', ''))),
      );
    }
  });

test('where nothing is typical, that is said with the reason, and what comes closest is told as such', async ({
  page,
}) => {
  const told: string[] = [];
  for (const type of ['problems', 'plans', 'work', 'causes'])
    for (const of of ['frames', 'terms']) {
      await page.goto(`${PAGE}?type=${type}&of=${of}`);
      await sizesOn(page).waitFor();
      const isTypical = (await sizesOn(page).getAttribute('data-rows')) !== '0';
      await expect(page.locator('[data-none]')).toHaveCount(isTypical ? 0 : 1);
      await expect(tableOn(page)).toHaveCount(isTypical ? 1 : 0);
      if (isTypical) continue;
      const text = (await page.locator('[data-none]').textContent())!;
      told.push(text);
      const closest = page.locator('table[data-figures="closest"]');
      const held = /里有 (\d+) 个/.exec(text)?.[1];
      expect(held === undefined || Number(held) >= (await closest.locator('tbody tr').count())).toBe(true);
      for (const [word, inside, reports, , , , , logRatio, , p] of (await closest.count())
        ? await rowsOf(closest)
        : []) {
        const fits = number(reports) >= 2 && Number(logRatio) >= 1 && Number(p!.replace('< ', '')) < 0.05;
        expect(fits, word).toBe(false);
        expect(number(inside), word).toBeGreaterThan(0);
      }
    }
  // Few reports have too few frames for any type to have its own.
  expect(told.length).toBeGreaterThan(1);
});

test('what is weighed here is what the build has weighed for a type', async ({ page }) => {
  await page.goto('figures/');
  const built = page.locator('details[data-subset="type"][data-value="problems"]');
  await built.locator('summary').click();
  const rows = await rowsOf(built.locator('table'));
  await built.getByRole('link', { name: '和别的比' }).click();
  await expect(sizesOn(page)).toContainText('问题不足');
  expect((await rowsOf(tableOn(page))).slice(0, rows.length)).toEqual(rows);
});

test('what a part is weighed against can be searched, and is told as a part that is left out', async ({ page }) => {
  await page.goto(`${PAGE}?type=problems&type=causes`);
  await sizesOn(page).locator('p').nth(1).getByRole('link').first().click();
  const rest = sections.filter(
    ({ type, counted }) => counted && !['problems', 'causes'].some((one) => type.includes(one)),
  );
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(rest.length));
  const chip = page.locator('[data-chip="without"]');
  await expect(chip).toContainText('不含“问题不足、原因剖析”');
  await chip.getByRole('link').click();
  await expect(chip).toHaveCount(0);
});

test('two parts are swapped, and what both hold is told', async ({ page }) => {
  await page.goto(`${PAGE}?type=problems&than=%3Ftype%3Dcauses`);
  const both = sections.filter(({ type }) => type.includes('problems') && type.includes('causes')).length;
  expect(both).toBeGreaterThan(0);
  await expect(sizesOn(page)).toContainText(`有 ${both} 节两边都在`);
  await page.getByRole('link', { name: '两边对调' }).click();
  await expect(page).toHaveURL(/type=causes&than=%3Ftype%3Dproblems/);
  await expect(sizesOn(page).locator('p').first()).toContainText('原因剖析');
  await page.goBack();
  await expect(sizesOn(page).locator('p').first()).toContainText('问题不足');
});

test('a part is chosen from a list, and a filter is taken away again', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole('combobox', { name: '这一部分' }).selectOption({ label: '问题不足' });
  await expect(page).toHaveURL(/\?type=problems$/);
  await page.getByRole('combobox', { name: '和什么比' }).selectOption({ label: '做法成效' });
  await expect(page).toHaveURL(/than=/);
  await expect(tableOn(page)).toBeVisible();
  await page.locator('[data-part="than"]').getByRole('link', { name: '类型：做法成效' }).click();
  await expect(page).toHaveURL(/\?type=problems$/);
});

test('the table is saved as CSV, JSONL and Excel, with all its rows; what writes Excel comes with the press', async ({
  page,
}) => {
  const scripts: string[] = [];
  const refused: string[] = [];
  page.on('request', (one) => one.resourceType() === 'script' && scripts.push(one.url()));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(`${PAGE}?type=problems`);
  await sizesOn(page).waitFor();
  const more = tableOn(page).locator('~ button.more');
  if ((await more.count()) > 0) await more.click();
  const rows = await rowsOf(tableOn(page));
  const saved = async (extension: string) => {
    const download = page.waitForEvent('download');
    await page.locator(`[data-files="keyness"] [data-export="${extension}"]`).click();
    return readFile(await (await download).path());
  };
  const csv = (await saved('csv')).toString().trimEnd().split('\r\n');
  const jsonl = (await saved('jsonl')).toString().trimEnd().split('\n');
  expect(scripts.filter((url) => url.includes('/xlsx'))).toEqual([]);
  const [sheet] = await readXlsx(await saved('xlsx'));
  expect(scripts.filter((url) => url.includes('/xlsx'))).not.toEqual([]);
  const names = ['text', 'inside', 'reports', 'rate', 'outside', 'outsideReports', 'outsideRate'];
  names.push('logRatio', 'g2', 'p', 'query');
  expect([csv[0]!.slice(1).split(','), sheet![0]]).toEqual([names, names]);
  expect([csv.length, jsonl.length, sheet!.length]).toEqual([rows.length + 1, rows.length, rows.length + 1]);
  for (const [at, [word, inside]] of rows.entries()) {
    expect(sheet![at + 1]!.slice(0, 2)).toEqual([word, number(inside)]);
    expect(JSON.parse(jsonl[at]!)).toMatchObject({ text: word, inside: number(inside) });
  }
  expect(refused).toEqual([]);
});

test('subsets are renamed, exported, deleted and imported in one place, and outlive a reload', async ({ page }) => {
  await saveSubset(page, '&type=problems', '不足');
  await page.goto(PAGE);
  const own = page.locator('.own-subsets');
  await own.getByText('改名').first().click();
  await own.getByLabel('名称').fill('问题');
  await own.getByRole('button', { name: '改名' }).click();
  await page.reload();
  await expect(own.locator('li b')).toHaveText(['问题']);
  const download = page.waitForEvent('download');
  await own.locator('[data-own="export"]').click();
  const file = await (await download).path();
  await own.locator('[data-own="drop"]').click();
  await expect(own.locator('li')).toHaveCount(0);
  await own.locator('input[type="file"]').setInputFiles(file);
  await expect(own.locator('[data-own="said"]')).toHaveText('导入：新加 1 个，原有 0 个，略过 0 个。');
  await own.getByRole('link', { name: '来比' }).click();
  await expect(page).toHaveURL(/type=problems/);
  await expect(sizesOn(page)).toContainText('问题');
});

test('a part that holds nothing is told, and so is data that cannot be had', async ({ page }) => {
  await page.goto(`${PAGE}?type=problems&year=1901`);
  await expect(page.getByText('这一部分没有文段')).toBeVisible();
  await page.route('**/data/counts/*', (route) => route.abort());
  await page.goto(`${PAGE}?type=problems`);
  await expect(page.getByText('没有算成')).toBeVisible();
});

test('a search is narrowed to sections of a length', async ({ page }) => {
  await openQuery(page, '责任', '&length=100-299&view=spread');
  const sized = sections.filter(({ blocks }) => {
    const { length } = blocks.join('').replace(/[\p{P}\p{S}\p{Z}\p{C}\p{M}]/gu, '');
    return length >= 100 && length < 300;
  });
  // Masks fold to one character; the sections at the edges have none.
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(expected(sized, '责任').ids.length));
});

test('axe finds nothing in either language, and nothing is wider than a phone', async ({ page }) => {
  for (const path of [`${PAGE}?type=problems`, `en/${PAGE}?type=problems&than=%3Ftype%3Dwork`])
    await test.step(path, async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto('');
      await page.evaluate(() =>
        localStorage.setItem('wenduan.subsets', '{"subsets":[{"name":"不足","search":"?type=problems"}]}'),
      );
      await page.goto(path);
      await sizesOn(page).waitFor();
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await expectNoViolations(page);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
});
