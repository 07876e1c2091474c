import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readXlsx } from '../dataset/read-xlsx.ts';
import { expected, plainFold, type OracleSection } from './search-oracle.ts';
import { boxOf, openQuery, openSearch, readOracle, rowsOf, statusOf } from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async () => {
  ({ sections } = await readOracle());
});

/** What a table of shares should say, by value: places, sections, places for each 10,000 characters. */
function sharesOf(query: string, among: readonly OracleSection[], facet: 'type' | 'topic' | 'year' | 'report') {
  const values = [...new Set(among.flatMap((section) => section[facet]))];
  return values.map((value) => {
    const filed = among.filter((section) => section[facet].includes(value));
    const { places, ids } = expected(filed, query);
    const chars = filed.flatMap(({ blocks }) => blocks.map((block) => [...plainFold(block)].length));
    const rate = (places * 10_000) / chars.reduce((sum, count) => sum + count, 0);
    return [value, String(places), String(ids.length), chars.length > 0 ? rate.toFixed(1) : '0.0'];
  });
}

for (const filter of ['', '&topic=integrity'])
  test(`the distribution counts as reading every section does${filter} @base`, async ({ page }) => {
    await openQuery(page, '责任', `&view=spread${filter}`);
    const among = filter ? sections.filter(({ topic }) => topic.includes('integrity')) : sections;
    for (const facet of ['type', 'topic', 'year', 'report'] as const) {
      const shown = await page
        .locator(`table[data-spread="${facet}"] tbody tr`)
        .evaluateAll((rows) =>
          rows.map((row) => [
            (row as HTMLElement).dataset['value']!,
            ...[...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
          ]),
        );
      expect(shown.sort(), facet).toEqual(sharesOf('责任', among, facet).sort());
    }
  });

test('the ten parts of the reports hold all places, and each report its own', async ({ page }) => {
  await openQuery(page, '责任', '&view=spread');
  const places = Number(await statusOf(page).getAttribute('data-places'));
  const sum = (numbers: string[]) => numbers.map(Number).reduce((a, b) => a + b, 0);
  expect(sum((await rowsOf(page.locator('table.tenths')))[0]!)).toBe(places);
  expect(sum((await rowsOf(page.locator('table.strips'))).map((cells) => cells.at(-1)!))).toBe(places);
});

test('each of the ten parts leads to its lines, which say so and are no others', async ({ page }) => {
  // Fewer lines than are shown at once, in a corpus of any size.
  await openQuery(page, '责任', '&type=problems&type=plans&view=spread');
  const links = page.locator('table.tenths a');
  const parts = await links.evaluateAll((all) =>
    all.map((one) => ({ figure: one.textContent, href: (one as HTMLAnchorElement).href })),
  );
  const counted = (await rowsOf(page.locator('table.tenths')))[0]!;
  expect(parts.map(({ figure }) => figure)).toEqual(counted.filter((figure) => figure !== '0'));
  const lines = page.locator('table.lines tr.result');
  const drawn: string[] = [];
  for (const { figure, href } of parts) {
    await openSearch(page, href);
    await expect(lines).toHaveCount(Number(figure));
    await expect(page.locator('[data-tenth]')).toContainText(`的 ${figure} 处`);
    drawn.push(...(await lines.allTextContents()));
  }
  await page.locator('[data-tenth]').getByRole('link').click();
  await expect(lines).toHaveCount(drawn.length);
  expect((await lines.allTextContents()).sort()).toEqual(drawn.sort());
});

test('two phrases are compared: the first alone, the second alone, both', async ({ page }) => {
  await openQuery(page, '党建', '&view=compare');
  await page.getByLabel('另一个词句').fill('责任');
  await page.getByLabel('另一个词句').press('Enter');
  await expect(page).toHaveURL(/other=/);
  const [a, b] = ['党建', '责任'].map((query) => expected(sections, query));
  const [first, second] = [new Set(a!.ids), new Set(b!.ids)];
  const reports = (ids: Set<string>) => new Set([...ids].map((id) => id.split('/')[0]!));
  const parts = (one: Set<string>, other: Set<string>) => [
    String(one.difference(other).size),
    String(other.difference(one).size),
    String(one.intersection(other).size),
  ];
  const table = page.locator('table.overlap');
  await expect(table.locator('caption')).toContainText(`“党建” ${a!.places} 处，“责任” ${b!.places} 处`);
  const rows = await rowsOf(table);
  expect(rows.map((row) => row[1])).toEqual(parts(first, second));
  expect(rows.map((row) => row[2])).toEqual(parts(reports(first), reports(second)));
  for (const facet of ['type', 'report'] as const) {
    const shown = await page
      .locator(`table[data-compare="${facet}"] tbody tr`)
      .evaluateAll((all) =>
        all.map((row) => [
          (row as HTMLElement).dataset['value']!,
          ...[...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
        ]),
      );
    const of = (query: string) =>
      new Map(sharesOf(query, sections, facet).map(([value, places, , rate]) => [value!, [places!, rate!]]));
    const [one, other] = [of('党建'), of('责任')];
    const wanted = [...one]
      .map(([value, figures]) => [value, ...figures, ...other.get(value)!])
      .filter((row) => row[1] !== '0' || row[3] !== '0');
    expect(shown.sort()).toEqual(wanted.sort());
  }
});

test('each number of the distribution and of a comparison leads to what it counts', async ({ page }) => {
  for (const [address, table, column, attribute] of [
    ['&view=spread', 'table[data-spread="type"]', 0, 'data-places'],
    ['&view=spread', 'table[data-spread="type"]', 1, 'data-sections'],
    ['&view=spread', 'table[data-spread="year"]', 0, 'data-places'],
    ['&view=spread&type=work&type=plans', 'table[data-spread="type"]', 0, 'data-places'],
    ['&view=spread', 'table.strips', 1, 'data-places'],
    ['&view=compare&other=党建', 'table.overlap', 0, 'data-sections'],
    ['&view=compare&other=党建', 'table[data-compare="type"]', 0, 'data-places'],
    ['&view=compare&other=党建', 'table[data-compare="type"]', 2, 'data-places'],
  ] as const) {
    await openQuery(page, '责任', address);
    await expect(page.locator(table).first()).toBeVisible();
    const link = page.locator(`${table} tbody tr td:nth-of-type(${column + 1}) a`).first();
    const figure = (await link.textContent())!.trim();
    await link.click();
    await expect(page, `${address} ${table}`).not.toHaveURL(/view=(spread|compare)/);
    await expect(statusOf(page)).toHaveAttribute(attribute, figure);
  }
});

test('a number of a section type beside another is a query that says both', async ({ page }) => {
  const both = sections.find(({ type }) => type.length > 1)!;
  const found = sections.filter(({ type }) => both.type.slice(0, 2).every((one) => type.includes(one)));
  for (const path of ['search/', 'en/search/']) {
    await page.goto(`${path}?type=${both.type[0]!}&view=spread`);
    const row = page.locator(`table[data-spread="type"] tr[data-value="${both.type[1]!}"]`);
    await row
      .locator('td')
      .nth(1)
      .getByRole('link', { name: String(found.length), exact: true })
      .click();
    await expect(statusOf(page)).toHaveAttribute('data-sections', String(found.length));
  }
});

test('a part of a comparison that no query says is told above its sections, and can be left', async ({ page }) => {
  await openQuery(page, '党建', `&view=compare&other=${encodeURIComponent('责任 学习')}`);
  const link = page.locator('table.overlap tr[data-part="first"] td a').first();
  const figure = (await link.textContent())!;
  await link.click();
  await expect(statusOf(page)).toHaveAttribute('data-sections', figure);
  const chip = page.locator('[data-chip="among"]');
  await expect(chip).toContainText('有“党建”、没有“责任 学习”的节');
  await chip.getByRole('link').click();
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(expected(sections, '党建').ids.length));
  await expect(chip).toHaveCount(0);
});

// Of a page that saves more than ten files in a burst Chromium drops the next one.
for (const [address, tables] of [
  [
    '&view=spread',
    [
      ['spread-report', 'table[data-spread="report"]'],
      ['spread-type', 'table[data-spread="type"]'],
      ['strips', 'table.strips'],
    ],
  ],
  [
    '&view=compare&other=党建',
    [
      ['overlap', 'table.overlap'],
      ['compare-type', 'table[data-compare="type"]'],
    ],
  ],
] as const)
  test(`the tables of ${address} are files, whole`, async ({ page }) => {
    await openQuery(page, '责任', address);
    for (const [files, table] of tables) {
      const rows = await rowsOf(page.locator(table));
      const saved = async (extension: string) => {
        const download = page.waitForEvent('download');
        await page.locator(`[data-files="${files}"] [data-export="${extension}"]`).click();
        return readFile(await (await download).path());
      };
      const [sheet] = await readXlsx(await saved('xlsx'));
      expect(sheet!.length, files).toBe(rows.length + 1);
      expect((await saved('csv')).toString().trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
      const lines = (await saved('jsonl')).toString().trimEnd().split('\n');
      for (const [at, line] of lines.entries())
        expect(Object.values(JSON.parse(line) as Record<string, unknown>)).toEqual(sheet![at + 1]);
      const numbers = (cells: readonly unknown[]) => cells.filter((cell) => Number.isInteger(cell)).map(String);
      for (const [at, row] of rows.entries())
        for (const cell of row.filter((one) => /^\d+$/.test(one))) expect(numbers(sheet![at + 1]!)).toContain(cell);
    }
  });

test('all places are saved as Excel too', async ({ page }) => {
  await openQuery(page, '责任', '&type=problems');
  const download = page.waitForEvent('download');
  await page.locator('.toolbar [data-export="xlsx"]').click();
  const [sheet] = await readXlsx(await readFile(await (await download).path()));
  const among = sections.filter(({ type }) => type.includes('problems'));
  expect(sheet).toHaveLength(expected(among, '责任').places + 1);
  expect(sheet![0]!.slice(0, 2)).toEqual(['报告编号', '报告']);
});

test('the parts of a comparison lead to their sections @base', async ({ page }) => {
  await openQuery(page, '党建', '&view=compare&other=责任');
  await page.getByRole('link', { name: '只有“党建”' }).click();
  await expect(boxOf(page)).toHaveValue('党建 -责任');
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(expected(sections, '党建 -责任').ids.length));
});

test('on a phone the names of the rows have room beside their numbers', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, table] of [
    ['search/?q=责任&view=spread', 'table[data-spread="report"]'],
    ['search/?q=责任&view=spread', 'table[data-spread="topic"]'],
    ['search/?q=党建&view=compare&other=责任', 'table[data-compare="report"]'],
    ['en/search/?q=责任&view=spread', 'table[data-spread="topic"]'],
  ] as const) {
    await openSearch(page, path);
    const name = page.locator(`${table} tbody th`).first();
    await name.waitFor();
    const characters = await name.evaluate((one) => one.clientWidth / parseFloat(getComputedStyle(one).fontSize));
    expect(characters, `${path} ${table}`).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});
