import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { bare, readCorpus } from './corpus.ts';
import { attributeOf, elementsIn, linksIn, readMarkup, send, textOf, type Element } from './markup.ts';

const PAGES = [
  '',
  'reports/',
  'reports/001_e4ab13fd1b405e5f/',
  'reports/002_f95340b43edb4660/cleaning/',
  'types/',
  'types/problems/',
  'types/undecided/',
  'topics/',
  'topics/theory/',
  'guide/',
  'search/',
  'search/?q=一岗双责',
  'search/?q=此句并不存在',
  'search/?q=党建 类型:火星',
  'compare/',
  'check/',
  'about/',
  'no-such-page/',
];

const isSection = (one: Element): boolean =>
  attributeOf(one, 'data-section') !== undefined && one.tagName === 'section';

/** What is too unsure stands among the undecided. */
const isProblem = ({ types, decided }: { types: readonly string[]; decided: boolean }): boolean =>
  decided && types.includes('problems');

test('leads from the home page to the problems of every report that has some in two clicks @base', async ({ page }) => {
  const reports = await readCorpus();
  const withProblems = reports.filter(({ sections }) => sections.some(isProblem));
  await page.goto('');
  await page.getByRole('link', { name: '问题不足', exact: true }).first().click();
  for (const { sections } of withProblems)
    for (const { id } of sections.filter((section) => isProblem(section) && section.text !== ''))
      await expect(
        page.locator(`[data-passage="${id}"], .repetitions a[href$="/reports/${id.replace('/', '/#')}"]`),
      ).toHaveCount(1);
});

test('shows in every section what the report says, and nothing else @both', async () => {
  for (const { id, title, sections } of await readCorpus()) {
    const elements = elementsIn(await readMarkup(`reports/${id}/`));
    const titles = elements.filter(({ tagName }) => tagName === 'h1');
    expect(titles.map((one) => textOf(one).trim())).toEqual([title]);
    const shown = elements.filter(isSection).map((one) => [attributeOf(one, 'data-section'), bare(textOf(one))]);
    expect(shown).toEqual(sections.map((section) => [section.id, bare((section.headline ?? '') + section.text)]));
  }
});

test('gives every section its paragraphs, one element each @both', async () => {
  for (const { id, sections } of await readCorpus()) {
    const shown = elementsIn(await readMarkup(`reports/${id}/`)).filter(isSection);
    const paragraphs = shown.map((section) =>
      elementsIn(section)
        .filter((one) => one.tagName === 'p' && one.parentNode === section)
        .map(textOf),
    );
    expect(paragraphs).toEqual(sections.map(({ text }) => (text === '' ? [] : text.split('\n'))));
  }
});

test('gives the page for addresses that are none no address of its own', async ({ request }) => {
  const response = await request.get('no-such-page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).not.toContain('rel="canonical"');
});

/** What a static host sends for a link: it reads neither query nor fragment. */
const pageOf = (link: string): string => link.split(/[?#]/)[0]!;

test('has no dead link and no fragment that leads nowhere @both', async ({ baseURL }) => {
  const ids = new Map<string, Set<string>>();
  const links = new Set<string>();
  const queue = [baseURL!];
  while (queue.length > 0) {
    const address = queue.pop()!;
    if (ids.has(address)) continue;
    const markup = await readMarkup(address);
    ids.set(address, new Set(elementsIn(markup).flatMap((one) => attributeOf(one, 'id') ?? [])));
    for (const one of linksIn(markup)) {
      const link = new URL(attributeOf(one, 'href')!, address).href;
      links.add(link);
      const target = pageOf(link);
      if (!ids.has(target) && /\/$/.test(target)) queue.push(target);
    }
  }
  // The samples name their licence; the reports have none.
  const elsewhere = [...links].filter((link) => !link.startsWith(baseURL!));
  expect(elsewhere).toEqual(ids.has(`${baseURL!}samples/`) ? ['https://opensource.org/license/mit'] : []);
  const files = new Set(
    [...links]
      .filter((link) => !elsewhere.includes(link))
      .map(pageOf)
      .filter((target) => !ids.has(target)),
  );
  for (const file of files) expect((await send(file)).status, file).toBe(200);
  const leadsNowhere = (link: string): boolean => {
    const fragment = new URL(link).hash.slice(1);
    return fragment !== '' && !ids.get(pageOf(link))!.has(decodeURIComponent(fragment));
  };
  expect([...links].filter(leadsNowhere)).toEqual([]);
});

test('answers an unknown address with ways on @both', async ({ page }) => {
  expect((await page.goto('no-such-page/'))!.status()).toBe(404);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

/** What goes wrong on a page that is loaded: what is asked of another server, and errors told to the console. */
function complaintsOf(page: Page, base: string): string[] {
  const told: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:')) told.push(`asked ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) told.push(message.text());
  });
  return told;
}

async function openNarrow(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(path);
  if (path.startsWith('search/?')) await page.locator('[role="status"][data-query]').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
}

/** The pages of a test go through one window: what they share is loaded and compiled once. */
for (const paths of [PAGES.slice(0, 6), PAGES.slice(6, 12), PAGES.slice(12)])
  test(`/${paths.join(', /')} ask nothing of another server, nothing overflows at 360 pixels, and axe finds nothing`, async ({
    page,
    baseURL,
  }) => {
    const told = complaintsOf(page, baseURL!);
    for (const path of paths) {
      await test.step(path, async () => {
        await page.emulateMedia({ colorScheme: null });
        await openNarrow(page, path);
        expect(told).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 720 });
        await expectNoViolations(page);
      });
    }
  });

test('no page asks anything of another server, and nothing overflows at 360 pixels @base', async ({
  page,
  baseURL,
}) => {
  const told = complaintsOf(page, baseURL!);
  for (const path of PAGES) {
    await openNarrow(page, path);
    expect(told, path).toEqual([]);
  }
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

test('asks search engines not to index it @both', async ({ request }) => {
  const robots = elementsIn(await readMarkup('')).filter((one) => attributeOf(one, 'name') === 'robots');
  expect(robots.map((one) => attributeOf(one, 'content'))).toEqual(['noindex']);
  expect(await (await request.get('robots.txt')).text()).toContain('Disallow: /');
});
