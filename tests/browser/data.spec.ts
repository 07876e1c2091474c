import { expect, test } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expectNoViolations } from './axe.ts';
import { readXlsx } from '../dataset/read-xlsx.ts';
import { readCorpus, type SectionLine } from './corpus.ts';

interface Resource {
  path: string;
  bytes: number;
  hash: string;
}

test('offers the corpus as files that are what their package says of them @both', async ({ page, request }) => {
  const { resources, version } = (await (await request.get('data/datapackage.json')).json()) as {
    resources: Resource[];
    version: string;
  };
  const sums = (await (await request.get('data/sha256sums.txt')).text()).trim().split('\n');
  await page.goto('data/');
  await expect(page.locator('.version code')).toHaveText(version);
  const links = page.locator('[data-file] h3 a');
  expect(
    await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-1))),
  ).toEqual(resources.map(({ path }) => path));
  for (const { path, bytes, hash } of resources) {
    const body = await (await request.get(`data/${path}`)).body();
    const sum = createHash('sha256').update(body).digest('hex');
    expect([body.length, `sha256:${sum}`], path).toEqual([bytes, hash]);
    expect(sums).toContain(`${sum}  ${path}`);
    await expect(page.locator(`[data-file="${path}"]`)).toContainText(sum);
  }
});

test('holds in the table of sections what the corpus says, word for word @both', async ({ request }) => {
  const body = await (await request.get('data/sections.parquet')).body();
  const rows = await parquetReadObjects({ file: new Uint8Array(body).buffer });
  const sections = (await readCorpus()).flatMap((report) => report.sections);
  expect(rows.map(({ id, headline, text }) => [id, headline ?? null, text])).toEqual(
    sections.map(({ id, headline, text }) => [id, headline, text]),
  );
});

test('makes the same table for Excel in the browser, cell by cell @both', async ({ page }) => {
  await page.goto('data/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成 Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('sections.xlsx');
  const [sheet] = await readXlsx(await readFile(await file.path()));
  const [names, ...rows] = sheet!;
  const column = (name: string) => rows.map((row) => row[names!.indexOf(name)] ?? '');
  const reports = await readCorpus();
  const sections = reports.flatMap((report) => report.sections);
  expect(names).toHaveLength(22);
  expect(column('text')).toEqual(sections.map(({ text }) => text));
  expect(column('headline')).toEqual(sections.map(({ headline }) => headline ?? ''));
  expect(column('chars')).toEqual((sections as (SectionLine & { chars: number })[]).map(({ chars }) => chars));
});

test('says that the table for Excel could not be made, and tries again @both', async ({ page }) => {
  await page.goto('en/data/');
  await page.route('**/data/corpus.jsonl', (route) => route.abort());
  const button = page.getByRole('button', { name: 'Save for Excel' });
  await button.click();
  await expect(page.locator('wenduan-workbook [role="status"]')).toContainText('corpus.jsonl');
  await page.unroute('**/data/corpus.jsonl');
  const download = page.waitForEvent('download');
  await button.click();
  await download;
  await expect(page.locator('wenduan-workbook [role="status"]')).toBeEmpty();
});

test('offers no button for Excel where no script runs', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL!}data/`);
  await expect(page.locator('[data-file="sections.csv"] h3 a')).toBeVisible();
  await expect(page.locator('[data-file] [data-export="xlsx"]')).toBeHidden();
  await page.close();
});

test('explains the files in both languages, within the width of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, meaning] of [
    ['data/', '逐字准确'],
    ['en/data/', 'verbatim'],
  ] as const) {
    await page.goto(path);
    await page.locator('[data-file="sections.csv"] summary').click();
    await expect(page.locator('[data-file="sections.csv"] tbody tr')).toHaveCount(22);
    await expect(page.locator('[data-file="sections.parquet"]')).toContainText(meaning);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
    for (const meta of await page.locator('meta[name="theme-color"]').all())
      expect(paper).toContain(await meta.getAttribute('content'));
    await expectNoViolations(page, { colours: path === 'data/' });
  }
});
