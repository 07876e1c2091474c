import { expect, test, type Page } from '@playwright/test';

const REPORT = 'reports/001_e4ab13fd1b405e5f/';
/** GB/T 9704: 22 lines of 28 characters. */
const CHARACTERS = 28;
const LINES = 22;

/** Leaves of the report one paragraph of so many characters and nothing else. */
const leave = (page: Page, characters: number) =>
  page.evaluate((count) => {
    const section = document.querySelector('section[data-section]')!;
    section.className = 'prose';
    section.innerHTML = `<p>${'文'.repeat(count)}</p>`;
    for (const other of document.querySelectorAll('.stretch')) if (!other.contains(section)) other.remove();
  }, characters);

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

// The first line is indented by two characters.
test('a paragraph that fills the 22 lines of 28 characters of one page, or of three, takes so many, and one more character another', async ({
  page,
}) => {
  for (const sheets of [1, 3])
    await test.step(`${sheets}`, async () => {
      await page.goto(REPORT);
      await leave(page, sheets * LINES * CHARACTERS - 2);
      expect(await pagesOf(page)).toBe(sheets);
      await leave(page, sheets * LINES * CHARACTERS - 1);
      expect(await pagesOf(page)).toBe(sheets + 1);
    });
});

test('a page is A4', async ({ page }) => {
  await page.goto(REPORT);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1);
  expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1);
});

test('nothing but the report is printed, and its headings have their faces', async ({ page }) => {
  await page.goto(REPORT);
  await page.emulateMedia({ media: 'print' });
  for (const part of [
    '.head',
    '.foot',
    '.outline',
    '.source',
    '.margin',
    '.tools',
    '.report-tools',
    '.composition',
    '.neighbours',
  ])
    for (const one of await page.locator(part).all()) await expect(one).toBeHidden();
  await expect(page.locator('h1')).toHaveCSS('font-family', /小标宋/);
  await expect(page.locator('.sheet h2').first()).toHaveCSS('font-family', /PingFang|Hei/);
  await expect(page.locator('.sheet h3').first()).toHaveCSS('font-family', /Kai/);
  await expect(page.locator('.sheet p').first()).toHaveCSS('font-family', /Fang/);
});

test('blanks are drawn on paper', async ({ page }) => {
  await page.goto('reports/004_56c70b57f5e8e916/');
  await page.emulateMedia({ media: 'print' });
  const blank = page.locator('.sheet .blank').first();
  await expect(blank).toBeVisible();
  await expect(blank).not.toHaveCSS('border-bottom-width', '0px');
});

test('on the screen it is switched on and off, and the address says so', async ({ page }) => {
  await page.goto(REPORT);
  const button = page.getByRole('button', { name: '公文版式' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.outline')).toBeHidden();
  await expect(page.locator('.sheet p').first()).toHaveCSS('font-family', /Fang/);
  expect(page.url()).toContain('?view=gongwen');
  await page.reload();
  await expect(page.locator('.outline')).toBeHidden();
  await button.click();
  await expect(page.locator('.outline')).toBeVisible();
  expect(page.url()).not.toContain('view');
});

test('the screen has 28 characters a line too, on a wide one and on a phone', async ({ page }) => {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${REPORT}?view=gongwen`);
    await leave(page, 4 * CHARACTERS - 2);
    const lines = await page.locator('.sheet p').evaluate((p) => {
      const { lineHeight } = getComputedStyle(p);
      return Math.round(p.getBoundingClientRect().height / parseFloat(lineHeight));
    });
    expect(lines).toBe(4);
    await leave(page, 4 * CHARACTERS - 1);
    const more = await page.locator('.sheet p').evaluate((p) => {
      const { lineHeight } = getComputedStyle(p);
      return Math.round(p.getBoundingClientRect().height / parseFloat(lineHeight));
    });
    expect(more).toBe(5);
  }
});
