import { expect, test } from '@playwright/test';
import { expectNoViolations, expectToFit } from './axe.ts';
import { fold } from '../../src/text/fold.ts';
import { readCorpus } from './corpus.ts';
import { attributeOf, elementsIn, hasClass, linksIn, readMarkup, textOf } from './markup.ts';
import { openSearch } from './search-page.ts';

// Changes the clipboard, which a window that is used again would keep.
test.use({ reuseContext: false });

const PAGES = [
  'phrases/',
  'phrases/work/',
  'phrases/lessons/',
  'phrases/series/',
  'phrases/terms/',
  'phrases/documents/',
];

test('leads from the navigation to a frame, and from there to a section that holds it @base', async ({ page }) => {
  const sections = (await readCorpus()).flatMap((report) => report.sections);
  await page.goto('');
  await page.getByRole('link', { name: '句式' }).click();
  await page.getByRole('navigation', { name: '句式' }).getByRole('link', { name: '做法成效' }).click();
  const entry = page.locator('.phrase').first();
  const parts = (await entry.locator('.words').innerText()).split('＿＿').map((part) => fold(part));
  await entry.getByText('出处').click();
  for (const link of await entry.locator('.attestations li > a:first-child').all()) {
    const [, id] = (await link.getAttribute('href'))!.match(/reports\/([^/]+\/#.+)$/)!;
    const section = sections.find((one) => one.id === id!.replace('#', ''))!;
    for (const part of parts) expect(fold(section.headline ?? '') + fold(section.text)).toContain(part);
  }
});

test('the keyboard stops once at each place of an entry', async () => {
  for (const path of PAGES) {
    const entries = elementsIn(await readMarkup(path)).filter((one) => hasClass(one, 'attestations'));
    const places = entries.flatMap((entry) => elementsIn(entry)).filter(({ tagName }) => tagName === 'li');
    const repeated = places.map(linksIn).filter((all) => {
      const targets = all.map((link) => attributeOf(link, 'href'));
      return new Set(targets).size < targets.length;
    });
    expect(
      repeated.map((all) => all.map(textOf)),
      path,
    ).toEqual([]);
  }
});

test('leads from a frame to the search for it, which finds as much as the page says @base', async ({ page }) => {
  await page.goto('phrases/work/');
  const found = page.locator('.phrase .found').first();
  const places = await found.getAttribute('data-places');
  await found.getByRole('link').click();
  await expect(page.getByRole('status')).toHaveAttribute('data-places', places!);
});

test('leads from what fills a slot to the whole wording', async ({ page }) => {
  await page.goto('phrases/work/');
  const filler = page.locator('.fillers li').first();
  const [words, places] = [await filler.locator('a > span').innerText(), await filler.getAttribute('data-places')];
  await filler.getByRole('link').click();
  await expect(page.getByRole('status')).toHaveAttribute('data-places', places!);
  expect(fold((await page.getByRole('status').getAttribute('data-query'))!)).toContain(fold(words));
});

test('copies a frame with its slots as blanks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('phrases/work/');
  const entry = page.locator('.phrase', { has: page.locator('.open-slot') }).first();
  await entry.locator('[data-tool=copy]').click();
  await expect(page.locator('[data-said]')).toHaveText('已复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('＿＿');
  expect(fold(copied.replaceAll('＿＿', ''))).toBe(
    fold((await entry.locator('.words').innerText()).replaceAll('＿＿', '')),
  );
});

test('lists the frames of a type by the step they take, and says where there is none', async ({ page }) => {
  await page.goto('phrases/');
  await page.getByRole('navigation', { name: '句式' }).getByRole('link', { name: '做法成效' }).click();
  const step = page.getByRole('navigation', { name: '写法的步骤' }).getByRole('link').first();
  const id = (await step.getAttribute('href'))!;
  expect(await page.locator(`${id} .phrase`).count()).toBe(Number(await step.locator('small').innerText()));
  await page.goto('phrases/lessons/');
  await expect(page.getByText('还没有')).toBeVisible();
});

test('shows slots as blanks with a name, and what stands in them', async ({ page }) => {
  await page.goto('phrases/series/');
  const entry = page.locator('.phrase', { hasText: '同谋划' }).first();
  await expect(entry.getByRole('img', { name: '可换的词' })).toBeVisible();
  await expect(entry).toContainText('同考核');
});

test('spells a number term out only with the words of a report @base', async ({ page }) => {
  const texts = (await readCorpus()).flatMap(({ sections }) => sections.map(({ text }) => text));
  await page.goto('phrases/terms/');
  const expansions = page.locator('.phrase > .quoted > span');
  expect(await expansions.count()).toBeGreaterThan(0);
  for (const words of await expansions.allInnerTexts())
    expect(texts.some((text) => text.includes(words.trim()))).toBe(true);
});

test('a number term leads to its places in its first year and in each of its types', async ({ page }) => {
  const reports = await readCorpus();
  await page.goto('phrases/terms/');
  const entry = page.locator('.phrase', { hasText: '一岗双责' }).first();
  const holding = reports.filter(({ sections }) => sections.some(({ text }) => text.includes('一岗双责')));
  const since = Math.min(...holding.flatMap(({ year }) => year ?? []));
  const links = entry.locator('.standing a');
  await expect(links.first()).toHaveText(String(since));
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(addresses.length).toBeGreaterThan(1);
  for (const address of addresses) {
    await openSearch(page, address);
    const status = page.locator('[role="status"][data-query]');
    await expect(status).toHaveAttribute('data-query', '一岗双责');
    expect(Number(await status.getAttribute('data-sections'))).toBeGreaterThan(0);
  }
});

test('every entry has tools of its words, and what is quoted below one those of its passage', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const said = page.locator('[data-said]');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const kinds = [
    ['phrases/', '.frame-types li', 'a > span'],
    ['phrases/terms/', '.phrase', '.words'],
    ['phrases/documents/', '.phrase', '.words'],
    ['phrases/series/', '.examples li', 'a > span:first-child'],
  ] as const;
  for (const [path, kind, words] of kinds) {
    await page.goto(path);
    await expect(page.locator(`${kind}:not(:has(wenduan-tools :is(.open, [data-tool=copy])))`)).toHaveCount(0);
    const entry = page.locator(kind).first();
    await entry.locator('wenduan-tools').locator('.open, [data-tool=copy]').first().press('c');
    await expect(said).toHaveText('已复制');
    expect((await copied()).split('、')[0]).toBe((await entry.locator(words).first().innerText()).trim());
  }
});

test('what is quoted below a frame has all tools of its passage', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('phrases/work/');
  const quoted = page.locator('.phrase > .quoted').first();
  await quoted.locator('.open').click();
  const tools = await quoted
    .locator('[data-tool]')
    .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset['tool']));
  expect(tools).toEqual(['copy', 'cite', 'beside', 'markdown', 'draft', 'word', 'print', 'original']);
  const link = await quoted.locator(':scope > a').getAttribute('href');
  await expect(quoted.locator('[data-own]')).toHaveAttribute('href', link!);
  await quoted.locator('[data-tool=copy]').click();
  await expect(page.locator('[data-said]')).toHaveText('已复制，末行是出处。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n\n——')[0]).toBe(await quoted.locator('[data-quoted]').innerText());
  // Of an entry, which is of many reports, no key leads to the passage quoted in it.
  await page.locator('.phrase .tools.inline [data-tool=copy]').first().press('o');
  await expect(page).toHaveURL(/phrases\/work\/$/);
});

test('works without script @base', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('phrases/work/');
  const entry = page.locator('.phrase').first();
  await entry.getByText('出处').click();
  await expect(entry.locator('.attestations li').first()).toBeVisible();
  await context.close();
});

test('axe finds nothing on any page of phrases, and nothing overflows at 360 pixels', async ({ page }) => {
  for (const path of PAGES)
    await test.step(path, async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(path);
      await page
        .locator('details')
        .evaluateAll((all) => all.slice(0, 5).forEach((one) => one.setAttribute('open', '')));
      await expectToFit(page, 360);
      await expectNoViolations(page);
    });
});

test('the year of a number term is as high for a pointer as WCAG asks', async ({ page }) => {
  await page.goto('phrases/terms/');
  const years = page.locator('.standing a:not(.type)');
  expect(await years.count()).toBeGreaterThan(5);
  // What is pressed reaches 24 pixels from top to bottom, and takes nothing from its neighbours.
  const low = await years.evaluateAll((all) =>
    all.filter((link) => {
      link.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = link.getBoundingClientRect();
      const ends = [-11.5, 11.5].map((by) => document.elementFromPoint(left + width / 2, top + height / 2 + by));
      return ends.some((end) => end !== link);
    }),
  );
  expect(low).toHaveLength(0);
});
