import { expect, test, type Download, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { extract } from '../../src/input/index.ts';
import { bare, readCorpus } from './corpus.ts';

// Changes the network, which a window that is used again would keep.
test.use({ reuseContext: false });

/** The seed with headings at two depths, many of them run-in. */
const ID = '001_e4ab13fd1b405e5f';
const REPORT = `reports/${ID}/`;

async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const download: Promise<Download> = page.waitForEvent('download');
  await page.locator(button).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

const textOf = async ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
  name.endsWith('.docx') ? (await extract({ file: name, bytes })).text : new TextDecoder().decode(bytes);

test('a report is saved as Word, Markdown and text, word for word; what writes Word comes with the first press @base', async ({
  page,
}) => {
  const scripts: string[] = [];
  const refused: string[] = [];
  page.on('request', (one) => one.resourceType() === 'script' && scripts.push(one.url()));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(REPORT, { waitUntil: 'networkidle' });
  const before = scripts.length;
  const report = (await readCorpus()).find(({ id }) => id === ID)!;
  const said = bare(
    await page
      .locator('article h1, article .under-title, article [data-section]')
      .allTextContents()
      .then((all) => all.join('')),
  );

  const word = await saved(page, '.report-tools [data-export="docx"]');
  expect(word.name).toBe(`${report.title}.docx`);
  expect(bare(await textOf(word))).toBe(said);
  expect(scripts.length).toBeGreaterThan(before);
  expect(bare(await textOf(await saved(page, '.report-tools [data-export="txt"]')))).toBe(said);

  await page.locator('select[data-sources]').selectOption('endnotes');
  const markdown = await textOf(await saved(page, '.report-tools [data-export="md"]'));
  expect(markdown).toMatch(new RegExp(`^# ${report.title}\n`));
  expect(markdown).toMatch(/\[\^1\]: 《.*》（.*，\d{4}年），http.*；语料 [0-9a-f]+，原文 SHA-256 [0-9a-f]{16}\n$/);
  expect(refused).toEqual([]);
  await page.locator('select[data-sources]').selectOption('list-cited');
  const cited = await textOf(await saved(page, '.report-tools [data-export="txt"]'));
  expect(cited).toMatch(/\n〔1〕.+\[EB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http\S+\.\n$/);
});

test('a section is saved from its tools, with where it is from', async ({ page }) => {
  await page.goto(REPORT);
  await page.locator('select[data-sources]').selectOption('list');
  const section = page.locator('.stretch:has(> #s1-2)');
  await section.hover();
  const word = await saved(page, '.stretch:has(> #s1-2) [data-tool="word"]');
  // Sections of several reports may have one heading.
  expect(word.name).toBe(
    `${await section.locator('[data-section] :is(h3, h4)').textContent()} ${await page.locator('h1').textContent()}.docx`,
  );
  const text = await textOf(word);
  const [body, source] = text.split('\n出处\n');
  expect(bare(body!)).toBe(bare((await section.locator('[data-section]').textContent())!));
  expect(source).toContain('#s1-2');
});

test('the sections of an answer are saved whole, below their reports, each with its source @base', async ({ page }) => {
  await page.goto('search/?q=一岗双责');
  const status = page.getByRole('status').first();
  await expect(status).toHaveAttribute('data-sections', /[1-9]/);
  const count = Number(await status.getAttribute('data-sections'));
  const text = await textOf(await saved(page, '.toolbar [data-export="docx"]'));
  const lines = text.split('\n');
  expect(lines[0]).toBe('查找“一岗双责”');
  expect(lines.filter((line) => line.startsWith(' 《'))).toHaveLength(count);
  expect(text.split('一岗双责').length - 1).toBeGreaterThanOrEqual(count);
  const choice = page.locator('.toolbar select[data-sources]');
  for (const [style, sources] of Object.entries({ none: false, list: true, 'list-cited': false })) {
    await choice.selectOption(style);
    const markdown = await textOf(await saved(page, '.toolbar [data-export="md"]'));
    expect([style, markdown.includes('SHA-256')]).toEqual([style, sources]);
  }
  const day = new Date().toLocaleDateString('sv-SE');
  const cited = `[EB/OL]. [${day}]. http`;
  expect((await textOf(await saved(page, '.toolbar [data-export="docx"]'))).split(cited)).toHaveLength(count + 1);
  expect((await textOf(await saved(page, '.toolbar [data-export="csv"]'))).split('\r\n')[1]).toContain(cited);
});

test('of an answer the results are printed, of a check the whole draft and what was found, and nothing that one would click', async ({
  page,
}) => {
  await page.goto('search/?q=一岗双责');
  await expect(page.locator('.result').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const name of ['button', 'input:not([type="search"])', 'select', 'summary', '[data-facet]'])
    expect(await page.locator(`main :is(${name}):visible`).count(), name).toBe(0);
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.getByRole('status').first()).toBeVisible();

  await page.emulateMedia({ media: null });
  await page.goto('check/');
  const box = page.locator('wenduan-check textarea');
  await expect(box).toBeEnabled();
  await box.fill(`${'一、工作\n抓学习，抓落实。\n'.repeat(60)}完成了的的任务。`);
  await expect(page.locator('[data-finding="doubled"]')).toHaveCount(1);
  const { text } = await extract({ file: 'check.pdf', bytes: new Uint8Array(await page.pdf()) });
  expect(bare(text).split('抓落实').length - 1).toBe(60);
  expect(bare(text)).toContain('完成了的的任务');
  expect(text).not.toContain('搁置');
});

/** What is put on paper; the page is as before once it is printed. */
async function printed(page: Page, press: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await press();
  await page.locator('[data-asked-to-print]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const text = bare(await page.locator('body').innerText());
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('html').evaluate((root) => root.removeAttribute('data-asked-to-print'));
  await expect(page.locator('.printed')).toHaveCount(0);
  return text;
}

test('an answer, a section and a report are printed whole, alone, with their sources as chosen', async ({ page }) => {
  await page.goto('search/?q=一岗双责');
  await expect(page.locator('.result').first()).toBeVisible();
  const whole = bare(await textOf(await saved(page, '.toolbar [data-document="txt"]')));
  const button = page.locator('.toolbar [data-document="print"]');
  const paper = await printed(page, () => button.click());
  const text = whole.slice(0, whole.indexOf(bare('出处〔')));
  expect(text.length).toBeGreaterThan(1000);
  expect(text.split(/[，。；：]/).filter((clause) => !paper.includes(clause))).toEqual([]);
  expect(paper.split('SHA-256').length).toBe(whole.split('SHA-256').length);
  expect(paper).not.toContain('导出全部');
  await page.locator('.toolbar select[data-sources]').selectOption('none');
  expect(await printed(page, () => button.click())).not.toContain('SHA-256');

  await page.goto(REPORT);
  const section = page.locator('.stretch:has(> #s1-2)');
  await section.hover();
  await page.locator('select[data-sources]').selectOption('list-cited');
  const part = await printed(page, () => section.locator('[data-tool="print"]').click());
  const own = bare(await section.locator('[data-section]').innerText());
  expect(part.startsWith(own)).toBe(true);
  expect(part.slice(own.length)).toMatch(/^出处.*\[EB\/OL\].*#s1-2\.?$/);
  const all = await printed(page, () => page.locator('[data-print]').click());
  expect(all).toContain('[EB/OL]');
  await page.locator('select[data-sources]').selectOption('none');
  expect(await printed(page, () => page.locator('[data-print]').click())).not.toContain('[EB/OL]');
});

test('a check that was printed lists on the screen what it listed before', async ({ page }) => {
  await page.goto('check/');
  const box = page.locator('wenduan-check textarea');
  await expect(box).toBeEnabled();
  const texts = (await readCorpus()).flatMap(({ sections }) => sections.map(({ text }) => text));
  await box.fill(texts.join('\n'));
  const more = page.locator('[data-act="more"]');
  await expect(more).toBeVisible();
  const before = await page.locator('[data-finding]').count();
  const { text } = await extract({ file: 'check.pdf', bytes: new Uint8Array(await page.pdf()) });
  expect(text.length).toBeGreaterThan(texts.join('').length);
  await expect(more).toBeVisible();
  expect(await page.locator('[data-finding]').count()).toBe(before);
});

test('in English the words are English, and the download says when it fails', async ({ page }) => {
  await page.goto(`en/${REPORT}`);
  const tools = page.locator('.exports');
  await expect(tools).toContainText('Download');
  await expect(tools.locator('option')).toHaveText([
    'left out',
    'listed at the end',
    'endnotes',
    'listed, as GB/T 7714',
    'endnotes, as GB/T 7714',
  ]);
  await page.context().setOffline(true);
  await tools.locator('[data-export="docx"]').click();
  await expect(page.getByText('The download failed. Please try again.')).toBeVisible();
});
