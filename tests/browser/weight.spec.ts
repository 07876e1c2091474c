import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';

const KB = 1024;

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

for (const { path, isRead } of PAGES)
  test(`/${path} weighs at most 30 KB besides its text${isRead ? ', its script at most 10 KB' : ''}`, async ({
    page,
    baseURL,
  }) => {
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
    await page.goto(path, { waitUntil: 'networkidle' });
    const loaded = async (type: string) =>
      Promise.all(bodies.filter((response) => response.type === type).map(({ body }) => body));
    const text = (await page.locator('main').textContent())!;
    const kinds = ['document', 'frame', 'stylesheet', 'script'];
    const [html, frame, styles, scripts] = await Promise.all(kinds.map(loaded));
    expect(html).toHaveLength(1);
    expect(frame).toHaveLength(1);
    expect(styles!.join('')).not.toBe('');
    expect(zipped(...html!, ...frame!, ...styles!) - zipped(text)).toBeLessThanOrEqual(30 * KB);
    if (isRead) expect(zipped(...scripts!)).toBeLessThanOrEqual(10 * KB);
    expect(requests.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:'))).toEqual([]);
  });

test('the check loads at most 115 KB beside its page before it takes a text, its worker at most 65 KB', async ({
  page,
  context,
}) => {
  const bodies: { url: string; body: Promise<Buffer> }[] = [];
  context.on('response', (response) => {
    if (/\/worker-|\/data\/check\//.test(response.url())) bodies.push({ url: response.url(), body: response.body() });
  });
  await page.goto('check/');
  await expect(page.locator('wenduan-check textarea')).toBeEnabled();
  const sizes = await Promise.all(
    bodies.map(async ({ url, body }) => ({
      url,
      size: url.endsWith('.js') ? gzipSync(await body).length : (await body).length,
    })),
  );
  const code = sizes.filter(({ url }) => url.endsWith('.js'));
  expect(code).toHaveLength(1);
  expect(code[0]!.size).toBeLessThanOrEqual(65 * KB);
  expect(sizes).toHaveLength(4);
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(115 * KB);
});

test('shows without script what it shows with it', async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const plain = await context.newPage();
  const headingsOn = async (one: Page, path: string) => {
    await one.goto(path);
    return one.locator('main :is(h1, h2, h3):visible').allTextContents();
  };
  for (const { path } of PAGES) {
    const shown = await headingsOn(plain, path);
    expect(shown, path).not.toEqual([]);
    expect.soft(await headingsOn(page, path), path).toEqual(shown);
  }
  await context.close();
});
