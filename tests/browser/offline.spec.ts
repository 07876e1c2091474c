import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { basePath } from '../../scripts/settings.ts';
import { serveSite } from '../../scripts/site/server.ts';
import type { OfflineList } from '../../src/client/offline/list.ts';
import { writeOffline } from '../../src/integrations/offline.ts';
import { expectNoViolations } from './axe.ts';
import { CHINESE, englishWords } from './english-words.ts';
import { randomPhrases } from './search-oracle.ts';
import { answered, boxOf, expectWordFile, readOracle, statusOf, takeFirst, typeInto } from './search-page.ts';

// Changes the network and the room of a disk, which a window that is used again would keep.
test.use({ reuseContext: false });

// Every test has a host of its own, with a copy of the site below a path, which it may end or build anew.
const BASE = basePath('/文段/wenduan/');

interface Host {
  url: string;
  /** The built site. */
  folder: string;
  /** Ends it: no network could be further away. */
  end: () => void;
}

const hosts: Host[] = [];

async function host(port = 0): Promise<Host> {
  const room = mkdtempSync(join(tmpdir(), 'wenduan-offline-'));
  cpSync('.cache/dist-base', room, { recursive: true });
  const ending = new AbortController();
  const url = await serveSite(room, { port, base: BASE, signal: ending.signal });
  const made = { url, folder: room, end: () => ending.abort() };
  hosts.push(made);
  return made;
}

test.afterEach(() => {
  for (const { folder, end } of hosts.splice(0)) {
    end();
    rmSync(folder, { recursive: true });
  }
});

const readList = (folder: string) => JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as OfflineList;
const act = (page: Page, name: 'tools' | 'all' | 'update' | 'remove') => page.locator(`[data-act="${name}"]`);
const status = (page: Page) => page.locator('wenduan-offline [role="status"]');

/** Agrees to what is shown, and waits until it is kept. */
async function agree(page: Page, url: string, path = 'offline/'): Promise<void> {
  await page.goto(url + path);
  await act(page, 'tools').click();
  await expect(page.locator('wenduan-offline')).toHaveAttribute('data-state', 'kept');
}

/** Has all pages kept; their paths. */
async function keepAll(page: Page, { folder }: Host): Promise<string[]> {
  const paths = readList(folder).pages.map(([path]) => path);
  const chinese = paths.filter((path) => !path.startsWith('en/'));
  await act(page, 'all').click();
  await expect(status(page)).toContainText(`其中 ${chinese.length} 页`);
  await expect(act(page, 'all')).toBeHidden();
  return chinese;
}

/** Without host and without network. */
async function cut(context: BrowserContext, { end }: Host): Promise<void> {
  end();
  await context.setOffline(true);
}

const cachesIn = (page: Page) => page.evaluate(() => caches.keys());

test('nothing is kept and no worker runs before the reader agreed to the size that is shown', async ({ page }) => {
  const { url, folder } = await host();
  const { tools } = readList(folder);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const path of ['', 'search/', 'reports/001_e4ab13fd1b405e5f/']) await page.goto(url + path);
  expect(requests.filter((address) => /offline\.(js|json)/.test(address))).toEqual([]);
  await page.goto(`${url}offline/`);
  const bytes = tools.filter(([path]) => !path.startsWith('en/')).reduce((sum, [, , size]) => sum + size, 0);
  await expect(act(page, 'tools')).toContainText(`${(bytes / 1e6).toFixed(1)} MB`);
  await expect(status(page)).toHaveText('还没有存。');
  expect(await cachesIn(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a first visit grows by at most 2 KB', async () => {
  const { url } = await host();
  const html = await (await fetch(url)).text();
  const without = html.replace(
    /<a [^>]*data-offline[\s\S]*?<\/span>|<script type="module" src="[^"]*\/page\.[^"]*"><\/script>/g,
    '',
  );
  expect(html.length - without.length).toBeGreaterThan(200);
  const script = /src="[^"]*(\/_astro\/page\.[^"]*)"/.exec(html)![1]!;
  const extra = await Promise.all(
    [`${url.slice(0, -1)}${script}`].map(async (address) => (await fetch(address)).text()),
  );
  expect(extra.every((text) => text !== '')).toBe(true);
  const grown =
    gzipSync(html).length - gzipSync(without).length + extra.reduce((sum, one) => sum + gzipSync(one).length, 0);
  expect(grown).toBeLessThanOrEqual(2048);
});

test('can be installed', async ({ page }) => {
  const { url } = await host();
  await page.goto(url);
  const client = await page.context().newCDPSession(page);
  const manifest = await client.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  const { scope } = JSON.parse(manifest.data!) as { scope: string };
  expect(new URL(scope, manifest.url).pathname).toBe(BASE);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // Tests run in a private window, in which nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('every query is exact without a network, and what was not kept says so', async ({ page, context }) => {
  const one = await host();
  const { sections } = await readOracle(one.url);
  await agree(page, one.url);
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  // What is visited is kept.
  await page.goto(`${one.url}reports/001_e4ab13fd1b405e5f/`);
  await page.waitForLoadState('networkidle');
  await cut(context, one);
  await page.goto(`${one.url}search/`);
  await typeInto(
    page,
    ['党建 -责任', '党建|责任 -学习|教育', '开展…活动', '一?双责', ...randomPhrases(sections, 8, 3)],
    sections,
  );
  await boxOf(page).fill('黨風廉政');
  await expect(statusOf(page)).toContainText('按简体查：党风廉政');
  await page.goto(`${one.url}reports/001_e4ab13fd1b405e5f/?hits=${encodeURIComponent('党建')}`);
  await expect(page.locator('html[data-marked]')).toBeAttached();
  const response = await page.goto(`${one.url}reports/003_2c8bbf8d5ebdb0b1/`);
  expect(response!.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('这一页没有存');
  await page.locator('main').getByRole('link', { name: '检查' }).click();
  await expect(page.locator('wenduan-check textarea')).toBeEnabled();
  expect(told).toEqual([]);
});

/** Takes a passage into the draft, saves that as Word, and has a draft checked. */
async function write(page: Page, one: Host): Promise<void> {
  await page.goto(`${one.url}search/?q=${encodeURIComponent('一岗双责')}`);
  await answered(page, '一岗双责');
  await takeFirst(page);
  await page.goto(`${one.url}draft/`);
  await expectWordFile(page);
  await page.goto(`${one.url}check/`);
  const box = page.locator('wenduan-check textarea');
  await expect(box).toBeEnabled();
  await box.fill('一、主要工作\n完成了上级交办的的任务。\n三、下一步打算\n压紧压实责任。');
  await expect(page.locator('[data-finding="numbering"]').first()).toBeAttached();
}

test('all pages are kept when they are asked for, drafts are written and checked, and all of it goes when that is asked for', async ({
  page,
  context,
}) => {
  const one = await host();
  await agree(page, one.url);
  const chinese = await keepAll(page, one);
  await cut(context, one);
  for (const path of chinese.filter((_, at) => at % 7 === 0)) {
    const response = await page.goto(one.url + path);
    expect(response!.status(), path).toBe(200);
  }
  await write(page, one);
  await page.goto(`${one.url}offline/`);
  await act(page, 'remove').click();
  await expect.poll(() => cachesIn(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('a new build is announced, and takes the place of the old one whole when the reader wants it', async ({
  page,
}) => {
  const one = await host();
  const report = 'reports/001_e4ab13fd1b405e5f/';
  await agree(page, one.url);
  await page.goto(one.url + report);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-newer]')).toBeHidden();
  const file = join(one.folder, report, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '（新）</h1>'));
  await writeOffline(one.folder);
  await page.goto(one.url);
  await expect(page.locator('[data-newer]')).toBeVisible();
  // Until then the old one stands, whole.
  await page.goto(one.url + report);
  await expect(page.locator('h1')).not.toContainText('（新）');
  await page.locator('[data-newer] a').click();
  await expect(status(page)).toHaveText('网站有更新，现在用的是存下的旧的。');
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('stored-for=') && fetched.push(request.url()));
  await act(page, 'update').click();
  await expect(page.locator('wenduan-offline')).toHaveAttribute('data-state', 'kept');
  // What did not change is not fetched again.
  expect(fetched.filter((url) => !url.includes('offline.json')).map((url) => url.split('?')[0])).toEqual([
    one.url + report,
  ]);
  expect(await cachesIn(page)).toEqual([expect.stringContaining(readList(one.folder).version)]);
  one.end();
  await page.goto(one.url + report);
  await expect(page.locator('h1')).toContainText('（新）');
  await expect(page.locator('[data-newer]')).toBeHidden();
});

test('bytes that are not those of the build are not kept, and that is told', async ({ page }) => {
  const one = await host();
  appendFileSync(join(one.folder, 'settings.js'), '// put in on the way');
  await page.goto(`${one.url}offline/`);
  await act(page, 'tools').click();
  await expect(status(page)).toContainText('有 1 个文件没有取到，例如 settings.js');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('where there is no room, that is told before anything is kept', async ({ page }) => {
  const one = await host();
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 3_000_000, usage: 2_000_000 });
  });
  await page.goto(`${one.url}offline/`);
  await act(page, 'tools').click();
  await expect(status(page)).toHaveText(/^地方不够：要 \d\.\d MB，浏览器还给 1\.0 MB/);
  expect(await cachesIn(page)).toEqual([]);
});

test('where the room ends midway, that is told, what is kept stays, and nothing begins', async ({ page }) => {
  const one = await host();
  const client = await page.context().newCDPSession(page);
  await page.goto(`${one.url}offline/`);
  await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(one.url).origin, quotaSize: 1_000_000 });
  await act(page, 'tools').click();
  await expect(status(page)).toContainText('存到一半，地方满了');
  await expect(page.locator('wenduan-offline')).toHaveAttribute('data-state', 'part');
  await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(one.url).origin });
  await act(page, 'tools').click();
  await expect(page.locator('wenduan-offline')).toHaveAttribute('data-state', 'kept');
});

test('speaks English, and axe finds nothing', async ({ page }) => {
  const one = await host();
  await agree(page, one.url, 'en/offline/');
  await expect(status(page)).toContainText('Ready for use offline');
  expect((await englishWords(page)).filter((words) => CHINESE.test(words))).toEqual([]);
  await expectNoViolations(page, { colours: false });
  await page.goto(`${one.url}offline/`);
  await expectNoViolations(page);
});
