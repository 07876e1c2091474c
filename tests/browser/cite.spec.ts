import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectNoViolations } from './axe.ts';
import { readCorpus } from './corpus.ts';
import { openQuery, statusOf } from './search-page.ts';

async function saved(page: Page, button: Locator): Promise<[name: string, text: string]> {
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
}

test('a report is cited on its page, and tells reference managers what it is @base', async ({ page }) => {
  const [report] = await readCorpus();
  const { id, title } = report!;
  await page.goto(`reports/${id}/`);
  const meta = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
  expect(await meta('z:itemType')).toBe('webpage');
  expect(await meta('citation_title')).toBe(title);
  const address = (await meta('DC.identifier'))!;
  expect(new URL(address).pathname).toBe(new URL(page.url()).pathname);
  const cite = page.locator('wenduan-cite');
  await cite.getByText('引用本篇').click();
  const today = new Date().toLocaleDateString('sv-SE');
  await expect(cite.locator('dd span').first()).toHaveText(`${title}[EB/OL]. [${today}]. ${address}.`);
  await expect(cite.locator('dd span').nth(1)).toContainText(/语料版本：[0-9a-f]{12}；文件 SHA-256：[0-9a-f]{64}/);
  await expectNoViolations(page);
  const [name, text] = await saved(page, cite.locator('[data-export="csl"]'));
  expect(name).toBe(`${id}.json`);
  expect(JSON.parse(text)).toMatchObject([{ id, title, URL: address }]);
  await cite.getByRole('button', { name: '复制 GB/T 7714—2025' }).click();
  await expect(cite.getByRole('status')).not.toHaveText('');
});

test('an answer is cited as a file, each section that holds the phrase once', async ({ page }) => {
  await openQuery(page, '责任');
  const sections = Number(await statusOf(page).getAttribute('data-sections'));
  const [, ris] = await saved(page, page.locator('[data-export="ris"]'));
  expect(ris.match(/^TY {2}- ELEC\r$/gm)).toHaveLength(sections);
  expect(ris.match(/SHA-256：[0-9a-f]{64}/g)).toHaveLength(sections);
  const [, bib] = await saved(page, page.locator('[data-export="bib"]'));
  const keys = bib.match(/^@online\{[^,]+/gm)!;
  expect(new Set(keys).size).toBe(sections);
});
