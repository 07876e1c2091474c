import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { attributeOf, elementsIn, readMarkup, send } from './markup.ts';

/** What stands only where search engines may list the site. */
const FILES = [
  ...['feed.xml', 'llms.txt', 'sitemap-index.xml', 'reports/001_e4ab13fd1b405e5f/index.md'],
  ...['reports/001_e4ab13fd1b405e5f/card.png', 'types/problems/card.png'],
];
const REPORT = 'reports/001_e4ab13fd1b405e5f/';

test('tells programs what there is, where the site is open to them, and nowhere else', async ({ request }) => {
  for (const file of FILES) {
    expect(existsSync(`dist/${file}`), file).toBe(false);
    expect((await request.get(file)).status(), file).toBe(200);
  }
  expect(await (await request.get('robots.txt')).text()).toMatch(/Allow: \/\n\nSitemap: .*\/sitemap-index\.xml\n/);
  const addresses = await (await send('sitemap-0.xml')).text();
  expect(addresses).toContain(`/${REPORT}</loc>`);
  expect(addresses).not.toMatch(/\/(search|review|404)\//);
  const named = [...(await (await request.get('llms.txt')).text()).matchAll(/\]\((.*?)\)/g)].map(
    ([, url]) => new URL(url!),
  );
  expect(named.length).toBeGreaterThan(10);
  for (const { pathname } of named) expect((await send(pathname)).status, pathname).toBe(200);
});

test('says in data of each page what it is, under the policy that forbids inline scripts', async ({ page }) => {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  for (const [path, types] of [
    [REPORT, ['BreadcrumbList']],
    ['types/problems/', ['CollectionPage', 'BreadcrumbList']],
    ['en/reports/', ['CollectionPage']],
    ['data/', ['Dataset']],
  ] as const) {
    await page.goto(path);
    const block = page.locator('script[type="application/ld+json"]');
    const graph = (JSON.parse((await block.textContent())!) as { '@graph': { '@type': string }[] })['@graph'];
    expect(graph.map((node) => node['@type'])).toEqual(types);
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  }
  expect(problems).toEqual([]);
});

test('gives what is shared words and a picture of its own', async ({ request, baseURL }) => {
  const ids = ((await (await request.get('data/reports.json')).json()) as { id: string }[]).map(({ id }) => id);
  const shared = new Map<string, Record<string, string>>();
  for (const path of [...ids.map((id) => `reports/${id}/`), 'types/work/', 'types/problems/', 'en/types/problems/']) {
    const tags = elementsIn(await readMarkup(path)).filter(({ tagName }) => tagName === 'meta');
    const named = (name: string) =>
      tags.flatMap((tag) => (attributeOf(tag, 'property') === name ? attributeOf(tag, 'content')! : []));
    const [[description], [url], [image]] = [named('og:description'), named('og:url'), named('og:image')];
    expect(new URL(url!).pathname, path).toBe(`/${path}`);
    const picture = await request.get(new URL(new URL(image!).pathname, baseURL).href);
    expect([picture.status(), picture.headers()['content-type']], path).toEqual([200, 'image/png']);
    shared.set(path, { description: description!, bytes: (await picture.body()).toString('base64') });
  }
  const all = [...shared.values()];
  expect(new Set(all.map(({ description }) => description)).size).toBe(all.length);
  // The English page of a type shows the picture of the Chinese one.
  expect(new Set(all.map(({ bytes }) => bytes)).size).toBe(all.length - 1);
  expect(
    elementsIn(await readMarkup('topics/law/')).filter((tag) => attributeOf(tag, 'property') === 'og:image'),
  ).toEqual([]);
});

test('says of every page what no other page says', async () => {
  const listed = (await (await send('sitemap-0.xml')).text()).match(/(?<=<loc>)[^<]*/g)!;
  const described = new Map<string, string[]>();
  for (const { pathname } of listed.map((url) => new URL(url))) {
    const markup = await (await send(pathname)).text();
    const said = /<meta name="description" content="([^"]*)"/.exec(markup)![1]!;
    described.set(said, [...(described.get(said) ?? []), pathname]);
  }
  expect([...described.values()].filter((paths) => paths.length > 1)).toEqual([]);
});

test('names a manifest and a touch icon, which the policy lets be read', async ({ page, request, baseURL }) => {
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  await page.goto('en/types/');
  for (const rel of ['manifest', 'apple-touch-icon']) {
    const href = await page.locator(`link[rel="${rel}"]`).getAttribute('href');
    expect((await request.get(new URL(href!, baseURL).href)).status(), rel).toBe(200);
  }
  const { icons } = (await (await request.get('manifest.webmanifest')).json()) as { icons: { src: string }[] };
  expect(icons).toHaveLength(3);
  for (const { src } of icons) expect((await request.get(src)).status(), src).toBe(200);
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect([errors, (JSON.parse(data!) as { short_name: string }).short_name, problems]).toEqual([[], '文段', []]);
});

test('gives every report a twin in Markdown that says the same', async ({ page, request, baseURL }) => {
  await page.goto(REPORT);
  const twin = await page.locator('link[rel="alternate"][type="text/markdown"]').getAttribute('href');
  const text = (await (await request.get(new URL(twin!, baseURL).href)).text()).replace(/\\(?=[!-/:-@[-`{-~])/g, '');
  const paragraphs = await page.locator('section[data-section] > p').allTextContents();
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const paragraph of paragraphs) expect(text).toContain(paragraph.trim());
});
