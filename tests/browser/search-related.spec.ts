import { expect, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { plainFold, type OracleSection } from './search-oracle.ts';
import { idsOn, openQuery, openSearch, readOracle, statusOf } from './search-page.ts';

let sections: OracleSection[];

test.beforeAll(async () => {
  ({ sections } = await readOracle());
});

test('a sentence with a slip is answered with the sentence that stands, what differs marked', async ({ page }) => {
  const { id, blocks } = sections.find(({ blocks: some }) => some.some((text) => /一手硬、一手软/.test(text)))!;
  await openQuery(page, '还存在“一手硬、一手弱”的问题');
  await expect(statusOf(page)).toHaveAttribute('data-sections', '0');
  const near = page.locator('[data-near]').first();
  await expect(near).toHaveAttribute('data-near', id);
  await expect(near.locator('del')).toHaveText('弱');
  await expect(near.locator('ins')).toHaveText('软');
  const words = await near.locator('.line').evaluate((line) => {
    for (const asked of line.querySelectorAll('del')) asked.remove();
    return line.textContent;
  });
  expect(blocks.map(plainFold).join('\n')).toContain(plainFold(words));
  // What is akin follows by itself, and nothing of it is an answer.
  await expect(page.locator('[data-related]').first()).toBeVisible();
  await expect(page.locator('[data-section]')).toHaveCount(0);
});

test('相关 ranks sections for a question, narrows them and says what it is', async ({ page }) => {
  await openQuery(page, '党建和业务两张皮 怎么解决', '&view=related');
  await expect(page.locator('.related')).toContainText('不是逐字命中');
  const all = await page.locator('[data-related]').count();
  expect(all).toBeGreaterThan(3);
  const counted = page.locator('[data-facet="type"] label').first();
  const n = Number(await counted.locator('.count').textContent());
  await counted.locator('input').check();
  await expect(page.locator('[data-related]')).toHaveCount(Math.min(n, 20));
  await expect(page).toHaveURL(/view=related/);
  await expectNoViolations(page);
});

test('相关 stands beside an exact answer, whose figures stay', async ({ page }) => {
  await openQuery(page, '党建', '&view=related');
  expect(Number(await statusOf(page).getAttribute('data-sections'))).toBeGreaterThan(0);
  await expect(page.locator('[data-related]').first()).toBeVisible();
});

test('a type is typed by its name in either language; one that is none is said', async ({ page }) => {
  const problems = sections.filter(
    ({ type, blocks }) => type.includes('problems') && /党建/.test(blocks.map(plainFold).join('\n')),
  );
  for (const path of ['search/', 'en/search/'])
    for (const q of ['党建 类型：问题不足', '党建 type:problems']) {
      await openSearch(page, `${path}?q=${encodeURIComponent(q)}`);
      await expect(statusOf(page)).toHaveAttribute('data-query', q);
      expect((await idsOn(page)).sort()).toEqual(problems.map(({ id }) => id).sort());
    }
  await openQuery(page, '党建 类型:火星');
  await expect(statusOf(page).locator('mark')).toHaveText('火星');
  await expect(statusOf(page)).toContainText('没有这个类型或主题');
});

test('places in headings alone, and of an expression, are marked on the report too', async ({ page }) => {
  for (const [q, shown] of [
    ['标题:存在的问题', /^存在的问题$/],
    ['/责任[制人]/', /^责任[制人]$/],
  ] as const) {
    await openQuery(page, q);
    const marks = await page.locator('[data-section] mark').allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(shown);
    await page.locator('[data-section] a.hit').first().click();
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('hit-now')?.values().next().value?.toString() ?? ''))
      .toMatch(shown);
  }
});
