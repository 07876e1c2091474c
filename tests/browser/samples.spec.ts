import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { expectNoViolations, expectToFit } from './axe.ts';
import { attributeOf, elementsIn, hasClass, linksIn, readMarkup, textOf, type Markup } from './markup.ts';

/** What `scripts/test.ts` builds beside the reports. */
const SAMPLES = readdirSync('.cache/few-samples').map((name) => name.replace('.txt', ''));
const REPORT = 'reports/001_e4ab13fd1b405e5f/';
/** One of each kind that the switch treats in a way of its own, with its like. */
const LIKES = [
  ['', 'samples/'],
  ['types/problems/', 'samples/types/problems/'],
  ['en/topics/law/', 'samples/en/topics/law/'],
  [REPORT, 'samples/reports/'],
  [`en/${REPORT}cleaning/`, 'samples/en/reports/'],
  ['phrases/problems/', 'samples/phrases/problems/'],
  ['draft/', 'samples/draft/'],
  ['404.html', 'samples/'],
  [`samples/reports/${SAMPLES[0]}/`, 'reports/'],
  ['samples/en/types/plans/', 'en/types/plans/'],
] as const;

const switchOn = (page: Markup) => elementsIn(page).find((element) => hasClass(element, 'corpora'))!;

test('every page leads to its like in the other corpus, and says which one is open', async ({ request }) => {
  for (const [path, like] of LIKES) {
    const corpora = switchOn(await readMarkup(path));
    const links = linksIn(corpora).map((link) => attributeOf(link, 'href'));
    expect(links, path).toEqual([`/${like}`]);
    expect((await request.get(like)).status(), like).toBe(200);
    const open = elementsIn(corpora).filter((element) => attributeOf(element, 'aria-current') === 'true');
    const names = path.includes('en/') ? ['Samples', 'Collected'] : ['样稿', '收集的'];
    expect(open.map(textOf), path).toEqual([names[path.startsWith('samples/') ? 0 : 1]]);
  }
});

test('every page of the samples says what they are, wherever a title or a right is named', async ({ request }) => {
  const sample = await readMarkup(`samples/reports/${SAMPLES[0]}/`);
  const said = textOf(sample);
  for (const words of ['样稿：为本项目写成，单位、人和事都是编的', '样稿，为本项目写成', '随本项目以 MIT 许可发布'])
    expect(said).toContain(words);
  expect(said).not.toContain('归各自的作者所有');
  const meta = elementsIn(sample).filter(({ tagName }) => tagName === 'meta');
  const contentOf = (name: string) =>
    meta.filter((one) => attributeOf(one, 'name') === name).map((one) => attributeOf(one, 'content'));
  expect(contentOf('robots')).toEqual(['noindex']);
  expect(contentOf('citation_title')).toEqual([expect.stringMatching(/（样稿）$/)]);
  expect(textOf(await readMarkup('samples/en/'))).toContain('written for this project, all made up');
  const described = (await (await request.get('samples/data/datapackage.json')).json()) as object;
  expect(described).toMatchObject({
    licenses: [{ path: 'https://opensource.org/license/mit' }],
    description: expect.stringContaining('MIT') as unknown,
  });
});

test('axe finds nothing on the first page of the samples, and nothing overflows', async ({ page }) => {
  for (const path of ['samples/', 'samples/en/']) {
    await page.goto(path);
    await expectNoViolations(page, { colours: path === 'samples/' });
    await expectToFit(page, 360);
  }
});

test('the reports are the default, and nothing of the samples is among them', async ({ request }) => {
  const listed = async (path: string) =>
    ((await (await request.get(path)).json()) as { id: string }[]).map(({ id }) => id);
  expect((await listed('samples/data/reports.json')).sort()).toEqual(SAMPLES);
  expect(await listed('data/reports.json')).not.toEqual(expect.arrayContaining([SAMPLES[0]]));
  for (const path of ['', 'reports/', REPORT]) expect(textOf(await readMarkup(path))).not.toContain('这里是样稿');
});

test('each corpus is searched by itself', async ({ page }) => {
  const idsOf = async (path: string) => {
    await page.goto(path);
    await expect(page.locator('[role="status"][data-query]')).toHaveAttribute('data-query', '工作');
    const found = await page
      .locator('[data-section]')
      .evaluateAll((all) => all.map((one) => one.dataset['section']!.split('/')[0]!));
    return new Set(found);
  };
  const [own, others] = [await idsOf('search/?q=工作'), await idsOf('samples/search/?q=工作')];
  expect(own.size).toBeGreaterThan(0);
  expect(others.size).toBeGreaterThan(0);
  expect([...others].filter((id) => !SAMPLES.includes(id))).toEqual([]);
  expect([...own].filter((id) => SAMPLES.includes(id))).toEqual([]);
});

test('a passage put into the draft from the samples says so, and leads back to it', async ({ page, baseURL }) => {
  await page.goto(`samples/reports/${SAMPLES[0]}/`);
  await page.locator('.stretch:has([data-section] p) [data-tool="draft"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-entries]')).toHaveText('1');
  await page.goto('draft/');
  const link = page.locator(`a[href^="${baseURL}samples/reports/${SAMPLES[0]}/#"]`).first();
  await expect(link).toContainText('（样稿）');
});

test('fits the head at every width, in both languages', async ({ page }) => {
  for (const path of ['', 'en/types/', 'samples/', `samples/en/reports/${SAMPLES[0]}/`]) {
    await page.goto(path);
    for (const width of [360, 768, 992, 1020, 1120, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} ${width}`).toBe(0);
    }
  }
});
