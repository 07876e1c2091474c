import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';

// Changes the clipboard, which a window that is used again would keep.
test.use({ reuseContext: false });

const REPORT = 'reports/001_e4ab13fd1b405e5f/';
const OF_PASSAGE = ['copy', 'cite', 'beside', 'draft', 'original'];

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.locator('[data-said]');

/** Where passages stand, and what of the page is one. */
const PLACES = [
  { path: REPORT, passage: '.stretch:has([data-section] > p)' },
  { path: 'types/problems/', passage: '.passage' },
  { path: 'topics/theory/', passage: '.passage' },
  { path: 'search/?q=一岗双责', passage: '.result[data-section]' },
  { path: 'search/?q=怎样改进作风&view=related', passage: '.result[data-related]' },
];

for (const { path, passage } of PLACES)
  test(`on /${path} a passage has one set of tools, seen when it is pointed at`, async ({ page }) => {
    await page.goto(path);
    const first = page.locator(passage).first();
    const tools = first.locator('[data-tool]');
    await expect(first.locator('.open')).toBeVisible();
    const names = await tools.evaluateAll((all) => all.map((tool) => (tool as HTMLElement).dataset['tool']!));
    expect(names).toEqual(expect.arrayContaining(OF_PASSAGE));
    expect(new Set(names).size).toBe(names.length);
    const opacity = () => first.locator('.panel').evaluate((panel) => getComputedStyle(panel).opacity);
    await page.mouse.move(0, 0);
    expect(await opacity()).toBe('0');
    await first.hover();
    expect(await opacity()).toBe('1');
    await first.locator('[data-tool="beside"]').click();
    await expect(first.locator('[data-tool="beside"]')).toHaveAttribute('aria-pressed', 'true');
    await expectNoViolations(page, { colours: path === REPORT });
  });

test('a letter is a tool where the focus is, and j and k go from passage to passage @base', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL!).origin });
  await page.goto('types/problems/');
  const passages = page.locator('.passage');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(passages.nth(1).locator('.open')).toBeFocused();
  await page.keyboard.press('i');
  await expect(page.locator('[data-cite="gbt7714"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('引用已复制');
  const title = (await passages.nth(1).locator('.from h2').textContent())!.trim();
  expect(await clipboard(page)).toContain(title);
  await page.keyboard.press('x');
  await expect(page.locator('.basket')).toContainText('待并排 1 段');
  await page.keyboard.press('k');
  await expect(passages.first().locator('.open')).toBeFocused();
  const address = await passages.first().locator('[data-tool="original"]').getAttribute('href');
  await page.keyboard.press('o');
  await expect(page).toHaveURL(new RegExp(`${address!.replaceAll('.', '\\.')}$`));
});

/** The first result of a search, pointed at, on a page that may copy. */
async function pointAtResult(page: Page, context: BrowserContext) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('search/?q=一岗双责');
  const result = page.locator('.result').first();
  const id = (await result.getAttribute('data-section'))!;
  await result.hover();
  return { result, id };
}

test('a result of a search gives its whole section away, a line its paragraph, and selected words alone', async ({
  page,
  context,
}) => {
  const { result, id } = await pointAtResult(page, context);
  await result.locator('[data-tool="copy"]').click();
  await expect(said(page)).toHaveText('已复制，末行是出处。');
  const whole = (await clipboard(page)).split('\n\n——')[0]!;
  await page.goto('search/?q=一岗双责&view=lines');
  await page.locator('.of-whole button').first().click();
  await page.locator('.whole [data-tool="copy"]').click();
  await expect(said(page)).toHaveText('已复制，末行是出处。');
  const line = (await clipboard(page)).split('\n\n——')[0]!;
  expect(line).toContain('一岗双责');
  await page.goto(`reports/${id.replace('/', '/#')}`);
  const section = page.locator(`[data-section="${id}"]`);
  const words = (await section.innerText()).replace(/\s/g, '');
  expect(whole.replace(/\s/g, '')).toBe(words);
  await section.locator('p').first().selectText();
  await section.locator('p').first().hover();
  await page.locator(`.stretch:has([data-section="${id}"]) [data-tool="copy"]`).click();
  await expect(said(page)).toHaveText('已复制');
  expect(words).toContain((await clipboard(page)).replace(/\s/g, ''));
});

test('a copied passage ends with the citation that was chosen, on every page, or with none', async ({
  page,
  context,
}) => {
  const { result, id } = await pointAtResult(page, context);
  await result.locator('[data-tool="cite"]').click();
  await result.locator('[data-cite="gbt7714"]').click();
  await expect(said(page)).toHaveText('引用已复制');
  const cited = await clipboard(page);
  expect(cited).toContain(`[EB/OL]`);
  await result.locator('[data-cite="ris"]').click();
  await expect.poll(() => clipboard(page)).toMatch(/^ER {2}- $/m);
  await result.locator('[data-with-copies]').selectOption('gbt7714');
  await result.locator('[data-tool="copy"]').click();
  await expect(said(page)).toHaveText('已复制，末行是出处。');
  expect((await clipboard(page)).split('\n\n').at(-1)).toBe(cited);

  await page.goto(`reports/${id.replace('/', '/#')}`);
  const tools = page.locator(`.stretch:has([data-section="${id}"])`);
  await tools.hover();
  await tools.locator('[data-tool="copy"]').click();
  await expect(said(page)).toHaveText('已复制，末行是出处。');
  expect((await clipboard(page)).split('\n\n').at(-1)).toBe(cited);
  await tools.locator('[data-tool="cite"]').click();
  await expect(tools.locator('[data-with-copies]')).toHaveValue('gbt7714');
  await tools.locator('[data-with-copies]').selectOption('none');
  await tools.locator('[data-tool="copy"]').click();
  await expect(said(page)).toHaveText('已复制');
  expect(await clipboard(page)).not.toContain('[EB/OL]');
});

test('a whole report, copied as text or Markdown, ends with the citation that was chosen, and with none else', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(REPORT);
  const copied = async (button: string): Promise<string> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect.poll(() => clipboard(page)).not.toBe('');
    return clipboard(page);
  };
  const [bareText, bareMarkdown] = [await copied('复制全文'), await copied('全文 Markdown')];
  const cite = page.locator('wenduan-cite');
  await cite.getByText('引用本篇').click();
  await expect(cite.locator('dd span')).toHaveCount(2);
  const cited = await cite.locator('dd span').allTextContents();
  await cite.getByText('引用本篇').click();
  const choose = async (style: string): Promise<void> => {
    await cite.getByText('引用本篇').click();
    await cite.locator('[data-with-copies]').selectOption(style);
    await cite.getByText('引用本篇').click();
  };
  for (const [at, style] of ['gbt7714', 'plain'].entries()) {
    await choose(style);
    expect(await copied('复制全文')).toBe(`${bareText}\n\n${cited[at]!}`);
    await expect(said(page)).toHaveText('已复制，末行是出处。');
    const markdown = await copied('全文 Markdown');
    expect(markdown.startsWith(`${bareMarkdown}\n\n`)).toBe(true);
    expect(markdown.slice(bareMarkdown.length + 2).replaceAll('\\', '')).toBe(cited[at]);
  }
  await choose('none');
  expect(await copied('复制全文')).toBe(bareText);
});

test('the link of a section is its address, copied and said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(REPORT);
  const stretch = page.locator('.stretch:has(#s2-1)');
  await stretch.hover();
  await stretch.getByRole('link', { name: '链接', exact: true }).click();
  await expect(said(page)).toHaveText('链接已复制');
  expect(await clipboard(page)).toBe(page.url());
  expect(page.url()).toMatch(/#s2-1$/);
});

test('a finger opens the tools with ⋯, and a closed passage has none on the screen', async ({ browser, baseURL }) => {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ baseURL: baseURL!, viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(REPORT);
  const stretch = page.locator('.stretch:has(#s2-1)');
  await expect(stretch.locator('[data-tool="copy"]')).toBeHidden();
  await stretch.locator('.open').tap();
  await expect(stretch.locator('[data-tool="copy"]')).toBeVisible();
  expect((await stretch.locator('[data-tool="copy"]').boundingBox())!.height).toBeGreaterThanOrEqual(43.9);
  await context.close();
});

test('without script the tools that need none stand there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('types/problems/');
  await page.locator('.passage [data-tool="original"]').first().click();
  await expect(page).toHaveURL(/\/reports\/[^/]+\/#s/);
  await expect(page.locator('.stretch .reasons summary').first()).toBeVisible();
  await context.close();
});

test('nothing of a page of passages lies over the bar of what is to be set side by side', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('types/plans/');
  await page.locator('[data-tool="beside"]').first().waitFor({ state: 'attached' });
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  const bar = page.locator('.basket');
  await expect(bar).toBeVisible();
  const above = await bar.evaluate((element) => {
    const passage = document.activeElement!.closest('.passage')!;
    scrollBy(0, passage.getBoundingClientRect().bottom - innerHeight + 30);
    const { left, right, top, height } = element.getBoundingClientRect();
    const places = Array.from({ length: Math.floor((right - left) / 20) }, (_, at) => left + 10 + 20 * at);
    return places.filter((x) => !element.contains(document.elementFromPoint(x, top + height / 2))).length;
  });
  expect(above).toBe(0);
});
