import { expect, test } from '@playwright/test';
import { expected, plainFold, randomPhrases, type OracleSection } from './search-oracle.ts';
import {
  answered,
  answerOf,
  answerOn,
  askAll,
  boxOf,
  openQuery,
  readOracle,
  statusOf,
  typeAll,
  typeInto,
} from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async () => {
  ({ sections } = await readOracle());
});

/** Operators as people type them: these in the page … */
const TYPED = [
  '党建 -责任',
  '党建 | 责任 ｜ 学习',
  '开展……活动',
  '坚持…和…建设',
  '一?双责',
  '为什么?',
  '党?建|学习X次 -责任',
  '“开展”…「活动」',
  '２０??年',
];
/** … and these where the page asks. */
const ASKED = [
  '－责任 党建',
  '-党',
  '党建|责任',
  '党建|责任 -学习|教育',
  '党|党建',
  '开展…活动',
  '开展...活动',
  '党?',
  '党??建设',
  '学习X次|学习*余次',
];

test('operators as people type them find exactly what they say @base', async ({ page, baseURL }) => {
  await askAll(baseURL!, [...TYPED, ...ASKED], sections);
  await typeAll(page, TYPED, sections);
});

const MADE = {
  'one of two': (a: string, b: string) => `${a}|${b}`,
  'one without the other': (a: string, b: string) => `${a} -${b}`,
  both: (a: string, b: string) => `${a} ${b}`,
  'a gap between': (a: string, b: string) => `${a}…${b}`,
};

test('random phrases, one of two, one without the other, both or a gap between, are answered exactly @base', async ({
  page,
  baseURL,
}) => {
  await page.goto('search/');
  for (const [at, [name, make]] of Object.entries(MADE).entries())
    await test.step(name, async () => {
      const short = randomPhrases(sections, 1000, 11 + at).filter((one) => /^[\p{L}\p{N}]{1,3}$/u.test(one));
      const queries = [...new Set(short.slice(0, 150).map((one, i) => make(one, short[short.length - 1 - i]!)))];
      await askAll(baseURL!, queries, sections);
      await typeInto(page, queries.slice(0, 2), sections);
    });
});

test('a random phrase with a character hidden or a stretch left out still finds its place @base', async ({
  page,
  baseURL,
}) => {
  const long = randomPhrases(sections, 1500, 15).filter((one) => /^\p{Script=Han}{5,}$/u.test(one));
  const hidden = long.slice(0, 100).map((one) => `${one.slice(0, 2)}?${one.slice(3)}`);
  const leftOut = long.slice(0, 100).map((one) => `${one.slice(0, 2)}…${one.slice(-2)}`);
  expect(hidden.filter((query) => expected(sections, query).places === 0)).toEqual([]);
  await askAll(baseURL!, [...hidden, ...leftOut], sections);
  await typeAll(page, [...hidden.slice(0, 2), ...leftOut.slice(0, 2)], sections);
});

test('traditional input finds simplified text, and only then is the dictionary loaded @base', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openQuery(page, '党风廉政');
  const simplified = await answerOn(page);
  expect(scripts.some((url) => url.includes('t2cn'))).toBe(false);
  await boxOf(page).fill('黨風廉政');
  await answered(page, '黨風廉政');
  expect(await answerOn(page)).toEqual(simplified);
  await expect(statusOf(page)).toContainText('按简体查：党风廉政');
  expect(scripts.some((url) => url.includes('t2cn'))).toBe(true);
});

test('a query is told to be unreadable, and where', async ({ page }) => {
  for (const [query, place, message] of [
    ['党建|', '|', '竖线两边都要有词句'],
    ['党建 - 责任', '-', '减号后面要接着写不要的词句'],
    ['党?????????建', '?????????', '问号一个代表一个字'],
  ] as const) {
    await openQuery(page, query);
    await expect(statusOf(page)).toContainText(message);
    expect(await statusOf(page).locator('mark').textContent(), query).toBe(place);
    expect((await answerOn(page)).sections, query).toBe(0);
  }
});

test('below what cannot be read stand examples of what can, until it is mended', async ({ page }) => {
  await openQuery(page, '党建|');
  const examples = page.locator('.help a');
  await expect(examples.first()).toBeVisible();
  const [told, offered] = await Promise.all([statusOf(page).boundingBox(), examples.first().boundingBox()]);
  expect(told!.y + told!.height).toBeLessThan(offered!.y);
  await boxOf(page).fill('党建');
  await answered(page, '党建');
  await expect(examples.first()).toBeHidden();
});

test('every starter leads to an answer with hits', async ({ page }) => {
  await page.goto('search/');
  const starters = await page.locator('.help a').evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  expect(starters.length).toBeGreaterThan(3);
  for (const query of starters) {
    await openQuery(page, query);
    expect((await answerOn(page)).sections, query).toBeGreaterThan(0);
    // What is typed in traditional characters has a test of its own, and so have the operators with a colon or a slash.
    if (query === '黨風廉政' || /[:/]/.test(query)) continue;
    expect({ query, ...(await answerOn(page)) }).toEqual(answerOf(query, sections));
  }
});

test('a phrase with one wrong character is offered the right one, as an offer', async ({ page }) => {
  await openQuery(page, '一岗单责');
  expect((await answerOn(page)).sections).toBe(0);
  await expect(page.locator('.answers')).toContainText('不是您查的原句');
  const offer = page.locator('.suggestions li').filter({ hasText: '一岗双责' });
  await expect(offer).toContainText(`${expected(sections, '一岗双责').ids.length} 节`);
  await offer.getByRole('link').click();
  await answered(page, '一岗双责');
});

test('anyOrder results come only when asked for, and are called what they are', async ({ page }) => {
  await openQuery(page, '设建党');
  await expect(page.locator('.any-order')).toHaveCount(0);
  await page.getByRole('button', { name: '放宽' }).click();
  await expect(page.locator('.any-order')).toContainText('下面不是您查的原句');
  const chars = [...'设建党'];
  for (const id of await page
    .locator('.any-order [data-section]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['section']))) {
    const text = sections
      .find((section) => section.id === id)!
      .blocks.map(plainFold)
      .join('');
    for (const char of chars) expect(text, id).toContain(char);
  }
  await expect(statusOf(page)).toHaveAttribute('data-sections', '0');
});
