import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectNoViolations, expectToFit } from './axe.ts';
import { bare, readCorpus, type ReportLine, type SectionLine } from './corpus.ts';

/** Passages of problems, one a report, by the corpus that the site suggestions. */
async function problemsOf(reports: readonly ReportLine[]): Promise<SectionLine[]> {
  return reports.flatMap(({ sections }) => sections.find(({ types, text }) => types[0] === 'problems' && text) ?? []);
}

/** What a section says, with all below it. */
const wholeOf = (reports: readonly ReportLine[], id: string): string =>
  reports
    .flatMap(({ sections }) => sections)
    .filter((one) => one.id === id || (one.id.startsWith(`${id}-`) && !one.id.startsWith(`${id}-tail`)))
    .map(({ headline, text }) => (headline ?? '') + text)
    .join('');

const compared = (page: Page) =>
  page.locator('[data-compared]').evaluateAll((all) => all.map((one) => one.getAttribute('data-compared')));

test('passages of the address stand side by side, each as its report has it @base', async ({ page }) => {
  const reports = await readCorpus();
  const chosen = (await problemsOf(reports)).slice(0, 3);
  await page.goto(`compare/?${chosen.map(({ id }) => `s=${id}`).join('&')}`);
  await expect(page.locator('[data-compared]')).toHaveCount(chosen.length);
  expect(await compared(page)).toEqual(chosen.map(({ id }) => id));
  for (const { id } of chosen)
    expect(bare((await page.locator(`[data-compared="${id}"] .prose`).textContent())!)).toBe(
      bare(wholeOf(reports, id)),
    );
});

test('a passage compared with itself in another report’s words is marked where both agree', async ({ page }) => {
  const reports = await readCorpus();
  const of = (phrase: string) =>
    reports.flatMap(({ sections }) => sections.find(({ text }) => text.includes(phrase)) ?? []);
  const phrases = ['增强“四个意识”', '全面从严治党', '坚决做到“两个维护”', '党的二十大精神'];
  const phrase = phrases.find((one) => of(one).length >= 2)!;
  expect(phrase).toBeDefined();
  const [a, b] = of(phrase);
  await page.goto(`compare/?s=${a!.id}&s=${b!.id}`);
  const letters = phrase.replace(/[^一-龥]/g, '');
  for (const { id } of [a!, b!]) {
    const marks = page.locator(`[data-compared="${id}"] mark`);
    await expect(marks.first()).toBeVisible();
    const texts = (await marks.allTextContents()).map((text) => text.replace(/[^一-龥]/g, ''));
    expect(texts.some((text) => text.includes(letters))).toBe(true);
  }
  const rows = await page.locator('.shared tbody td:first-child').allTextContents();
  expect(rows.some((row) => row.replace(/[^一-龥]/g, '').includes(letters))).toBe(true);
});

test('offers come from a saved subset alone where one is chosen, of sections and of outlines', async ({ page }) => {
  const [first, , third] = await problemsOf(await readCorpus());
  const only = third!.id.split('/')[0]!;
  const subsets = [
    { name: '一篇', search: `?report=${only}` },
    { name: '打算', search: '?type=plans' },
    { name: '没有的', search: '?year=1901' },
  ];
  await page.addInitScript((kept) => localStorage.setItem('wenduan.subsets', kept), JSON.stringify({ subsets }));
  await page.goto(`compare/?s=${first!.id}`);
  const offered = page.locator('.candidates a');
  await expect(offered.nth(1)).toBeVisible();
  const subset = page.getByLabel('子集');
  await subset.selectOption('一篇');
  await expect(offered).toHaveCount(1);
  await expect(offered).toHaveAttribute('href', new RegExp(`s=${only}/`));
  // A subset of other types brings one of its own along.
  await subset.selectOption('打算');
  await expect(page.locator('.picker').getByLabel('类型')).toHaveValue('plans');
  await expect(offered.first()).toBeVisible();
  await subset.selectOption('没有的');
  await expect(page.locator('.picker')).toContainText('这个子集里没有找到');
  await page.goto('compare/?r=nothing');
  await page.getByLabel('子集').selectOption('一篇');
  await expect(offered).toHaveCount(1);
  await expect(offered).toHaveAttribute('href', new RegExp(`r=${only}$`));
});

test('points of one paragraph are parts of their own, each once', async ({ page }) => {
  const sections = (await readCorpus()).flatMap((report) => report.sections);
  const isLeaf = ({ id }: SectionLine) => !sections.some((other) => other.id.startsWith(`${id}-`));
  const counted = (text: string) => /一是[^\n]*二是[^\n]*三是/.test(text);
  const [a, b] = sections.filter((one) => counted(one.text) && isLeaf(one));
  await page.goto(`compare/?s=${a!.id}&s=${b!.id}`);
  for (const { id, headline, text } of [a!, b!]) {
    const column = page.locator(`[data-compared="${id}"]`);
    await expect(column.locator('.cell').first()).toBeAttached();
    const parts = await column.locator('.part').allTextContents();
    for (const point of ['一是', '二是', '三是'])
      expect(parts.filter((part) => part.trim().startsWith(point)).length, point).toBeGreaterThan(0);
    expect(bare((await column.locator('.prose').textContent())!)).toBe(bare((headline ?? '') + text));
  }
});

test('what nothing joins stands together in few rows, with a line and no sign; what is joined names its columns', async ({
  page,
}) => {
  const ids = [
    '000_9e328af07c709210/s2',
    '001_e4ab13fd1b405e5f/s2',
    '003_2c8bbf8d5ebdb0b1/s4',
    '004_56c70b57f5e8e916/s1-4',
  ];
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`compare/?${ids.map((id) => `s=${id}`).join('&')}`);
  await expect(page.locator('[data-compared]')).toHaveCount(4);
  const cells = await page.locator('.column .cell').evaluateAll((all) =>
    all.map((cell) => ({
      column: '甲乙丙丁'[[...document.querySelectorAll('.column')].indexOf(cell.closest('.column')!)]!,
      row: getComputedStyle(cell).gridRowStart,
      joined: cell.getAttribute('data-with') ?? '',
      sign: getComputedStyle(cell, '::before').content,
      parts: cell.querySelectorAll('.part').length,
      lines: [...cell.querySelectorAll('.part')].filter((one) => getComputedStyle(one).borderInlineStartWidth === '3px')
        .length,
    })),
  );
  const joined = cells.filter((cell) => cell.joined !== '');
  const alone = cells.filter(({ lines }) => lines > 0);
  expect(joined.length).toBeGreaterThan(1);
  for (const { column, row, joined: names, sign, lines } of joined) {
    expect(sign).toContain(names);
    expect(lines).toBe(0);
    // Each of those it names is in its row and names it.
    for (const name of names)
      expect(joined.find((one) => one.column === name && one.row === row)?.joined).toContain(column);
  }
  expect(alone.length).toBeGreaterThan(1);
  for (const { sign, lines, parts } of alone) expect([sign, lines]).toEqual(['none', parts]);
  const rows = new Set(cells.map(({ row }) => row));
  expect(rows.size).toBeLessThan(cells.filter(({ parts }) => parts > 0).length / 2);
  expect((await page.locator('.columns').boundingBox())!.height).toBeLessThan(4000);
  await expect(page.locator('.legend')).toContainText('≈ 乙');
  await expect(page.locator('.legend')).toContainText('左边竖线');
});

test('passages of the same type are offered first, and adding, removing and Back follow the address @base', async ({
  page,
}) => {
  const [first] = await problemsOf(await readCorpus());
  await page.goto(`compare/?s=${first!.id}`);
  await expect(page.locator('.picker select')).toHaveValue('problems');
  await page
    .getByRole('link', { name: /^加入 / })
    .first()
    .click();
  await expect(page.locator('[data-compared]')).toHaveCount(2);
  const two = await compared(page);
  expect(page.url()).toContain(`?s=${two[0]!}&s=${two[1]!}`);
  await page.getByRole('link', { name: '去掉 甲' }).click();
  await expect(page.locator('[data-compared]')).toHaveCount(1);
  expect(await compared(page)).toEqual([two[1]]);
  await page.goBack();
  await expect(page.locator('[data-compared]')).toHaveCount(2);
  expect(await compared(page)).toEqual(two);
  await page.goBack();
  await expect(page.locator('[data-compared]')).toHaveCount(1);
  await page.locator('.picker select').selectOption('plans');
  await expect(page.getByRole('link', { name: /^加入 / }).first()).toBeVisible();
});

test('words that no section of the type holds find those of other types, and say so', async ({ page }) => {
  await page.goto('compare/');
  await expect(page.locator('.picker select')).toHaveValue('opening');
  await page.locator('.picker input').fill('下一步工作计划');
  await expect(page.locator('.picker [role="status"]')).toContainText('这一类里没有，别的类型里有');
  await expect(page.getByRole('link', { name: /^加入 / }).first()).toBeVisible();
});

test('four is the most', async ({ page }) => {
  const ids = (await readCorpus()).flatMap(({ sections }) =>
    sections.filter(({ text }) => text !== '').map(({ id }) => id),
  );
  await page.goto(
    `compare/?${ids
      .slice(0, 5)
      .map((id) => `s=${id}`)
      .join('&')}`,
  );
  await expect(page.locator('[data-compared]')).toHaveCount(4);
  await expect(page.locator('.picker')).toContainText('最多并排四份');
  await expect(page.getByRole('link', { name: /^加入 / })).toHaveCount(0);
});

test('a passage that is not there is said, and the others stand', async ({ page }) => {
  const [first] = await problemsOf(await readCorpus());
  await page.goto(`compare/?s=${first!.id}&s=no-report/s1`);
  await expect(page.locator('.columns').getByRole('alert')).toContainText('没有 no-report/s1');
  expect(await compared(page)).toEqual([first!.id]);
});

test('a passage that cannot be fetched is said not to have come, and so is the list to choose from', async ({
  page,
}) => {
  const [first, second] = await problemsOf(await readCorpus());
  const broken = second!.id.split('/')[0]!;
  await page.route(`**/reports/${broken}/`, (route) => route.abort());
  await page.route('**/places/manifest.json', (route) => route.fulfill({ status: 503 }));
  await page.goto(`compare/?s=${first!.id}&s=${second!.id}`);
  await expect(page.locator('.columns').getByRole('alert')).toContainText(`没有取到 ${second!.id}`);
  expect(await compared(page)).toEqual([first!.id]);
  await expect(page.locator('.picker').getByRole('alert')).toContainText('可选的没有取到');
  await page.unroute('**/places/manifest.json');
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(page.getByRole('link', { name: /^加入 / }).first()).toBeVisible();
  await expect(page.locator('.picker').getByRole('alert')).toHaveCount(0);
});

test('chosen on reports’ pages, by keyboard, passages come to the comparison @base', async ({ page }) => {
  const chosen = (await problemsOf(await readCorpus())).slice(0, 2);
  for (const [at, { id }] of chosen.entries()) {
    await page.goto(`reports/${id.split('/')[0]!}/`);
    const button = page.locator(`.stretch:has([data-section="${id}"]) [data-tool="beside"]`);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('wenduan-basket [aria-live]')).toHaveText(`待并排 ${at + 1} 段`);
  }
  await page.getByRole('link', { name: '去并排' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-compared]')).toHaveCount(2);
  expect(await compared(page)).toEqual(chosen.map(({ id }) => id));
  await page.goto('compare/');
  await expect(page.locator('[data-compared]')).toHaveCount(2);
});

test('the outlines of reports stand side by side, every section with its types @base', async ({ page }) => {
  const reports = (await readCorpus()).slice(0, 3);
  await page.goto(`compare/?r=${reports[0]!.id}&r=${reports[1]!.id}`);
  await expect(page.locator('[data-compared]')).toHaveCount(2);
  for (const { id, sections } of reports.slice(0, 2)) {
    const rows = page.locator(`[data-compared="${id}"] .skeleton li`);
    await expect(rows).toHaveCount(sections.length);
    const links = await rows.locator('a').allTextContents();
    for (const [at, { headline }] of sections.entries()) if (headline !== null) expect(links[at]).toBe(headline);
  }
  await page.getByRole('link', { name: `加入 ${reports[2]!.title}` }).click();
  await expect(page.locator('[data-compared]')).toHaveCount(3);
  expect(page.url()).toContain(`&r=${reports[2]!.id}`);
});

test('whole sections are set beside each other by keyboard: found, added, moved, carried away and taken out', async ({
  page,
}) => {
  const reports = await readCorpus();
  const parents = reports.flatMap(({ sections }) =>
    sections.filter(({ id, types }) => types[0] === 'plans' && sections.some((one) => one.id.startsWith(`${id}-`))),
  );
  const [first] = parents;
  const titleOf = (id: string) => reports.find((report) => id.startsWith(`${report.id}/`))!.title;
  await page.goto(`compare/?s=${first!.id}&s=x&s=no%20id/s1`);
  await expect(page.locator('.left-out')).toHaveText(/“x”不成编号.*“no id\/s1”不成编号/s);
  // The same section of the other reports is offered, one a report and none of the report itself.
  await expect(page.locator('.picker [role="status"]')).toContainText('另有');
  expect(await page.locator('.candidates li').count()).toBeGreaterThan(1);
  await expect(page.locator('.candidates')).not.toContainText(titleOf(first!.id));
  const other = parents.find(({ id }) => titleOf(id) !== titleOf(first!.id))!;
  const title = titleOf(other.id);
  await page.getByRole('searchbox', { name: '找' }).focus();
  await page.keyboard.type(title);
  await expect(page.locator('.candidates li').first()).toContainText(title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-compared]')).toHaveCount(2);
  expect(await compared(page)).toEqual([first!.id, other.id]);
  // Each row has a cell in both columns, at the same height.
  const tops = (id: string) =>
    page
      .locator(`[data-compared="${id}"] .cell`)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top).sort((a, b) => a - b));
  expect((await tops(first!.id)).length).toBeGreaterThan(2);
  expect(await tops(first!.id)).toEqual(await tops(other.id));
  const right = page.getByRole('link', { name: '右移 甲' });
  await right.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => compared(page)).toEqual([other.id, first!.id]);
  expect(page.url()).toContain(`?s=${other.id}&s=${first!.id}`);
  const download = page.waitForEvent('download');
  await page.locator('[data-export="md"]').click();
  const markdown = readFileSync(await (await download).path(), 'utf8');
  for (const { id, text } of parents.filter(({ id }) => [first!.id, other.id].includes(id)))
    expect([id, bare(markdown).includes(bare(text.split('\n')[0]!))]).toEqual([id, true]);
  expect(markdown).toMatch(/SHA-256/);
  const offered = await page.locator('select[name="type"]').inputValue();
  await page.locator('select[data-sources]').selectOption('none');
  await expect(page.locator('select[name="type"]')).toHaveValue(offered);
  const bareFile = page.waitForEvent('download');
  await page.locator('[data-export="txt"]').click();
  expect(readFileSync(await (await bareFile).path(), 'utf8')).not.toContain('SHA-256');
  const word = page.waitForEvent('download');
  await page.locator('[data-export="docx"]').click();
  expect((await word).suggestedFilename()).toMatch(/^并排.*\.docx$/);
  await page.getByRole('link', { name: '去掉 乙' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => compared(page)).toEqual([other.id]);
});

test('on a phone the heads go with the columns and stay in sight', async ({ page }) => {
  const chosen = (await problemsOf(await readCorpus())).slice(0, 3);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`compare/?${chosen.map(({ id }) => `s=${id}`).join('&')}`);
  await expect(page.locator('[data-compared]')).toHaveCount(3);
  await page.locator('.columns').evaluate((columns) => columns.scrollTo({ left: 10_000, behavior: 'instant' }));
  const last = page.locator('.column-head').last();
  await expect(last).toBeInViewport({ ratio: 0.8 });
  await page.locator('.cell').last().scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 0.8 });
});

test('without script the page says so and leads to the types @base', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('compare/');
  await expect(page.locator('.no-script')).toBeVisible();
  await page.locator('.no-script').getByRole('link', { name: '类型' }).click();
  await expect(page).toHaveURL(/\/types\/$/);
  await context.close();
});

for (const mode of ['s', 'r'])
  test(`axe finds nothing in a comparison of ${mode}, narrow or wide`, async ({ page }) => {
    const chosen = (await problemsOf(await readCorpus())).slice(0, 2);
    const ids = chosen.map(({ id }) => (mode === 's' ? id : id.split('/')[0]!));
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`compare/?${ids.map((id) => `${mode}=${id}`).join('&')}`);
      await expect(page.locator('.picker .step').first()).toBeVisible();
      await expectToFit(page, width);
      await expectNoViolations(page, { colours: width > 360 });
    }
  });

test('on paper stand the sections and where they are from, and nothing that one would click', async ({ page }) => {
  const [first, second] = await problemsOf(await readCorpus());
  // As wide as a sheet between its margins.
  await page.setViewportSize({ width: 680, height: 960 });
  await page.goto(`compare/?s=${first!.id}&s=${second!.id}`);
  await expect(page.locator('.candidates li').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.columns .prose').first()).toBeVisible();
  await expect(page.locator('.column-head')).toHaveCount(2);
  for (const name of ['button', 'select', 'input', '.moves a', '.candidates li'])
    expect(await page.locator(`main :is(${name}):visible`).count(), name).toBe(0);
  // A title is not cut.
  const cut = page
    .locator('.column-head h2')
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth));
  expect(await cut).toEqual([]);
  const sources = page.locator('.printed-sources li');
  await expect(sources).toHaveCount(2);
  await expect(sources.first()).toBeVisible();
  await expect(sources.first()).toHaveText(/^《.+》（.+），.+\/reports\/.+#s.+；语料 .+，原文 SHA-256 [0-9a-f]{16}$/);
  await page.emulateMedia({ media: null });
  await expect(sources.first()).toBeHidden();
  await page.locator('[data-sources]').selectOption('list-cited');
  await expect(sources).toHaveText([/\[EB\/OL\]/, /\[EB\/OL\]/]);
  await page.locator('[data-sources]').selectOption('none');
  await page.emulateMedia({ media: 'print' });
  await expect(sources.first()).toBeHidden();
});

test('each column has the tools of a passage', async ({ page }) => {
  await page.goto('compare/?s=000_9e328af07c709210/s2&s=000_9e328af07c709210/s4-tail');
  const second = page.locator('.column').nth(1);
  await second.locator('[data-tool="draft"]').click();
  await expect(page.locator('.said')).toContainText('已放进草稿');
  await expect(page.locator('nav [data-entries]')).toHaveText('1');
  await expect(second.locator('[data-tool="original"]')).toHaveAttribute('href', /000_9e328af07c709210\/#s4-tail$/);
});

test('a section with all below it is put into the draft whole, from beside others and from its report @base', async ({
  page,
}) => {
  const reports = await readCorpus();
  const all = reports.flatMap(({ sections }) => sections);
  const below = (id: string) => all.filter((one) => one.id.startsWith(`${id}-`));
  // One that says something itself, so that it is no heading alone.
  const whole = all.find(({ id, text }) => text !== '' && below(id).length > 1)!;
  const other = all.find(({ id }) => id.split('/')[0] !== whole.id.split('/')[0])!;
  const paragraphs = [whole, ...below(whole.id)].flatMap(({ text }) => text.split('\n').filter(Boolean));
  const inDraft = async () => {
    await page.goto('draft/');
    await expect(page.locator('[data-block]').first()).toBeVisible();
    return (await page.locator('[data-level="0"] .words').allTextContents()).map(bare);
  };
  await page.goto(`compare/?s=${other.id}&s=${whole.id}`);
  await page.locator('.column').nth(1).locator('[data-tool="draft"]').click();
  await expect(page.locator('p[data-said]')).toContainText('已放进草稿');
  expect(await inDraft()).toEqual(paragraphs.map(bare));
  await page.goto(`reports/${whole.id.replace('/', '/#')}`);
  const stretch = page.locator(`.stretch:has([data-section="${whole.id}"])`);
  await stretch.hover();
  await stretch.locator('[data-tool="draft"]').click();
  await expect(page.locator('p[data-said]')).toContainText('共 2 段');
  expect(await inDraft()).toEqual([...paragraphs, ...paragraphs].map(bare));
});
