import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { openSearch } from './search-page.ts';

const REPORT = 'reports/001_e4ab13fd1b405e5f/';
/** What is read begins within so many pixels from the top of the page. */
const LIMIT = 320;
/** One page of each kind that is read, and where its first line stands. */
const PAGES = [
  { path: 'reports/000_9e328af07c709210/', first: 'section[data-section] p' },
  { path: REPORT, first: 'section[data-section] p' },
  { path: 'search/?q=一岗双责', first: '.result .line' },
  { path: 'search/?q=党建&view=lines', first: '.lines .phrase' },
  { path: 'en/search/?q=党建', first: '.result mark' },
  { path: 'en/search/?q=一岗双责', first: '.result .line' },
  { path: 'en/search/?q=党建&view=lines', first: '.lines .phrase' },
  { path: 'types/', first: '.overview tbody th' },
  { path: 'topics/', first: '.overview tbody th' },
  { path: 'types/problems/', first: '[data-passage] p' },
  { path: 'topics/theory/', first: '[data-passage] :is(h3, p)' },
  { path: 'phrases/', first: '.frame-types li a' },
  { path: 'phrases/work/', first: '.phrase .words' },
  { path: 'phrases/series/', first: '.phrase .words' },
  { path: 'en/phrases/work/', first: '.phrase .words' },
  { path: 'phrases/terms/', first: '.phrase .words' },
  { path: 'phrases/documents/', first: '.phrase .words' },
  { path: 'en/topics/theory/', first: '[data-passage] :is(h3, p)' },
  { path: `en/${REPORT}`, first: 'section[data-section] p' },
  { path: 'reports/', first: '[data-listed]' },
  { path: 'en/reports/', first: '[data-listed]' },
  { path: 'reports/?kind=述职报告', first: 'tr:not([hidden]) [data-listed]' },
  { path: 'en/reports/?kind=述职报告', first: 'tr:not([hidden]) [data-listed]' },
  { path: 'types/work/?year=2023', first: '.passage:not([hidden]) [data-passage] :is(h3, p)' },
  { path: 'en/types/work/?year=2023', first: '.passage:not([hidden]) [data-passage] :is(h3, p)' },
  ...['samples/', 'samples/en/'].flatMap((root) => [
    { path: `${root}reports/`, first: '[data-listed]' },
    { path: `${root}types/`, first: '.overview tbody th' },
    { path: `${root}types/problems/`, first: '[data-passage] :is(h3, p)' },
    { path: `${root}types/work/`, first: '[data-passage] :is(h3, p)' },
    { path: `${root}topics/theory/`, first: '[data-passage] :is(h3, p)' },
    { path: `${root}search/?q=工作`, first: '.result .line' },
  ]),
  { path: 'figures/', first: '.keywords summary' },
  { path: 'en/figures/', first: '.keywords summary' },
  { path: 'en/search/', first: '.help li a' },
  { path: 'en/draft/', first: '.paper' },
  { path: 'en/check/', first: '.paper' },
  { path: 'en/compare/', first: '.picker' },
];

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Where the first line of an element begins, in pixels from the top of the page. */
const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      // A page that draws itself by script may have drawn nothing yet.
      const [line] = range.getClientRects();
      return line ? line.top + scrollY : Infinity;
    });

test('what is read begins on the first screen of a phone, on every kind of page', async ({ page }) => {
  for (const { path, first } of PAGES) {
    await (path.includes('search/?') ? openSearch(page, path) : page.goto(path));
    await expect.poll(() => topOf(page, first), { message: path }).toBeLessThanOrEqual(LIMIT);
  }
});

/** Where the text of each report begins, in pixels from the top of the page: its head and first section put into the page that is open. */
const textTops = (page: Page, addresses: string[]) =>
  page.evaluate(async (all) => {
    const range = document.createRange();
    const shownTop = async (address: string) => {
      const html = await (await fetch(address)).text();
      const read = new DOMParser().parseFromString(html, 'text/html');
      const head = read.querySelector('article > header')!;
      const section = read.querySelector('article > .stretch:has(> [data-section])')!;
      document.querySelector('article')!.replaceChildren(head, section);
      range.selectNodeContents(section.querySelector('h2, h3, h4, h5, h6, p')!);
      return range.getClientRects()[0]!.top + scrollY;
    };
    const tops: [number, string][] = [];
    for (const address of all) tops.push([await shownTop(address), address]);
    return tops;
  }, addresses);

test('the text of every report and every sample begins on the first screen of a phone @both', async ({
  page,
  request,
}) => {
  for (const corpus of ['', 'en/', 'samples/', 'samples/en/']) {
    const listed = await request.get(`${corpus.replace('en/', '')}data/reports.json`);
    if (!listed.ok()) continue;
    const reports = ((await listed.json()) as { id: string }[]).map(({ id }) => `${corpus}reports/${id}/`);
    await page.goto(reports[0]!);
    const root = new URL(page.url().slice(0, page.url().indexOf('reports/') - corpus.length));
    const tops = await textTops(
      page,
      reports.map((path) => new URL(path, root).href),
    );
    expect(tops.filter(([top]) => top > LIMIT)).toEqual([]);
  }
});

test('of a byline of a dozen lines a phone shows the first, and the rest where it is asked for', async ({ page }) => {
  await page.goto(REPORT);
  const title = page.locator('.sheet > header h1');
  await title.evaluate((heading) => {
    const rows = Array.from({ length: 12 }, (_, at) => `<span>第${at + 1}作者：某市第一中学张某</span>`);
    heading.parentElement!.querySelector('.under-title')?.remove();
    heading.insertAdjacentHTML(
      'afterend',
      `<p class="under-title">${rows.join(' ')}</p><details class="whole-byline"><summary>全部署名</summary></details>`,
    );
  });
  const byline = page.locator('.under-title');
  const heightOf = () => byline.evaluate((one) => [one.getClientRects().length, one.scrollHeight, one.clientHeight]);
  expect(await topOf(page, 'section[data-section] p')).toBeLessThanOrEqual(LIMIT);
  const [, all, shown] = await heightOf();
  expect(all).toBeGreaterThan(2 * shown!);
  await page.getByText('全部署名').click();
  expect((await byline.locator('span').last().boundingBox())!.y).toBeLessThan(
    (await page.getByText('全部署名').boundingBox())!.y,
  );
  await expectNoViolations(page, { colours: false });
  await page.emulateMedia({ media: 'print' });
  await page.locator('.whole-byline').evaluate((details: HTMLDetailsElement) => (details.open = false));
  const [, printed, onPaper] = await heightOf();
  expect(printed! - onPaper!).toBeLessThan(2);
  await page.emulateMedia({ media: null });
});

test('two phrases are compared within the width of a phone', async ({ page }) => {
  for (const path of ['search/', 'en/search/']) {
    await openSearch(page, `${path}?q=工作&view=compare&other=责任`);
    const ends = await page
      .locator('.shares :is(th, td)')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(ends.length, path).toBeGreaterThan(10);
    expect(Math.max(...ends), path).toBeLessThanOrEqual(360);
  }
});

test('what a row of a comparison is called stands on one line on a phone, and so does a column of rates', async ({
  page,
}) => {
  await openSearch(page, 'search/?q=党风廉政建设&view=compare&other=责任');
  const names = page.locator('.shares[data-compare] :is(.per-length, [data-value] .type)');
  await expect.poll(() => names.count()).toBeGreaterThan(5);
  const broken = await names.evaluateAll((all) =>
    all
      .filter((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size > 1;
      })
      .map(({ textContent }) => textContent),
  );
  expect(broken).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('tools stand within the entry of a sentence that is near', async ({ page }) => {
  await openSearch(page, 'search/?q=加强党建设');
  const entries = page.locator('.closest .result');
  await expect(entries.first().locator('.open')).toBeVisible();
  const outside = await entries.evaluateAll(
    (all) =>
      all.filter((entry) => {
        const [box, tools] = [entry, entry.querySelector('.open')!].map((one) => one.getBoundingClientRect());
        return tools!.top + tools!.height / 2 > box!.bottom - 8;
      }).length,
  );
  expect(outside).toBe(0);
});

/** The ends of paragraphs whose last line holds two characters or fewer. */
const lonelyEnds = (page: Page) =>
  page.locator('main :is(.lede, .note):visible').evaluateAll((all) =>
    all
      .filter((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const boxes = [...range.getClientRects()];
        const lowest = Math.max(...boxes.map(({ bottom }) => bottom));
        const last = boxes.filter(({ bottom }) => bottom > lowest - 8);
        const width = last.reduce((sum, box) => sum + box.width, 0);
        return last.length < boxes.length && width < 2.6 * parseFloat(getComputedStyle(paragraph).fontSize);
      })
      .map(({ textContent }) => textContent.trim().slice(-12)),
  );

test('no character ends what a page says of itself on a line of its own', async ({ page }) => {
  for (const path of ['phrases/work/', 'data/', 'figures/', `${REPORT}cleaning/`]) {
    await page.goto(path);
    expect(await lonelyEnds(page), path).toEqual([]);
  }
});

test('the English name of a page of phrases takes one line of a phone', async ({ page }) => {
  await page.goto('en/phrases/work/');
  expect((await page.locator('h1').boundingBox())!.height).toBeLessThan(30);
});

test('the bar that leads from hit to hit is one row, whatever was asked', async ({ page }) => {
  for (const q of ['党', '党建', '党建 责任 工作 干部']) {
    await page.goto(`${REPORT}?hits=${q}`);
    const bar = page.locator('.marks-bar');
    await expect(bar.getByRole('button')).toHaveCount(3);
    expect((await bar.boundingBox())!.height, q).toBeLessThan(60);
    const ends = await bar.getByRole('button').evaluateAll((all) => all.map((b) => b.getBoundingClientRect().right));
    expect(Math.max(...ends), q).toBeLessThanOrEqual(360);
  }
});

test('a report’s outline, shares, cleaning, tools and settings are in one sheet, which the keyboard opens and leaves', async ({
  page,
}) => {
  await page.goto(REPORT);
  const sheet = page.locator('#beside');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: '目录' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeVisible();
  for (const part of ['.outline', '.legend', '.provenance', '.report-tools', 'form.settings'])
    await expect(sheet.locator(part), part).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Tab');
  await expect(sheet.locator('.outline a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: '目录' })).toBeFocused();
});

test('a link of the sheet leads to its section and closes the sheet; the outline stays at hand', async ({ page }) => {
  await page.goto(REPORT);
  await page.getByRole('button', { name: '目录' }).click();
  await page.locator('#beside .outline a[href="#s2"]').click();
  await expect(page.locator('#beside')).toBeHidden();
  await expect(page.locator('#s2')).toBeInViewport();
  // A click of the driver would scroll first, as if what stands in the head were hidden by it.
  await page.getByRole('button', { name: '目录' }).dispatchEvent('click');
  await expect(page.locator('#beside .outline a[aria-current="location"]')).toHaveAttribute('href', '#s2');
});

test('without script the menu and the sheet open all the same @base', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL!,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(REPORT);
  await page.getByRole('button', { name: '菜单' }).click();
  await expect(page.getByRole('navigation', { name: '全站' }).getByRole('link', { name: '句式' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '目录' }).click();
  await expect(page.locator('#beside .outline')).toBeVisible();
  await context.close();
});

test('the search field stays on the screen while one reads the hits, and the tab says what was asked', async ({
  page,
}) => {
  await page.goto('search/?q=党建');
  await page.locator('[role="status"][data-query]').waitFor();
  await page.evaluate(() => scrollTo(0, 1500));
  await expect(page.getByRole('searchbox')).toBeInViewport();
  await expect(page).toHaveTitle('“党建” · 查找 · 文段');
});
