import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectNoViolations } from './axe.ts';
import { readCorpus } from './corpus.ts';

test.describe('the reports that tests/fixtures/overrides speaks of', () => {
  test('one that is not to be published stands nowhere @base', async ({ page, request }) => {
    expect((await readCorpus()).map(({ id }) => id)).not.toContain('withheld');
    expect((await request.get('reports/withheld/')).status()).toBe(404);
    const files = readdirSync('.cache/dist-base', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.filter((file) => file.includes('withheld') || readFileSync(file).includes('青鸾'))).toEqual([]);
    await page.goto('search/?q=青鸾');
    await expect(page.locator('[role="status"][data-query]')).toHaveAttribute('data-sections', '0');
  });

  test('a section says that a person decided, and why @base', async ({ page }) => {
    await page.goto('reports/hostile/#s3');
    const stretch = page.locator('.stretch', { has: page.locator('#s3') });
    await stretch.hover();
    await stretch.getByText('凭什么归这一类').click();
    await expect(stretch.locator('.reasons')).toContainText('人工确定：看过<b>原件</b>');
    await expect(stretch.locator('.reasons')).toContainText('由人工确定');
    await expect(page.locator('#s3-tail')).toHaveText('以上报告，请审议。');
    await expect(page.locator('.provenance')).toContainText('2025 年');
  });

  test('the account names every decision, and nothing that was removed @base', async ({ page }) => {
    await page.goto('reports/hostile/');
    await page.locator('.provenance').getByRole('link', { name: '6 项' }).click();
    const rows = page.getByRole('region', { name: '人工确定' }).locator('tbody tr');
    await expect(rows).toHaveText([
      /^年份\s*全篇.* → 2025/,
      /^删去/,
      /^分段.*另起一段/,
      /^类型\s*s1\s*做法成效/,
      /^类型\s*s2\s*问题不足/,
      /^类型\s*s3\s*下步打算/,
    ]);
    await expect(page.locator('main')).not.toContainText('这一行以井号开头');
    await expectNoViolations(page);
  });
});
