import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expectNoViolations, expectToFit } from './axe.ts';
import { send } from './markup.ts';
import { bare, readCorpus, type SectionLine } from './corpus.ts';

/** The seed that writes D for 党, 75 times. */
const PARTY = 'reports/002_f95340b43edb4660/';
/** The seed with headings at three depths. */
const DEEP = 'reports/001_e4ab13fd1b405e5f/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What a reader sees, generated text included: the width of a stretch tells whether it is there. */
const shownBefore = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all
      .map((one) => [one, getComputedStyle(one, '::before')] as const)
      .filter(([, style]) => style.content !== 'none')
      .map(([one]) => one.getAttribute('data-was')),
  );

test('原样 shows each restored 党 as the D it was, and the text stays what it is', async ({ page }) => {
  await page.goto(PARTY);
  const before = await page.locator('.sheet').textContent();
  expect(await shownBefore(page, '.changed')).toEqual([]);
  await page.getByLabel('原样').check();
  expect(await shownBefore(page, '.changed')).toEqual(Array.from({ length: 75 }, () => 'D'));
  await expect(page.locator('.changed').first()).toHaveCSS('font-size', '0px');
  expect(await page.locator('.sheet').textContent()).toBe(before);
  expect(page.url()).toContain('?view=raw');
  await page.reload();
  await expect(page.getByLabel('原样')).toBeChecked();
});

test('the switches work under an address that ends in an escape cut short, and hits are marked', async ({ page }) => {
  for (const hash of ['#%', '#100%', '#%E6'])
    await test.step(hash, async () => {
      const thrown: Error[] = [];
      page.on('pageerror', (error) => thrown.push(error));
      await page.goto(`${PARTY}?hits=${encodeURIComponent('党建')}${hash}`);
      await page.getByLabel('原样').check();
      expect(page.url()).toContain('view=raw');
      await expect(page.locator('.marks-bar')).toBeVisible();
      expect(thrown).toEqual([]);
    });
});

test('原样 says by the rule’s name where cleaning took something away, as often as the ledger does @base', async ({
  page,
}) => {
  const { edits } = JSON.parse(readFileSync('content/ledgers/002_f95340b43edb4660.json', 'utf8')) as {
    edits: { rule: string; inserted: string; removed: string }[];
  };
  const of = (rule: string) => edits.filter((edit) => edit.rule === rule).length;
  await page.goto(`${PARTY}?view=raw`);
  const shown = await shownBefore(page, '.cut');
  expect(shown.filter((name) => name === '删去付费标记')).toHaveLength(of('paywall-marker'));
  expect(shown.filter((name) => name === '删去广告')).toHaveLength(of('advertising'));
  expect(of('advertising')).toBeGreaterThan(0);
});

test('without script 原样 works, and no tool stands that could not @base', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(PARTY);
  await page.getByLabel('原样').check();
  await expect(page.locator('.changed').first()).toHaveCSS('font-size', '0px');
  await expect(page.getByRole('button', { name: /复制|公文|并排/ })).toHaveCount(0);
  await context.close();
});

test('every paragraph has an address of its own that leads to it @base', async ({ page }) => {
  await page.goto(DEEP);
  const ids = await page.locator('section[data-section] > p').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const anchors = await page
    .locator('section[data-section] > p')
    .evaluateAll((all) =>
      all.map(
        (p) =>
          `${p.parentElement!.id}-p${[...p.parentElement!.querySelectorAll('p')].indexOf(p as HTMLParagraphElement) + 1}`,
      ),
    );
  expect(ids).toEqual(anchors);
  await page.goto(`${DEEP}#${ids.at(-1)!}`);
  await expect(page.locator(`#${ids.at(-1)!}`)).toBeInViewport();
});

const linesOf = ({ headline, runIn, text }: SectionLine & { runIn: boolean }): string[] => {
  const paragraphs = text === '' ? [] : text.split('\n');
  if (headline === null) return paragraphs;
  return runIn ? [headline + (paragraphs[0] ?? ''), ...paragraphs.slice(1)] : [headline, ...paragraphs];
};

test('the whole is copied as text: title and paragraphs, and not a character more @base', async ({ page }) => {
  for (const { id, title, sections } of await readCorpus()) {
    await page.goto(`reports/${id}/`);
    await page.getByRole('button', { name: '复制全文' }).click();
    await expect(page.locator('[data-said]')).toHaveText('已复制');
    const lines = sections.flatMap((section) => linesOf(section as SectionLine & { runIn: boolean }));
    expect(bare(await clipboard(page))).toBe(bare([title, ...lines].join('')));
    expect((await clipboard(page)).split('\n')).toHaveLength(lines.length + 1);
  }
});

test('the whole is copied as Markdown, with headings by depth @base', async ({ page }) => {
  const report = (await readCorpus()).find(({ id }) => DEEP.includes(id))!;
  await page.goto(DEEP);
  await page.getByRole('button', { name: '全文 Markdown' }).click();
  await expect(page.locator('[data-said]')).toHaveText('已复制');
  const blocks = (await clipboard(page)).split('\n\n');
  expect(blocks[0]).toBe(`# ${report.title}`);
  const headings = report.sections.filter(({ headline }) => headline !== null);
  expect(blocks.filter((block) => /^#{2,6} /.test(block)).map((block) => block.indexOf(' '))).toEqual(
    headings.map(({ depth }) => depth + 1),
  );
});

test('a section is copied alone, by keyboard', async ({ page }) => {
  const report = (await readCorpus()).find(({ id }) => DEEP.includes(id))!;
  const section = report.sections.find(({ text }) => text !== '')!;
  await page.goto(DEEP);
  const button = page.locator(`.stretch:has([data-section="${section.id}"]) [data-tool="copy"]`);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-said]')).toHaveText('已复制');
  expect(bare(await clipboard(page))).toBe(bare((section.headline ?? '') + section.text));
});

test('where the browser forbids copying, the text is selected and the reader told', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(DEEP);
  await page.locator('.stretch:has(#s0)').hover();
  await page.locator('.stretch:has(#s0) [data-tool="copy"]').click();
  await expect(page.locator('[data-said]')).toContainText('已经选中');
  expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('');
});

test('the outline follows the reader', async ({ page }) => {
  await page.goto(DEEP);
  const current = page.locator('.outline a[aria-current="location"]');
  await expect(current).toHaveCount(1);
  for (const anchor of ['s2', 's2-2', 's1-1']) {
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView({ block: 'start' }), anchor);
    await expect(current).toHaveAttribute('href', `#${anchor}`);
    await expect(current).toHaveCount(1);
  }
  const last = page.locator('.outline a').last();
  await last.click();
  await expect(last).toHaveAttribute('aria-current', 'location');
});

test('each type leads to the same type in the reports before and after @base', async ({ page }) => {
  const reports = await readCorpus();
  await page.goto('reports/');
  const order = await page
    .locator('[data-listed]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-listed')!));
  const having = order.filter((id) =>
    reports
      .find((report) => report.id === id)!
      .sections.some(({ types, decided, text }) => decided && types.includes('problems') && text !== ''),
  );
  await page.goto(`reports/${having[1]!}/`);
  const row = page.locator('.by-type li', { has: page.locator('[data-type="problems"]') });
  await expect(row.locator('[rel="prev"]')).toHaveAttribute('href', new RegExp(`/reports/${having[0]!}/#s`));
  await expect(row.locator('[rel="next"]')).toHaveAttribute('href', new RegExp(`/reports/${having[2]!}/#s`));
});

test('a report’s page weighs little: script, and page without its text', async ({ page }) => {
  for (const { id } of await readCorpus()) {
    await page.goto(`reports/${id}/`);
    await page.waitForLoadState('networkidle');
    const parts = await page.evaluate(() => [
      location.href,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
    const weigh = async (kind: RegExp) => {
      const bodies = await Promise.all(
        parts.filter((part) => kind.test(part)).map(async (part) => (await send(part)).arrayBuffer()),
      );
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    };
    const text = await page.locator('.sheet').textContent();
    // Markup that every page has in common is a file of its own; it weighs as what the page says itself.
    const script = await weigh(/(?<!\/frame\/zh)\.js$/);
    const markup = await weigh(/\/$|\.css$|\/frame\/zh\.js$/);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(10 * 1024);
    expect(markup - gzipSync(text ?? '').length).toBeLessThanOrEqual(30_000);
  }
});

test('axe finds nothing in raw and gongwen, narrow or wide', async ({ page }) => {
  for (const view of ['raw', 'gongwen'])
    await test.step(view, async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`${PARTY}?view=${view}`);
      for (const width of [360, 1440]) {
        await expectToFit(page, width);
        await expectNoViolations(page, { colours: width > 360 });
      }
    });
});
