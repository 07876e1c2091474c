import { expect, test, type Page } from '@playwright/test';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writePortable } from '../../scripts/portable/write.ts';
import { basePath } from '../../scripts/settings.ts';
import { docx, p } from '../input/word.ts';
import { randomPhrases, type OracleSection } from './search-oracle.ts';
import { answered, boxOf, expectWordFile, readOracle, statusOf, takeFirst, typeInto } from './search-page.ts';

const SITES = [
  { site: 'dist', base: '/' },
  { site: '.cache/dist-base', base: basePath('/文段/wenduan/') },
];
const folder = mkdtempSync(join(tmpdir(), 'wenduan 文段-'));
const folderOf = (site: string): string => join(folder, site === 'dist' ? 'root' : 'base');
const home = pathToFileURL(join(folderOf('dist'), 'index.html')).href;
const at = (path: string): string => new URL(path, home).href;

let sections: OracleSection[];

test.beforeAll(async () => {
  for (const { site, base } of SITES) await writePortable(site, folderOf(site), base);
  ({ sections } = await readOracle());
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** What a page tells its console, and asks of anything but the folder. */
function complaintsOf(page: Page): string[] {
  const told: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  // What a page that is left was still waiting for has not failed.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') told.push(`failed ${request.url()}`);
  });
  page.on('request', (request) => /^(file|blob|data):/.test(request.url()) || told.push(`asked ${request.url()}`));
  return told;
}

for (const { site, base } of SITES)
  test(`every address on every page leads to a file of the copy of ${site}`, () => {
    const root = folderOf(site);
    const pages = globSync('**/*.html', { cwd: root });
    const built = globSync('**/*.html', { cwd: site }).filter((page) => !/(^|\/)offline\//.test(page));
    expect(pages.length).toBe(built.length);
    const missing: string[] = [];
    for (const page of pages) {
      const html = readFileSync(join(root, page), 'utf8');
      expect(html, page).not.toMatch(new RegExp(` [a-z-]+="${base}`));
      expect(html, page).not.toContain(`&quot;${base}`);
      for (const [, address] of html.matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        if (/^[a-z]+:|^#|^\?|^$/.test(address!)) continue;
        const file = new URL(address!.replaceAll('&amp;', '&'), pathToFileURL(join(root, page)));
        file.search = file.hash = '';
        if (!existsSync(file) || file.href.endsWith('/')) missing.push(`${page} → ${address}`);
      }
    }
    expect(missing).toEqual([]);
  });

test('leads from the home page by links to a type, a report and its cleaning, with the styles of the site', async ({
  page,
}) => {
  const told = complaintsOf(page);
  await page.goto(home);
  await page.locator('#menu a[data-part="types"]').click();
  await page.locator('main a[href*="types/problems/index.html"]').first().click();
  await page.locator('main a[href*="/reports/"]').first().click();
  await expect(page.locator('[data-report]')).toBeVisible();
  expect(new URL(page.url()).protocol).toBe('file:');
  await page.locator('a[href*="cleaning/index.html"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.locator('a.language').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('footer')).toContainText('a copy that needs no network');
  const colorOf = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await colorOf();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colorOf()).not.toBe(light);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header.head')).toBeHidden();
  expect(told).toEqual([]);
});

test('searches exactly, from the head of any page, by every kind of query, and leads to the place', async ({
  page,
}) => {
  const told = complaintsOf(page);
  await page.goto(home);
  await page.getByRole('searchbox').first().fill('一岗双责');
  await page.getByRole('searchbox').first().press('Enter');
  await answered(page, '一岗双责');
  const queries = ['党建 -责任', '党建|责任', '开展…活动', '一?双责', '学习X次', ...randomPhrases(sections, 8, 5)];
  await typeInto(page, queries, sections);
  await boxOf(page).fill('黨風廉政');
  await expect(statusOf(page)).toContainText('按简体查：党风廉政');
  await boxOf(page).fill('一岗双责');
  await answered(page, '一岗双责');
  await page.locator('.result a.hit, .result a[href*="hits="]').first().click();
  await expect(page.locator('html[data-marked]')).toBeAttached();
  expect(new URL(page.url()).pathname).toMatch(/\/index\.html$/);
  expect(told).toEqual([]);
});

test('where nothing is found, the nearest sentences are shown, and the looser answers need no server', async ({
  page,
}) => {
  await page.goto(at(`search/index.html?q=${encodeURIComponent('一岗单责')}`));
  await answered(page, '一岗单责');
  await expect(page.locator('.answers')).toContainText('不是您查的原句');
  await page.locator('.ask-any-order').click();
  await expect(page.locator('.any-order')).toContainText('下面不是您查的原句');
  await expect(page.locator('.any-order [data-section]').first()).toBeVisible();
});

test('a passage goes into the draft and the draft into a Word file', async ({ page }) => {
  const told = complaintsOf(page);
  await page.goto(at(`search/index.html?q=${encodeURIComponent('一岗双责')}`));
  await answered(page, '一岗双责');
  await takeFirst(page);
  await page.goto(at('draft/index.html'));
  await expect(page.locator('.source-line')).toHaveCount(1);
  await expectWordFile(page);
  expect(told).toEqual([]);
});

test('checks a draft in its worker, read from a Word file too', async ({ page }) => {
  const told = complaintsOf(page);
  await page.goto(at('check/index.html'));
  const box = page.locator('wenduan-check textarea');
  await expect(box).toBeEnabled();
  expect(page.workers()).toHaveLength(2);
  await box.fill('一、主要工作\n全面从严治D，完成了上级交办的的任务。\n三、下一步打算\n压紧压实责任。');
  await expect(page.locator('[data-finding="numbering"]').first()).toBeAttached();
  const file = await docx(p('全年开展学习XX次。'));
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: '稿.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await expect(box).toHaveValue(/全年开展学习XX次/);
  expect(told).toEqual([]);
});

test('puts two passages side by side', async ({ page }) => {
  const told = complaintsOf(page);
  const [a, b] = sections.filter(({ type }) => type.includes('problems'));
  await page.goto(at(`compare/index.html?s=${a!.id}&s=${b!.id}`));
  await expect(page.locator('.column')).toHaveCount(2);
  expect(told).toEqual([]);
});
