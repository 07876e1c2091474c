import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectNoViolations } from './axe.ts';
import { expected, plainFold, type OracleSection } from './search-oracle.ts';
import { openQuery, readOracle, rowsOf, statusOf } from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async () => {
  ({ sections } = await readOracle());
});

const linesOn = (page: Page) => rowsOf(page.locator('table.lines'));

async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: '再显示' });
  while (await more.isVisible()) {
    const count = await page.locator('table.lines tbody tr').count();
    await more.click();
    await expect(page.locator('table.lines tbody tr')).not.toHaveCount(count);
  }
}

test('a query has a line for every place, each the report’s own words around it @base', async ({ page }) => {
  const texts = sections.flatMap(({ blocks }) => blocks);
  for (const query of ['一岗双责', '党建', '学习X次', '开展…活动', '党 党建']) {
    await openQuery(page, query, '&view=lines&width=20');
    await showAll(page);
    const lines = await linesOn(page);
    const { places, ids } = expected(sections, query);
    expect(lines.length, query).toBe(places);
    const strange = lines.filter((cells) => !texts.some((text) => text.includes(cells.slice(0, 3).join(''))));
    expect(strange, query).toEqual([]);
    expect(Math.max(...lines.map(([left]) => [...left!].length)), query).toBeLessThanOrEqual(20);
    const found = await page
      .locator('table.lines tr[data-section]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['section']));
    expect([...new Set(found)].sort(), query).toEqual(ids);
  }
});

for (const [sort, column] of [
  ['right', 2],
  ['left', 0],
] as const)
  test(`lines sorted by ${sort} context stand in that order`, async ({ page }) => {
    await openQuery(page, '责任', `&view=lines&width=10&sort=${sort}`);
    const keys = (await linesOn(page)).map((cells) => {
      const words = cells[column]!.replace(/[^\p{L}\p{N}]/gu, '');
      return sort === 'left' ? [...words].reverse().join('') : words;
    });
    expect(keys.length).toBe(expected(sections, '责任').places);
    expect(keys).toEqual(keys.toSorted(new Intl.Collator('zh').compare));
  });

test('sort, width and view are links in the address, and Back restores them @base', async ({ page }) => {
  await openQuery(page, '责任', '&type=work');
  await page.getByRole('link', { name: '逐行' }).click();
  await expect(page).toHaveURL(/view=lines/);
  await page.getByRole('link', { name: '左文' }).click();
  await expect(page.getByRole('link', { name: '左文' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: '10', exact: true }).click();
  await expect(page).toHaveURL(/type=work&view=lines&sort=left&width=10/);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('link', { name: '左文' })).not.toHaveAttribute('aria-current');
  await page.goBack();
  await expect(page.locator('table.lines')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('table.lines')).toBeVisible();
});

async function exported(page: Page, extension: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator(`[data-export="${extension}"]`).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** Rows of a CSV file as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('all places are exported, not the visible ones only, each with query and version @base', async ({ page }) => {
  await openQuery(page, '的', '&type=work');
  const { places } = expected(
    sections.filter(({ type }) => type.includes('work')),
    '的',
  );
  expect(await statusOf(page).getAttribute('data-places')).toBe(String(places));
  const csv = await exported(page, 'csv');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const rows = parseCsv(csv.slice(1));
  const [names, ...cells] = rows as [string[], ...string[][]];
  const column = (name: string) => names.indexOf(name);
  expect(cells.length).toBe(places);
  for (const row of cells) {
    expect([row.length, row[column('查询')], plainFold(row[column('词句')]!)]).toEqual([names.length, '的', '的']);
    expect(row[column('语料版本')]).toMatch(/^[0-9a-f]{12}$/);
    const { blocks } = sections.find(({ id }) => id === row[column('文段')])!;
    expect([...blocks.join('')][Number(row[column('位置')]) - 1]).toBe('的');
  }

  const lines = (await exported(page, 'jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ query: '的', version: cells[0]![column('语料版本')] });
  expect(lines.map(({ left, match, right }) => [left, match, right])).toEqual(
    cells.map((row) => ['左文', '词句', '右文'].map((name) => row[column(name)])),
  );

  const text = (await exported(page, 'txt')).trimEnd().split('\n');
  expect(text.slice(5).length).toBe(places);
  expect(text.slice(5).every((line) => line.includes('【的】'))).toBe(true);
});

test('where lines leave places out, a file holds the lines that are listed, in their order', async ({ page }) => {
  for (const left of ['&sample=20&seed=3', '&sample=20&seed=4&key=R1&key=L1', '&tenth=1', '&near=落实&reach=8']) {
    await openQuery(page, '责任', `&view=lines${left}`);
    await expect(page.getByText('导出所列各行（不是全部）')).toBeVisible();
    const listed = await page
      .locator('table.lines tr.result')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['section']));
    const [names, ...cells] = parseCsv((await exported(page, 'csv')).slice(1)) as [string[], ...string[][]];
    expect(cells.map((row) => row[names.indexOf('文段')])).toEqual(listed);
    const found = (await exported(page, 'txt')).split('\n')[3];
    expect(found).toContain(`${cells.length} 处`);
  }
  await openQuery(page, '责任', '&sample=20');
  const [, ...all] = parseCsv((await exported(page, 'csv')).slice(1));
  expect(String(all.length)).toBe(await statusOf(page).getAttribute('data-places'));
});

test(`axe finds nothing on lines, spread and comparison`, async ({ page }) => {
  for (const more of ['&view=lines', '&view=spread', '&view=compare&other=责任']) {
    await openQuery(page, '党建', more);
    await expectNoViolations(page);
  }
});

test('nothing is wider than a phone on lines, spread and comparison', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const view of ['lines', 'spread', 'compare']) {
    await openQuery(page, '党建', `&view=${view}&other=责任`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(360);
  }
});
