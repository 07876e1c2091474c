import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { expected, plainFold, randomPhrases, type OracleReport, type OracleSection } from './search-oracle.ts';
import {
  answered,
  answerOf,
  answerOn,
  askAll,
  boxOf,
  idsOn,
  openQuery as open,
  readOracle,
  statusOf,
  typeAll as typeAllOf,
} from './search-page.ts';

// Phrases a person could type: punctuation, quotes, full-width forms, masks, a D for 党, cut numbers, Latin.
const TYPED = [
  '一岗双责',
  '“一岗双责”',
  '「一岗双责」',
  '一，岗双责。',
  '把方向、谋大局',
  '把方向谋大局',
  '党风廉政建设',
  '抓D建',
  'D建',
  '从严治D',
  '学习X次',
  '学习*次',
  '学习××次',
  'XX',
  '*',
  '２０２３年',
  '2023年',
  '23年',
  '023',
  '2',
  '1+X证书',
  '1＋X',
  'x',
  '建设。一是',
  '存在的问题',
  '的',
  '《',
  '龘',
];

let sections: OracleSection[];
let reports: OracleReport[];

test.beforeAll(async () => {
  ({ sections, reports } = await readOracle());
});

const oracle = (query: string, among = sections) => answerOf(query, among);
const typeAll = (page: Page, queries: readonly string[]) => typeAllOf(page, queries, sections);

test('random phrases find exactly the sections that hold them, and every place counts @both', async ({ baseURL }) => {
  await askAll(baseURL!, randomPhrases(sections, 1000, 2023), sections);
});

test('the page says of phrases as people type them, and of random ones, what the sections hold @base', async ({
  page,
}) => {
  await typeAll(page, [...TYPED, ...randomPhrases(sections, 6, 2024)]);
});

test('several phrases find the sections that hold all of them', async ({ page }) => {
  await typeAll(page, ['党建 责任', '学习　教育 党员', '一岗双责 “一岗双责”', '党建 龘', '。 党建', '党 党建 建']);
});

test('a phrase does not run from one block into the next @base', async ({ page, baseURL }) => {
  const crossing = sections
    .flatMap(({ blocks }) => blocks.slice(1).map((block, i) => (blocks[i] ?? '').slice(-2) + block.slice(0, 2)))
    .filter((phrase) => plainFold(phrase).length > 2);
  await askAll(baseURL!, crossing, sections);
  await typeAll(page, crossing.slice(0, 3));
});

test('result lines are the report’s own words, with every place marked', async ({ page }) => {
  await open(page, '一岗双责');
  const lines = await page.locator('.result .line').allTextContents();
  const texts = sections.flatMap(({ blocks }) => blocks);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines)
    expect(
      texts.some((text) => text.includes(line)),
      line,
    ).toBe(true);
  for (const mark of await page.locator('.result mark').allTextContents()) expect(plainFold(mark)).toBe('一岗双责');
});

test('the values of a facet are alternatives, the facets add up, and filters stand in the address', async ({
  page,
}) => {
  await open(page, '党', '&type=plans&type=problems&topic=integrity');
  const within = sections.filter(
    ({ type, topic }) => type.some((one) => ['plans', 'problems'].includes(one)) && topic.includes('integrity'),
  );
  expect({ query: '党', ...(await answerOn(page)) }).toEqual(oracle('党', within));
});

test('filters alone list their sections', async ({ page }) => {
  await page.goto('search/?type=problems');
  await answered(page, '');
  expect(await idsOn(page)).toEqual(
    sections
      .filter(({ type }) => type.includes('problems'))
      .map(({ id }) => id)
      .sort(),
  );
});

test('facet counts hold for the query and heed the other facets', async ({ page }) => {
  await open(page, '党建', '&type=work');
  const found = new Set(expected(sections, '党建').ids);
  const holding = sections.filter(({ id }) => found.has(id));
  const working = holding.filter(({ type }) => type.includes('work'));
  expect(await countsOf(page, 'type')).toEqual(tally(holding.flatMap(({ type }) => type)));
  for (const facet of ['topic', 'report', 'kind', 'year'] as const)
    expect(await countsOf(page, facet)).toEqual(tally(working.flatMap((section) => section[facet])));
});

test('a facet is chosen by keyboard, and Back and Forward restore query and filters', async ({ page }) => {
  await open(page, '党建');
  await boxOf(page).fill('责任');
  await boxOf(page).press('Enter');
  await answered(page, '责任');
  const all = await answerOn(page);
  const work = page.locator('input[name="type"][value="work"]');
  await openFacets(page);
  await work.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/type=work/);
  await expect(statusOf(page)).not.toHaveAttribute('data-sections', String(all.sections));
  await expect(work).toBeFocused();
  await page.goBack();
  await expect(statusOf(page)).toHaveAttribute('data-sections', String(all.sections));
  await expect(work).not.toBeChecked();
  await page.goBack();
  await answered(page, '党建');
  await expect(boxOf(page)).toHaveValue('党建');
  await page.goForward();
  await answered(page, '责任');
});

test('several phrases that stand nowhere together are each counted alone', async ({ page }) => {
  await open(page, '党建 龘龘');
  const suggestions = page.locator('.suggestions li');
  await expect(suggestions).toHaveCount(2);
  await expect(suggestions.nth(0)).toContainText(`${expected(sections, '党建').ids.length} 节`);
  await expect(suggestions.nth(1)).toContainText('没有');
  await suggestions.nth(0).getByRole('link').click();
  await answered(page, '党建');
  expect({ query: '党建', ...(await answerOn(page)) }).toEqual(oracle('党建'));
});

test('a phrase that stands nowhere is answered with parts of it that do, labelled as parts', async ({ page }) => {
  await open(page, '一岗双责龘龘龘龘');
  expect((await answerOn(page)).sections).toBe(0);
  await expect(page.locator('.answers')).toContainText('不是您查的原句');
  await expect(page.locator('.suggestions').getByRole('link', { name: '一岗双责' })).toBeVisible();
});

test('a query of punctuation alone is told that there is nothing to look for', async ({ page }) => {
  await open(page, '《》……');
  await expect(statusOf(page)).toContainText('没有可查的字');
  expect(await idsOn(page)).toEqual([]);
});

test('titles that match stand above the results and are not counted @base', async ({ page }) => {
  const query = plainFold(reports[0]?.title ?? '').slice(4, 9);
  await open(page, query);
  const titles = await page.locator('.titles').getByRole('link').allTextContents();
  expect(titles.sort()).toEqual(
    reports
      .filter(({ title }) => plainFold(title).includes(query))
      .map(({ title }) => title)
      .sort(),
  );
  expect({ query, ...(await answerOn(page)) }).toEqual(oracle(query));
});

test('an input method that is composing neither searches nor sends', async ({ page }) => {
  await page.clock.install();
  await open(page, '党建');
  const address = page.url();
  const client = await page.context().newCDPSession(page);
  await boxOf(page).fill('');
  await answerGone(page);
  const cleared = page.url();
  expect(cleared).not.toBe(address);
  await boxOf(page).focus();
  await client.send('Input.imeSetComposition', { text: 'yi gang', selectionStart: 7, selectionEnd: 7 });
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await client.send('Input.imeSetComposition', { text: '一岗', selectionStart: 2, selectionEnd: 2 });
  await page.clock.runFor(1000);
  await expect(statusOf(page)).not.toHaveAttribute('data-query');
  expect(page.url()).toBe(cleared);
  await client.send('Input.insertText', { text: '一岗双责' });
  await answered(page, '一岗双责');
  expect({ query: '一岗双责', ...(await answerOn(page)) }).toEqual(oracle('一岗双责'));
});

test('an index that cannot be read is an error and no empty answer', async ({ page }) => {
  await open(page, '党建');
  await page.route('**/places/**', (route) => route.abort());
  await boxOf(page).fill('龘龘');
  await expect(statusOf(page)).toContainText('索引读不出来');
  await expect(statusOf(page)).not.toHaveAttribute('data-query');
  await page.unroute('**/places/**');
  await boxOf(page).fill('党建');
  await answered(page, '党建');
});

test('a page whose index failed to load answers once it can be read @base', async ({ page }) => {
  await page.route('**/manifest.json', (route) => route.abort());
  await page.goto('search/?q=一岗双责');
  await expect(statusOf(page)).toContainText('索引读不出来');
  await page.unroute('**/manifest.json');
  await boxOf(page).press('Enter');
  await answered(page, '一岗双责');
  expect({ query: '一岗双责', ...(await answerOn(page)) }).toEqual(oracle('一岗双责'));
});

test('no request leaves the origin @base', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page, '党建 责任', '&type=work');
  expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});

// What is found by words alone axe sees in site.spec.ts.
test(`axe finds nothing on results, suggestions and messages`, async ({ page }) => {
  for (const query of ['2023', '党建 龘', '一岗双责龘龘龘龘', '《》']) {
    await open(page, query);
    await expectNoViolations(page);
  }
});

test('on a phone nothing is wider than the screen, and what is touched is 44 pixels high', async ({
  browser,
  baseURL,
}) => {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ baseURL: baseURL!, viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await open(page, '党建', '&type=work');
  await openFacets(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const targets = page.locator('wenduan-search').locator('label:has(input), button, summary, .facets > a');
  for (const target of await targets.filter({ visible: true }).all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await context.close();
});

const answerGone = (page: Page) => expect(statusOf(page)).not.toHaveAttribute('data-query');

async function openFacets(page: Page): Promise<void> {
  await page.locator('.facets').evaluate((details) => ((details as HTMLDetailsElement).open = true));
}

/** The counts that a facet shows, by value: `{ work: 11, plans: 1 }` */
const countsOf = async (page: Page, facet: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    await page.locator(`fieldset[data-facet="${facet}"] label`).evaluateAll((labels) =>
      labels.map((label) => {
        const value = label.querySelector('input')?.value ?? '';
        return [value, Number(label.querySelector('.count')?.textContent)] as const;
      }),
    ),
  );

function tally(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
