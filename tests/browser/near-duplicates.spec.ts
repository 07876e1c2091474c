import { expect, test, type Locator } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { readCorpus } from './corpus.ts';
import { idsOn, openQuery } from './search-page.ts';

// The second site alone repeats itself: all are tagged @base.
/** A report, one that repeats it but for a heading, and one that repeats that to the letter. */
const [FIRST, NEAR, COPY] = ['hostile', 'r-a5fcf3691b', 'r-325a93a32d'] as const;

test('home counts a copied report once, and nothing of what a near one repeats @base', async ({ page }) => {
  const reports = await readCorpus();
  const counted = reports.filter(({ id }) => id !== NEAR && id !== COPY);
  const sections = counted.reduce((sum, report) => sum + report.sections.length, 0);
  await page.goto('');
  await expect(page.locator('h1 + .lede')).toContainText(`${reports.length - 1} 篇工作报告，${sections + 1} 节`);
  await expect(page.locator('.lede + .note')).toHaveText('近同的文段只算一次，其余列在第一段之下；查询仍找出全部。');
});

test('a copied report stands below the one it repeats @base', async ({ page }) => {
  await page.goto('reports/');
  const ids = await page
    .locator('[data-listed]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-listed')));
  expect(ids).toEqual(expect.arrayContaining([FIRST, NEAR]));
  expect(ids).not.toContain(COPY);
  const row = page.getByRole('row').filter({ has: page.locator(`[data-listed="${FIRST}"]`) });
  await row.getByText('另有 1 篇近同').click();
  await row.getByRole('link', { name: '2022年办公室工作总结' }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${COPY}/$`));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('repeated passages open below the first of them, and lead to their reports @base', async ({ page }) => {
    await page.goto('types/work/');
    for (const id of [NEAR, COPY]) await expect(page.locator(`[data-passage="${id}/s1"]`)).toHaveCount(0);
    const first = page.locator('.passage').filter({ has: page.locator(`[data-passage="${FIRST}/s1"]`) });
    const links = first.locator('.repetitions a');
    await expect(links.first()).toBeHidden();
    await first.getByText('另有 2 段近同').click();
    await expect(links.first()).toBeVisible();
    const addresses = await links.evaluateAll((all) =>
      // A line with # may be a heading of its own there, below the section that is repeated.
      all.map((link) => link.getAttribute('href')!.split('/reports/')[1]!.replace(/-1$/, '')),
    );
    expect(addresses.sort()).toEqual([`${COPY}/#s1`, `${NEAR}/#s1`]);
  });
});

test('a list of similar passages, unfolded, leads to both side by side and says what is counted @base', async ({
  page,
}) => {
  await page.goto(`reports/${FIRST}/`);
  const [list, other] = ['相近', '凭什么'].map((name) =>
    page
      .locator('.reasons')
      .filter({ has: page.locator('summary', { hasText: name }) })
      .first(),
  ) as [Locator, Locator];
  // Only the first list of a page has the note; here it is moved, so that this one is a later list.
  await other.evaluate((first) => {
    const note = document.querySelector('[data-note]')!;
    first.querySelector('dl')!.append(note.previousElementSibling!, note);
  });
  await page.locator('.stretch', { has: list }).hover();
  await list.locator('summary').click();
  const own = (await page.locator('wenduan-tools', { has: list }).getAttribute('data-of'))!;
  const links = list.locator('dd').first().locator('a');
  await expect(links).toHaveCount(2);
  const [, report, anchor] = /reports\/(.+)\/#(.+)$/.exec((await links.first().getAttribute('href'))!)!;
  await expect(links.last()).toHaveText('并排');
  await expect(links.last()).toHaveAttribute('href', new RegExp(`/compare/\\?s=${own}&s=${report}/${anchor}$`));
  await expect(list.getByText('每三个字连着比')).toBeVisible();
});

test('a search finds every one of them @base', async ({ page }) => {
  await openQuery(page, '研讨**次，印发××份');
  expect(await idsOn(page)).toEqual([FIRST, NEAR, COPY].map((id) => `${id}/s2`).sort());
});

test('results of one title say whose they are, and so do they side by side @base', async ({ page }) => {
  const FILES = ['中文名 (1).txt', '中文名 (2).txt'];
  await openQuery(page, '研讨**次，印发××份');
  const told = page.locator('.report-hits h2 .told-apart');
  await expect(told).toHaveCount(2);
  const files = await told.allTextContents();
  expect(files.toSorted()).toEqual(FILES);
  const [some, other] = await page
    .locator('.report-hits')
    .filter({ has: page.locator('.told-apart') })
    .locator('.result')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-section')!));
  await page.goto(`compare/?s=${some}&s=${other}`);
  await expect(page.locator('.column-head .told-apart')).toHaveText(files);
});

test('English pages say the same, and what is open has no fault that axe finds @base', async ({ page }) => {
  await page.goto('en/types/work/');
  await expect(page.locator('main .note').filter({ hasText: 'Near-duplicate passages count once' })).toBeVisible();
  await expect(page.locator('.repetitions summary').first()).toHaveText('2 near-duplicate passages');
  await page.goto('en/reports/');
  await page.getByText('1 near-duplicate report').click();
  await expectNoViolations(page);
});
