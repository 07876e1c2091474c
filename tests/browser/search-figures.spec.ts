import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectNoViolations } from './axe.ts';
import { plainFold, type OracleSection } from './search-oracle.ts';
import { openQuery, openSearch, readOracle, rowsOf, statusOf } from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async () => {
  ({ sections } = await readOracle());
});

const lines = (page: Page) => page.locator('table.lines tr.result');

async function exported(page: Page, extension: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page
    .locator(`.answers section [data-export="${extension}"], table.figures + p [data-export="${extension}"]`)
    .click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('what fills a gap is counted as reading every section counts, and each filler is a query', async ({ page }) => {
  await openQuery(page, '开展…活动', '&view=fillers');
  const found = new Map<string, { places: number; reports: Set<string> }>();
  for (const { id, blocks } of sections)
    for (const block of blocks)
      for (const [, filler] of plainFold(block).matchAll(/(?=开展(.{0,8}?)活动)/gu)) {
        const counted = found.get(filler!) ?? { places: 0, reports: new Set() };
        found.set(filler!, { places: counted.places + 1, reports: counted.reports.add(id.split('/')[0]!) });
      }
  const table = page.locator('table[data-figures="fillers-1"]');
  const rows = await rowsOf(table);
  expect(rows.map(([words, reports, places]) => [plainFold(words!), reports, places]).sort()).toEqual(
    [...found]
      .map(([words, { places, reports }]) => [words || '没有字紧挨着', String(reports.size), String(places)])
      .sort(),
  );
  expect((await exported(page, 'csv')).slice(1).split('\r\n')[0]).toBe('words,reports,places,query');
  const first = JSON.parse((await exported(page, 'jsonl')).split('\n')[0]!) as Record<string, unknown>;
  expect([first['words'], String(first['reports']), String(first['places'])]).toEqual(rows[0]);
  await table.locator('tbody tr').first().getByRole('link', { name: rows[0]![2]!, exact: true }).last().click();
  await expect(statusOf(page)).toHaveAttribute('data-places', rows[0]![2]!);
  await expect(lines(page)).toHaveCount(Number(rows[0]![2]));
});

test('each number of a collocate leads to the lines that it counts', async ({ page }) => {
  const address = '&view=collocates&reach=8&side=right&by=g2';
  await openQuery(page, '责任', address);
  const rows = await rowsOf(page.locator('table[data-figures="collocates"]'));
  expect(rows.length).toBeGreaterThan(3);
  const strengths = rows.map((row) => Number(row[2]));
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  for (const [word, , , places, all] of rows.slice(0, 4)) {
    await openQuery(page, '责任', address);
    const row = page.locator(`table[data-figures="collocates"] tr[data-value="${word!}"]`);
    await row.locator('td').nth(2).getByRole('link').click();
    await expect(page.locator('[data-near-word]')).toContainText(places!);
    await expect(lines(page)).toHaveCount(Number(places));
    for (const text of await lines(page).locator('.right').allTextContents()) expect(text).toContain(word);
    await openQuery(page, '责任', address);
    await row.locator('td').nth(3).getByRole('link').click();
    await expect(statusOf(page)).toHaveAttribute('data-places', all!);
  }
});

test('a query that leaves nothing open is told how to', async ({ page }) => {
  await openQuery(page, '责任', '&view=fillers');
  await expect(page.getByText('这个词句没有空处')).toBeVisible();
});

test('a sample is drawn by the seed in the address, and lines are sorted by two keys', async ({ page }) => {
  const drawn = async (seed: number) => {
    await openQuery(page, '责任', `&view=lines&sample=20&seed=${seed}`);
    await expect(lines(page)).toHaveCount(20);
    return lines(page).allTextContents();
  };
  const first = await drawn(3);
  expect(await drawn(3)).toEqual(first);
  await page.getByRole('link', { name: '另抽一次' }).click();
  await expect(page).toHaveURL(/seed=4/);
  await expect.poll(() => lines(page).allTextContents()).not.toEqual(first);

  await openQuery(page, '责任', '&view=lines');
  await page.getByText('抽样', { exact: true }).locator('..').getByRole('link', { name: '50', exact: true }).click();
  await expect(page).toHaveURL(/sample=50&seed=1/);

  await openQuery(page, '责任', '&view=lines');
  await page.getByRole('link', { name: '右一' }).click();
  await page.getByText('再按').locator('..').getByRole('link', { name: '左一' }).click();
  await expect(page).toHaveURL(/key=R1&key=L1/);
  const letter = (text: string, at: number) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].at(at) ?? '';
  await expect
    .poll(async () => {
      const keys = (await rowsOf(page.locator('table.lines'))).map(([left, , right]) => [
        letter(right!, 0),
        letter(left!, -1),
      ]);
      const order = new Intl.Collator('zh').compare;
      return keys.every(([a, b], i) => i === 0 || (order(keys[i - 1]![0]!, a!) || order(keys[i - 1]![1]!, b!)) <= 0);
    })
    .toBe(true);
});

test('a line opens into its paragraph where it stands, and closes', async ({ page }) => {
  await openQuery(page, '责任', '&view=lines');
  const words = (await lines(page).nth(1).locator('td').first().textContent())!.trim();
  const button = lines(page).nth(1).getByRole('button', { name: '整段' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('table.lines tr.whole')).toContainText(words);
  await expect(page.locator('table.lines tr.whole mark')).toHaveText('责任');
  await expectNoViolations(page);
  await button.click();
  await expect(page.locator('table.lines tr.whole')).toHaveCount(0);
});

test('lines use the width of the window: thirty characters stand in full, sixty show more', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const seen = async (width: number) => {
    await openQuery(page, '责任', `&view=lines&width=${width}`);
    return lines(page)
      .locator('.left div')
      .evaluateAll((all) =>
        Math.max(...all.map((one) => one.clientWidth / parseFloat(getComputedStyle(one).fontSize))),
      );
  };
  const thirty = await seen(30);
  expect(thirty).toBeGreaterThanOrEqual(30);
  expect(await seen(60)).toBeGreaterThan(thirty + 8);
});

test('axe finds nothing on fillers and collocates, in either language, and nothing is wider than a phone', async ({
  page,
}) => {
  for (const view of ['fillers', 'collocates'])
    await test.step(view, async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await openQuery(page, '开展…活动', `&view=${view}`);
      await expectNoViolations(page);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await openSearch(page, `en/search/?q=责任&view=${view}`);
      await expectNoViolations(page, { colours: false });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
});
