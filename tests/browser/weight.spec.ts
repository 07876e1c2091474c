import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';

const KB = 1024;

/** Beside the page that a test opens one without script, the same for all. */
let plain: Page;

test.beforeAll(async ({ browser }) => {
  plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
test.afterAll(() => plain.context().close());

/** One page of each kind; only those that are read are held to the weight of script. */
const PAGES = [
  { path: '', isRead: false },
  { path: 'types/', isRead: false },
  { path: 'types/problems/', isRead: true },
  { path: 'topics/theory/', isRead: true },
  { path: 'reports/', isRead: true },
  { path: 'reports/001_e4ab13fd1b405e5f/', isRead: true },
  { path: 'en/reports/001_e4ab13fd1b405e5f/', isRead: true },
  { path: 'reports/002_f95340b43edb4660/cleaning/', isRead: false },
  { path: 'phrases/', isRead: true },
  { path: 'figures/', isRead: true },
  { path: 'about/', isRead: true },
];

const zipped = (...texts: string[]): number => texts.reduce((sum, text) => sum + gzipSync(text).length, 0);

/** What the server sent for a page, by kind, and what was asked of whom. */
function listenTo(page: Page) {
  const bodies: { type: string; body: Promise<string> }[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) =>
    bodies.push({
      // Markup that every page has in common is a file of its own; it weighs as what the page says itself.
      type: /\/frame\/\w+\.js$/.test(response.url()) ? 'frame' : response.request().resourceType(),
      body: response.text().catch(() => ''),
    }),
  );
  const loaded = async (type: string) =>
    Promise.all(bodies.filter((response) => response.type === type).map(({ body }) => body));
  return { requests, loaded };
}

const headingsOn = (page: Page): Promise<string[]> => page.locator('main :is(h1, h2, h3):visible').allTextContents();

for (const { path, isRead } of PAGES)
  test(`/${path} weighs at most 30 KB besides its text${isRead ? ', its script at most 10 KB' : ''}, and shows without script what it shows with it`, async ({
    page,
    baseURL,
  }) => {
    const { requests, loaded } = listenTo(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const text = (await page.locator('main').textContent())!;
    const kinds = ['document', 'frame', 'stylesheet', 'script'];
    const [html, frame, styles, scripts] = await Promise.all(kinds.map(loaded));
    expect(html).toHaveLength(1);
    expect(frame).toHaveLength(1);
    expect(styles!.join('')).not.toBe('');
    expect(zipped(...html!, ...frame!, ...styles!) - zipped(text)).toBeLessThanOrEqual(30 * KB);
    if (isRead) expect(zipped(...scripts!)).toBeLessThanOrEqual(10 * KB);
    expect(requests.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:'))).toEqual([]);
    await plain.goto(baseURL! + path);
    const shown = await headingsOn(plain);
    expect(shown).not.toEqual([]);
    expect(await headingsOn(page)).toEqual(shown);
  });

test('the check loads at most 116 KB beside its page before it takes a text, its worker at most 65 KB', async ({
  page,
  context,
}) => {
  const bodies = new Map<string, Promise<Buffer>>();
  context.on('response', (response) => {
    const url = response.url();
    if (/\/worker-|\/data\/check\//.test(url) && !bodies.has(url)) bodies.set(url, response.body());
  });
  await page.goto('check/');
  await expect(page.locator('wenduan-check textarea')).toBeEnabled();
  const sizes = await Promise.all(
    [...bodies].map(async ([url, body]) => ({
      url,
      size: url.endsWith('.js') ? gzipSync(await body).length : (await body).length,
    })),
  );
  const code = sizes.filter(({ url }) => url.endsWith('.js'));
  expect(code).toHaveLength(1);
  expect(code[0]!.size).toBeLessThanOrEqual(65 * KB);
  expect(sizes).toHaveLength(4);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(116 * KB);
  // The second worker's code is the first one's: at most it is asked whether it is still the same.
  const again = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/worker-'))
      .map((entry) => (entry as PerformanceResourceTiming).transferSize),
  );
  expect(again).toHaveLength(2);
  expect(again[1]).toBeLessThan(KB);
});
