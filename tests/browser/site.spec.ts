import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { bare, readCorpus } from './corpus.ts';

const PAGES = [
  '',
  'reports/',
  'reports/001_e4ab13fd1b405e5f/',
  'reports/002_f95340b43edb4660/cleaning/',
  'types/',
  'types/problems/',
  'topics/',
  'topics/theory/',
  'search/?q=一岗双责',
  'search/?q=此句并不存在',
  'compare/',
  'check/',
  'about/',
  'no-such-page/',
];

/** What is too unsure stands among the undecided. */
const isProblem = ({ types, decided }: { types: readonly string[]; decided: boolean }): boolean =>
  decided && types.includes('problems');

test('leads from the home page to the problems of every report that has some in two clicks @base', async ({
  page,
  request,
}) => {
  const reports = await readCorpus(request);
  const withProblems = reports.filter(({ sections }) => sections.some(isProblem));
  await page.goto('');
  await page.getByRole('link', { name: '问题不足', exact: true }).first().click();
  for (const { sections } of withProblems)
    for (const { id } of sections.filter((section) => isProblem(section) && section.text !== ''))
      await expect(
        page.locator(`[data-passage="${id}"], .repetitions a[href$="/reports/${id.replace('/', '/#')}"]`),
      ).toHaveCount(1);
});

test('shows in every section what the report says, and nothing else @base', async ({ page, request }) => {
  for (const { id, title, sections } of await readCorpus(request)) {
    await page.goto(`reports/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const shown = await page
      .locator('section[data-section]')
      .evaluateAll((all) =>
        all.map((section) => [section.getAttribute('data-section')!, section.textContent] as const),
      );
    expect(shown.map(([section, text]) => [section, bare(text)])).toEqual(
      sections.map((section) => [section.id, bare((section.headline ?? '') + section.text)]),
    );
  }
});

test('gives every section its paragraphs, one element each @base', async ({ page, request }) => {
  for (const { id, sections } of await readCorpus(request)) {
    await page.goto(`reports/${id}/`);
    for (const { id: section, text } of sections) {
      const paragraphs = page.locator(`section[data-section="${section}"] > p`);
      expect(await paragraphs.allTextContents()).toEqual(text === '' ? [] : text.split('\n'));
    }
  }
});

test('gives the page for addresses that are none no address of its own', async ({ request }) => {
  const response = await request.get('no-such-page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).not.toContain('rel="canonical"');
});

test('has no dead link and no fragment that leads nowhere @base', async ({ page, request, baseURL }) => {
  const ids = new Map<string, Set<string>>();
  const links = new Set<string>();
  const queue = [baseURL!];
  while (queue.length > 0) {
    const address = queue.pop()!;
    if (ids.has(address)) continue;
    const response = await page.goto(address);
    expect(response!.status(), address).toBe(200);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    }));
    ids.set(address, new Set(found.ids));
    for (const link of found.links) {
      links.add(link);
      const target = link.split('#')[0]!;
      if (!ids.has(target) && /\/$/.test(target)) queue.push(target);
    }
  }
  for (const link of links) {
    expect(link.startsWith(baseURL!), link).toBe(true);
    const [target, fragment] = link.split('#') as [string, string?];
    if (!ids.has(target)) expect((await request.get(target)).status(), link).toBe(200);
    if (fragment) expect(ids.get(target)!.has(decodeURIComponent(fragment)), link).toBe(true);
  }
});

test('answers an unknown address with ways on @base', async ({ page }) => {
  expect((await page.goto('no-such-page/'))!.status()).toBe(404);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

for (const path of PAGES)
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(path);
    if (path.startsWith('search/')) await page.locator('[role="status"][data-query]').waitFor();
    await expectNoViolations(page);
  });

for (const path of PAGES)
  test(`/${path} asks nothing of another server, and nothing overflows at 360 pixels @base`, async ({
    page,
    baseURL,
  }) => {
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
    });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    if (path.startsWith('search/')) await page.locator('[role="status"][data-query]').waitFor();
    expect(requests.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:'))).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

test('works without script: the passages of a type stand on its page @base', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('types/plans/');
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  for (const path of ['search/?q=一岗双责', 'compare/']) {
    await page.goto(path);
    await expect(page.locator('.no-script')).toBeInViewport();
    for (const name of ['类型', '主题', '句式'])
      await expect(page.locator('.no-script').getByRole('link', { name }), path).toBeVisible();
  }
  await context.close();
});

test('asks search engines not to index it @base', async ({ page, request }) => {
  await page.goto('');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(await (await request.get('robots.txt')).text()).toContain('Disallow: /');
});
