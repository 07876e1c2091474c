import { expect, test } from '@playwright/test';
import { readXlsx } from '../dataset/read-xlsx.ts';
import { expectNoViolations } from './axe.ts';
import { countedIn, expectCounted, statusOf, type Counted } from './search-page.ts';

test('every number of the word list and of the typical words is what its search finds', async ({ page }) => {
  await page.goto('figures/');
  const counted: Counted[] = [];
  for (const at of [0, 7])
    counted.push(await countedIn(page.locator('table.figures:has(caption:text("词表")) tbody tr').nth(at), 0));
  const problems = page.locator('details[data-subset="type"][data-value="problems"]');
  await problems.locator('summary').click();
  const typical = problems.locator('tbody tr').first();
  for (const number of [0, 3]) counted.push(await countedIn(typical, number));
  const held = [await countedIn(typical, 1), await countedIn(typical, 4)];
  for (const one of counted) await expectCounted(page, one);
  for (const one of held) await expectCounted(page, one, 'data-reports');
});

test('every number of the frames in the word list is what its search finds', async ({ page }) => {
  const table = page.locator('table.figures:has(caption:text-is("句式"))');
  await page.goto('figures/');
  const row = table.locator('tbody tr').first();
  const [places, reports] = [await countedIn(row, 0), await countedIn(row, 1)];
  await row.locator('td').first().getByRole('link').click();
  await expect(statusOf(page)).toHaveAttribute('data-places', places.figure);
  await expectCounted(page, reports, 'data-reports');
});

test('the tables are files, whole', async ({ page, request }) => {
  await page.goto('figures/');
  for (const link of await page.locator('a[data-export]').all()) {
    const address = (await link.getAttribute('href'))!;
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const named = address.includes('frames') ? 'frame' : 'word';
    if (address.endsWith('.xlsx')) {
      const [sheet] = await readXlsx(new Uint8Array(await response.body()));
      expect(sheet![0]).toContain(named);
      expect(sheet!.length).toBeGreaterThan(5);
      const csv = (await (await request.get(address.replace('.xlsx', '.csv'))).text()).trimEnd().split('\r\n');
      expect(sheet!.map((line) => line.length)).toEqual(csv.map((line) => line.split(',').length));
      continue;
    }
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    if (address.endsWith('.jsonl')) expect(JSON.parse(lines[0]!)).toHaveProperty(named);
    else expect(lines[0]).toContain(named);
  }
});

test('the typical words of a type stand beside its frames, and lead to their places', async ({ page }) => {
  await page.goto('phrases/problems/');
  const first = page.locator('.typical a').first();
  const word = (await first.textContent())!.trim();
  await first.click();
  await expect(statusOf(page)).toHaveAttribute('data-query', word);
  await expect(page.locator('table.lines .type[data-type="problems"]').first()).toBeVisible();
});

test('axe finds nothing on any page of figures, and nothing is wider than a phone', async ({ page }) => {
  for (const path of ['figures/', 'en/figures/', 'phrases/problems/'])
    await test.step(path, async () => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(path);
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await expectNoViolations(page, { colours: !path.startsWith('en/') });
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
});
