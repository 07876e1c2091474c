import { expect, test } from '@playwright/test';
import { expected, plainFold, type OracleSection } from './search-oracle.ts';
import { boxOf, openQuery, readOracle, rowsOf, statusOf } from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async ({ request }) => {
  ({ sections } = await readOracle(request));
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

test('the parts of a comparison lead to their sections @base', async ({ page }) => {
  await openQuery(page, '党建', '&view=compare&other=责任');
  await page.getByRole('link', { name: '只有“党建”' }).click();
  await expect(boxOf(page)).toHaveValue('党建 -责任');
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(expected(sections, '党建 -责任').ids.length));
});
