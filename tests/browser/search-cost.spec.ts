import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { openQuery, statusOf } from './search-page.ts';

/** Bytes over the wire on a host that compresses text, as any does; the index is compressed already. */
const onTheWire = (body: Buffer): number => (body[0] === 0x1f && body[1] === 0x8b ? body : gzipSync(body)).length;

for (const query of ['一岗双责', '党风廉政建设', '的', '开展…活动'])
  test(`a first answer, nothing cached, costs at most 130 kB: ${query}`, async ({ page }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    await openQuery(page, query);
    const sizes = (await Promise.all(bodies)).map(onTheWire);
    const sum = sizes.reduce((a, b) => a + b, 0);
    test.info().annotations.push({ type: query, description: `${sum} bytes, ${sizes.length} files` });
    expect(sum).toBeLessThanOrEqual(130_000);
  });

test('the status tells the counts before all texts are there, and stands only when they are', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/places/*/text-*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`search/?q=${encodeURIComponent('党建')}`);
  await expect(statusOf(page)).toContainText('节');
  await expect(statusOf(page)).not.toHaveAttribute('data-query');
  release();
  await expect(statusOf(page)).toHaveAttribute('data-query', '党建');
  await expect(page.locator('.result').first()).toBeVisible();
});
