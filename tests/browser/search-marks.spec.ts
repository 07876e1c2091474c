import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expected, plainFold, type OracleSection } from './search-oracle.ts';
import { answered, boxOf, openQuery, readOracle, statusOf } from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async () => {
  ({ sections } = await readOracle());
});

const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['hits', 'hit-now'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    ),
  );

const barOf = (page: Page) => page.getByRole('region', { name: '命中之处' });

/** Opens a result: the first, or the first of a report. */
async function follow(page: Page, query: string, report = ''): Promise<string> {
  await openQuery(page, query);
  const result = page.locator(report ? `.result[data-section^="${report}"]` : '.result').first();
  const id = (await result.getAttribute('data-section')) ?? '';
  await result.locator('a.hit').click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['marked'])).toBe('');
  return id;
}

test('a result of a query of each kind opens its section, with every place of the report marked @base', async ({
  page,
}) => {
  for (const query of ['一岗双责', '开展…活动', '学习X次', '党建|责任'])
    await test.step(query, async () => {
      const id = await follow(page, query);
      await expect(page.locator(`[data-section="${id}"]`)).toBeInViewport();
      const report = id.split('/')[0]!;
      const { places } = expected(
        sections.filter((section) => section.report[0] === report),
        query,
      );
      expect((await marked(page)).length).toBe(places);
      if (places > 1) await expect(barOf(page)).toContainText(`共 ${places} 处`);
      else await expect(barOf(page)).toHaveCount(0);
    });
});

test('one place alone is marked without a bar, and the browser’s mark does not stand above ours', async ({ page }) => {
  const [report] = sections[0]!.report;
  const alone = sections
    .filter((section) => section.report[0] === report)
    .flatMap(({ blocks }) => blocks)
    .map((block) => block.slice(0, 12))
    .find(
      (words) =>
        expected(
          sections.filter((section) => section.report[0] === report),
          words,
        ).places === 1,
    )!;
  await page.goto(`reports/${report}/?hits=${encodeURIComponent(alone)}#:~:text=${encodeURIComponent(alone)}`);
  await expect.poll(() => marked(page).then(({ length }) => length)).toBe(1);
  await expect(barOf(page)).toHaveCount(0);
  const ground = () =>
    page
      .locator('section p')
      .first()
      .evaluate((p) => getComputedStyle(p, '::target-text').backgroundColor);
  expect(await ground()).toBe('rgba(0, 0, 0, 0)');
});

test('the link names its section and its words, for browsers without script @base', async ({ page, baseURL }) => {
  await openQuery(page, '一岗双责');
  const id = (await page.locator('.result').first().getAttribute('data-section')) ?? '';
  const href = await page
    .locator('.result a.hit')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  const address = `${baseURL}reports/${id.replace('/', '/?hits=一岗双责#')}:~:text=一岗双责`;
  expect(decodeURIComponent(href)).toBe(decodeURIComponent(address));
});

test('keys and buttons go from one place to the next, and closing leaves the page as it was', async ({ page }) => {
  await follow(page, '党建', '001_');
  const now = () => page.evaluate(() => [...CSS.highlights.get('hit-now')!].length);
  await expect(barOf(page)).toContainText('第 1 处');
  await page.keyboard.press('n');
  await expect(barOf(page)).toContainText('第 2 处');
  await barOf(page).getByRole('button', { name: '下一处' }).click();
  await expect(barOf(page)).toContainText('第 3 处');
  await page.keyboard.press('p');
  await expect(barOf(page)).toContainText('第 2 处');
  expect(await now()).toBe(1);
  await barOf(page).getByRole('button', { name: '关闭' }).click();
  await expect(barOf(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
});

test('without the browser’s highlights the places stand in mark elements and the text is the same', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
  const id = await follow(page, '学习X次|建设');
  const report = id.split('/')[0]!;
  const shown = await page.locator('section[data-section] :is(h2, h3, h4, h5, h6, p, li)').allTextContents();
  expect(shown).toEqual(sections.filter((section) => section.report[0] === report).flatMap(({ blocks }) => blocks));
  expect(await page.locator('mark.hit').count()).toBeGreaterThan(0);
  await page.keyboard.press('n');
  await expect(page.locator('mark.hit-now').first()).toBeInViewport();
});

test('a reading page loads no search code until a hit is asked for @base', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  const isSearch = (url: string) => /\/(marks|simplify|search|t2cn)\b/.test(url);
  const [report] = sections.find(({ blocks }) => blocks.some((block) => block.includes('党建')))!.report;
  await page.goto(`reports/${report}/`);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(isSearch)).toEqual([]);
  await page.goto(`reports/${report}/?hits=党建`);
  await expect(barOf(page)).toBeVisible();
  expect(scripts.filter(isSearch)).not.toEqual([]);
});

test('a slash and Ctrl K put the cursor into the search box on every page @base', async ({ page }) => {
  for (const path of ['', 'types/', 'search/']) {
    await page.goto(path);
    await page.locator('body').press('/');
    await expect(page.locator('input[name="q"]')).toBeFocused();
    await page.locator('input[name="q"]').blur();
    await page.keyboard.press('Control+k');
    await expect(page.locator('input[name="q"]')).toBeFocused();
    await page.keyboard.type('/');
    await expect(page.locator('input[name="q"]')).toHaveValue('/');
  }
});

test('j and k walk the results and Enter opens one; Back comes back to it', async ({ page }) => {
  await openQuery(page, '党建');
  const links = page.locator('.result a.hit');
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) await page.keyboard.press('j');
  await expect(links.nth(7)).toBeFocused();
  await page.keyboard.press('k');
  await expect(links.nth(6)).toBeFocused();
  await expect
    .poll(() => page.evaluate(() => scrollY > 0 && (history.state as { y?: number }).y === scrollY))
    .toBe(true);
  const y = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/reports/);
  await page.goBack();
  await answered(page, '党建');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(y);
});

test('x puts the result that has the focus aside to be compared, and takes it back @base', async ({ page }) => {
  await openQuery(page, '党建');
  await page.keyboard.press('x');
  await expect(page.locator('.basket')).toBeHidden();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.locator('.basket')).toContainText('待并排 1 段');
  const id = await page.locator('.result').first().getAttribute('data-section');
  await expect(page.locator('.basket a')).toHaveAttribute('href', new RegExp(`\\?s=${id}$`));
  await page.keyboard.press('x');
  await expect(page.locator('.basket')).toBeHidden();
});

test('chosen filters are chips that take themselves away', async ({ page }) => {
  await openQuery(page, '党建', '&type=work&year=2023');
  await expect(page.locator('.chip')).toHaveCount(2);
  await page.locator('.chip[data-chip="type"] a').click();
  await expect(page).not.toHaveURL(/type=/);
  await expect(page.locator('.chip')).toHaveCount(1);
  await page.getByRole('link', { name: '清除筛选' }).click();
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(expected(sections, '党建').ids.length));
});

test('queries are remembered and saved on the device, exported and imported', async ({ page, browser, baseURL }) => {
  await openQuery(page, '党建');
  await boxOf(page).fill('一岗双责');
  await boxOf(page).press('Enter');
  await answered(page, '一岗双责');
  await page.getByRole('button', { name: '存下查询' }).click();
  await page.reload();
  await answered(page, '一岗双责');
  await page.locator('.own summary').click();
  await expect(page.locator('.own li')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.locator('[data-own="export"]').click();
  const file = await (await download).path();
  expect((JSON.parse(readFileSync(file, 'utf8')) as { saved: string[] }).saved).toHaveLength(1);
  const other = await (await browser.newContext({ baseURL: baseURL! })).newPage();
  await other.goto('search/');
  await other.locator('.own summary').click();
  const chooser = other.locator('.own input[type="file"]');
  const said = other.locator('.own [role="status"]');
  await chooser.setInputFiles(file);
  await expect(said).toHaveText('导入：新加 1 个，原有 0 个，略过 0 个。');
  await chooser.setInputFiles(file);
  await expect(said).toHaveText('导入：新加 0 个，原有 1 个，略过 0 个。');
  await chooser.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('PK junk') });
  await expect(said).toContainText('没有导入');
  await expect(other.locator('.own li')).toHaveCount(2);
  await other.locator('.own li a').first().click();
  await answered(other, '一岗双责');
  await other.context().close();
});

test('Pagefind’s own index, asked for quoted single characters, finds the same sections @both', async ({ page }) => {
  await openQuery(page, '党');
  const folder = await page.locator('wenduan-search').getAttribute('data-pagefind');
  for (const query of ['一岗双责', '党风廉政建设', '学习X次', '2023年', '责任']) {
    const ids = await page.evaluate(
      async ([address, term]) => {
        const pagefind = (await import(`${address}pagefind.js`)) as {
          search(q: string): Promise<{ results: { data(): Promise<{ meta: { id: string } }> }[] }>;
        };
        const { results } = await pagefind.search(`"${term}"`);
        return Promise.all(results.map(async (result) => (await result.data()).meta.id));
      },
      [folder!, [...plainFold(query)].join(' ')],
    );
    expect(ids.sort(), query).toEqual(expected(sections, query).ids);
  }
});
