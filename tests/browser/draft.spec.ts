import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { withoutNumber } from '../../src/draft/passages.ts';
import { extract } from '../../src/input/index.ts';
import { LOOK_ALIKES, meant } from '../../src/text/look-alikes.ts';
import { expectNoViolations } from './axe.ts';
import { CHINESE, englishWords } from './english-words.ts';

// Changes the room of a disk, which a window that is used again would keep.
test.use({ reuseContext: false });

const QUERY = 'search/?q=一岗双责';
/** Bytes of a disk that is soon full. */
const ROOM = 200_000;
const blocks = (page: Page) => page.locator('[data-block]');
/** A draft of so many own lines, none of which is being written. */
async function writeLines(page: Page, lines: readonly string[]): Promise<void> {
  await page.goto('draft/');
  await page.locator('[data-add]').click();
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-block] .words')).toHaveText([...lines]);
}

const texts = async (page: Page) =>
  (await page.locator('[data-block] .words').allTextContents()).map((text) => text.trim());
const kept = (page: Page) => expect(page.locator('[data-kept]')).toContainText('刚刚保存');

/** Puts the first passages of an answer into the draft, with the focus in each and a key. */
async function putInByKey(page: Page, passages: number): Promise<void> {
  await page.goto(QUERY);
  await expect(page.locator('.result').first()).toBeVisible();
  for (let at = 0; at < passages; at++) {
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    await expect(page.locator('[data-entries]')).toHaveText(String(at + 1));
  }
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('leads by keyboard from a search over three passages to a Word file, and asks nothing of the site @base', async ({
  page,
}) => {
  await putInByKey(page, 3);
  await page.goto('draft/');
  await expect(page.locator('.source-line')).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('textarea.title').focus();
  await page.keyboard.type('2026年度述职报告');
  await blocks(page).nth(1).focus();
  const before = await texts(page);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await texts(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  expect(await texts(page)).toEqual(before);
  await blocks(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type('自己的话。');
  await page.keyboard.press('Escape');
  await expect(blocks(page).nth(1)).toBeFocused();
  await expect(page.locator('.source-line').first()).toContainText('改过 1 处');
  await kept(page);
  expect(asked).toEqual([]);
  await page.locator('[data-export="docx"]').focus();
  const { name, bytes } = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(name).toBe('2026年度述职报告.docx');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const text = await downloaded(page, () => page.locator('[data-export="txt"]').click());
  expect(text.bytes.toString()).toContain('自己的话。');
  expect(text.bytes.toString()).toContain('出处');
  const origin = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith(`${origin}/`))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('blob:') && !/\/_astro\/[^?]+\.(js|css)$/.test(url))).toEqual([]);
});

test('leads on a phone from a search to a Word file', async ({ browser, baseURL }) => {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ baseURL: baseURL!, viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto('');
  await page.getByRole('searchbox').first().tap();
  await page.keyboard.type('一岗双责');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  for (let at = 0; at < 3; at++) {
    const result = page.locator('.result').nth(at);
    await result.locator('.open').tap();
    await result.locator('[data-tool="draft"]').tap();
    await expect(page.locator('[data-said]')).toContainText(`共 ${at + 1} 段`);
  }
  await page.locator('[data-said] a').tap();
  await page.waitForURL('**/draft/');
  await blocks(page).first().tap();
  await expect(page.locator('[data-undo]')).toBeInViewport({ ratio: 1 });
  await page.getByLabel('下移').first().tap();
  await expect(page.locator('.source-line')).toHaveCount(3);
  await expectNoViolations(page);
  await expect(page.locator('textarea.title')).toHaveCSS('text-wrap-style', 'balance');
  const wide = await page.locator('.put-in :is(a, button)').evaluateAll((all) => all.map((one) => one.clientWidth));
  expect(Math.min(...wide)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const { name } = await downloaded(page, () => page.locator('[data-export="docx"]').tap());
  expect(name).toBe('突出从严管理，巩固发展良好政治生态.docx');
  await context.close();
});

for (const [path, first, again] of [
  ['', '已放进草稿', /^草稿.*里已有这一段，又放了一遍.*共 3 段。放重了可以在草稿里撤销。/],
  [
    'en/',
    'Added to the draft',
    /^The draft.* had this passage; it was added once more.*: 3\. It can be undone there\./,
  ],
] as const)
  test(`/${path} says that a passage stands in the draft already, and takes it in all the same`, async ({ page }) => {
    await page.goto(`${path}search/?q=一岗双责`);
    const put = async (at: number) => {
      const result = page.locator('.result').nth(at);
      await result.locator('.open').click();
      await result.locator('[data-tool="draft"]').click();
    };
    for (const at of [0, 1]) {
      await put(at);
      await expect(page.locator('[data-said]')).toContainText(new RegExp(`^${first}.*${at + 1}`));
    }
    await put(0);
    await expect(page.locator('[data-said]')).toHaveText(again);
    await page.locator('[data-said] a').click();
    await page.waitForURL('**/draft/');
    await expect(page.locator('.source-line')).toHaveCount(3);
    await page.locator('[data-undo]').click();
    await expect(page.locator('.source-line')).toHaveCount(2);
  });

test('a mouse drags a block by its handle to where the line shows, and Esc leaves it', async ({ page }) => {
  await writeLines(page, ['甲', '乙', '丙']);
  const heightOf = async (at: number, share: number) => {
    const box = (await blocks(page).nth(at).boundingBox())!;
    return box.y + box.height * share;
  };
  const lift = async (at: number) => {
    await blocks(page).nth(at).hover();
    const box = (await blocks(page).nth(at).locator('.handle').boundingBox())!;
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.mouse.down();
    return box.x + 8;
  };
  const x = await lift(2);
  await page.mouse.move(x, await heightOf(0, 0.25), { steps: 4 });
  await expect(blocks(page).nth(0)).toHaveAttribute('data-drop', '');
  await page.mouse.up();
  expect(await texts(page)).toEqual(['丙', '甲', '乙']);
  await expect(blocks(page).nth(0)).toBeFocused();
  const again = await lift(0);
  await page.mouse.move(again, await heightOf(2, 0.75), { steps: 4 });
  await expect(page.locator('.put-in')).toHaveAttribute('data-drop', '');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('[data-drop]')).toHaveCount(0);
  expect(await texts(page)).toEqual(['丙', '甲', '乙']);
});

test('a finger drags a block by its handle, a heading with what stands under it, and the page moves along', async ({
  browser,
  baseURL,
}) => {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ baseURL: baseURL!, viewport, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const lines = Array.from({ length: 30 }, (_, at) => `第${at}行`);
  await writeLines(page, lines);
  await blocks(page).nth(1).focus();
  await page.keyboard.press('1');
  await blocks(page).nth(3).focus();
  await page.keyboard.press('1');
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await blocks(page).nth(1).scrollIntoViewIfNeeded();
  await blocks(page).nth(1).focus();
  await expect(blocks(page).nth(1).locator('.handle')).toBeVisible();
  const handle = (await blocks(page).nth(1).locator('.handle').boundingBox())!;
  expect([handle.width, handle.height].every((size) => size >= 44)).toBe(true);
  const before = await page.evaluate(() => scrollY);
  await touch('touchStart', handle.x + 20, handle.y + 20);
  for (let y = handle.y; y < 730; y += 40) await touch('touchMove', handle.x + 20, y);
  await touch('touchMove', handle.x + 20, 730);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
  await expect(page.locator('.put-in')).toHaveAttribute('data-drop', '');
  await touch('touchEnd');
  const unnumbered = async () => (await texts(page)).map((text) => text.replace(/^.、/, ''));
  expect(await unnumbered()).toEqual([lines[0], ...lines.slice(3), lines[1], lines[2]]);
  await page.locator('[data-undo]').tap();
  await expect.poll(unnumbered).toEqual(lines);
  // The tools of the block above go away; the words that were tapped stay below the finger.
  await blocks(page).nth(4).locator('.words').tap();
  await expect(blocks(page).nth(4).locator('textarea')).toBeFocused();
  await blocks(page).nth(6).locator('.words').tap();
  await expect(blocks(page).nth(6).locator('textarea')).toBeFocused();
  await expect(page.locator('.block-tools:visible')).toHaveCount(1);
  await context.close();
});

test('what counts points is marked as in its report, on paper as any other word', async ({ page }) => {
  await writeLines(page, ['主要有：一是学；二是干。', '三是改X次。', '这一是非，那二是假。']);
  await expect(page.locator('.block .point')).toHaveText(['一是', '二是', '三是']);
  const colours = () =>
    page
      .locator('.block .words')
      .first()
      .evaluate((words) => [getComputedStyle(words).color, getComputedStyle(words.querySelector('.point')!).color]);
  const [ink, faint] = await colours();
  expect(ink).not.toBe(faint);
  await page.emulateMedia({ media: 'print' });
  const printed = await colours();
  expect(printed[0]).toBe(printed[1]);
});

test('nothing but the draft is printed, and all of it', async ({ page }) => {
  await putInByKey(page, 2);
  await page.goto('draft/');
  await page.locator('textarea.title').fill('打印用的标题');
  await kept(page);
  const words = (await texts(page)).join('');
  // Letters alone: a page break or a blank may put white space between them.
  const letters = (one: string) => one.replace(LOOK_ALIKES, meant).replace(/[^\p{Script=Han}\d]/gu, '');
  const printed = async () => {
    const bytes = new Uint8Array(await page.pdf());
    return letters((await extract({ file: 'draft.pdf', bytes })).text);
  };
  const own = letters(`打印用的标题${words}`);
  const [before, sources] = (await printed()).split(/出处(?!.*出处)/su);
  expect(before).toBe(own);
  expect(sources).toContain(letters((await page.locator('.source-line a').first().textContent())!));
  await page.locator('select[data-sources]').selectOption('none');
  expect(await printed()).toBe(own);
  await page.locator('[data-add]').click();
  await page.keyboard.press('Escape');
  await page.locator('textarea.title').fill('');
  expect(await printed()).toBe(letters(words));
});

test('a reload keeps the draft and the way back, and a blank is filled once and everywhere', async ({ page }) => {
  await page.goto('phrases/work/');
  const frame = page.locator('.phrase:has(.open-slot)').first();
  for (const entries of ['1', '2']) {
    await frame.locator('[data-tool="draft"]').click();
    await expect(page.locator('[data-entries]')).toHaveText(entries);
  }
  await page.goto('draft/');
  const blank = page.locator('[data-blank] input').first();
  await blank.fill('带头抓实');
  await expect(page.locator('.filled', { hasText: '带头抓实' })).toHaveCount(2);
  await kept(page);
  await page.reload();
  await expect(page.locator('.filled', { hasText: '带头抓实' })).toHaveCount(2);
  await page.locator('[data-undo]').click();
  await expect(page.locator('.filled')).toHaveCount(0);
  await page.locator('[data-undo]').click();
  await expect(blocks(page)).toHaveCount(1);
  await page.locator('[data-redo]').click();
  await page.locator('[data-redo]').click();
  await expect(page.locator('.filled', { hasText: '带头抓实' })).toHaveCount(2);
});

/** Leaves the page in the same breath as something is written into the title, before anything can be kept. */
const writeAndLeave = (page: Page, title: string, to: string) =>
  page.locator('textarea.title').evaluate(
    (field: HTMLTextAreaElement, [words, address]) => {
      field.value = words!;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      location.href = address!;
    },
    [title, to],
  );

test('what was written just before the page was left is not lost, wherever one goes and whatever is put in there @base', async ({
  page,
}) => {
  await page.goto('draft/');
  await writeAndLeave(page, '刚写下的', '../types/problems/');
  await page.waitForURL(/types/);
  await page.goto('draft/');
  await expect(page.locator('textarea.title')).toHaveValue('刚写下的');
  await kept(page);
  await writeAndLeave(page, '又改了的', '../phrases/work/');
  await page.waitForURL(/phrases/);
  await page.locator('.phrase [data-tool="draft"]').first().click();
  await expect(page.locator('[data-said]')).toContainText('《又改了的》');
  await page.locator('[data-said]').getByRole('link', { name: '看草稿' }).click();
  await expect(page.locator('textarea.title')).toHaveValue('又改了的');
  await expect(blocks(page)).toHaveCount(1);
  await page.locator('[data-undo]').click();
  await expect(blocks(page)).toHaveCount(0);
  await page.locator('[data-undo]').click();
  await expect(page.locator('textarea.title')).toHaveValue('刚写下的');
});

test('two tabs do not overwrite each other: the slower one keeps its own as a second draft, and says so', async ({
  page,
  context,
}) => {
  await putInByKey(page, 1);
  await page.goto('draft/');
  const other = await context.newPage();
  await other.goto('draft/');
  await expect(blocks(other).first()).toBeVisible();
  await page.locator('textarea.title').fill('甲');
  await expect(other.locator('textarea.title')).toHaveValue('甲');
  // Both change before either has heard of the other, however far apart they come.
  for (const tab of [page, other])
    await tab.evaluate(() => void (BroadcastChannel.prototype.postMessage = () => undefined));
  await Promise.all([page, other].map((tab, at) => tab.locator('textarea.title').fill(`第${at}份`)));
  const told = async () =>
    (await Promise.all([page, other].map((tab) => tab.locator('.notice').textContent()))).join('');
  await expect.poll(told).toContain('另一个窗口先保存了');
  await page.reload();
  await expect(page.locator('[data-drafts] option')).toHaveCount(2);
  const titles = await page.locator('[data-drafts] option').allTextContents();
  expect(titles.map((title) => title.replace('（另一份）', '')).sort()).toEqual(['第0份', '第1份']);
});

test('an untitled draft is called by its first heading, wherever it is named', async ({ page }) => {
  await putInByKey(page, 1);
  await expect(page.locator('[data-said]')).toContainText('《');
  const said = (await page.locator('[data-said]').textContent())!;
  await page.goto('draft/');
  const heading = page.locator('.block:not([data-level="0"]) .words').first();
  const name = (await heading.innerText()).replace(/^[\s一二三四五六七八九十、（）\d.]+/, '').trim();
  expect(name.length).toBeGreaterThan(1);
  const called = [...name].length > 20 ? `${[...name].slice(0, 19).join('')}…` : name;
  expect(said).toContain(`《${called}》`);
  const file = await downloaded(page, () => page.locator('[data-export="txt"]').click());
  expect(file.name).toBe(`${called}.txt`);
  await page.locator('[data-new]').click();
  await page.locator('textarea.title').fill('另一份草稿');
  await kept(page);
  const names = await page.locator('[data-drafts] option').allTextContents();
  expect(names.sort()).toEqual([called, '另一份草稿'].sort());
  await page.locator('[data-drafts]').selectOption({ label: called });
  await page.locator('[data-delete]').click();
  await expect(page.locator('.notice')).toContainText(`《${called}》`);
});

test('drafts go into a file and come back from it, and one that was deleted is brought back', async ({ page }) => {
  await putInByKey(page, 2);
  await page.goto('draft/');
  await page.locator('textarea.title').fill('存一份');
  await kept(page);
  const before = await texts(page);
  const { name, bytes } = await downloaded(page, () => page.locator('[data-save-file]').click());
  expect(name).toMatch(/^草稿 \d{4}-\d\d-\d\d\.json$/);
  await page.locator('[data-delete]').click();
  await expect(page.locator('.notice')).toContainText('已删除《存一份》');
  await expect(blocks(page)).toHaveCount(0);
  await page.getByRole('button', { name: '拿回来' }).click();
  expect(await texts(page)).toEqual(before);
  await expect(page.locator('.notice')).toBeEmpty();
  await page.locator('[data-delete]').click();
  await expect(blocks(page)).toHaveCount(0);
  const file = { name: 'drafts.json', mimeType: 'application/json', buffer: bytes };
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('.notice')).toContainText('打开了 1 份草稿');
  expect(await texts(page)).toEqual(before);
  await page.locator('input[type="file"]').setInputFiles({ ...file, buffer: Buffer.from('{}') });
  await expect(page.locator('.notice')).toContainText('不是从这里存下的草稿');
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.locator('.notice')).toBeEmpty();
});

test('where the browser keeps nothing, that is told before anything is lost', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    }),
  );
  await page.goto('draft/');
  await expect(page.locator('.trouble')).toContainText('不让网页存东西');
  await page.locator('[data-add]').click();
  await page.keyboard.type('还在这一页上');
  await expect(page.locator('.trouble')).toContainText('不让网页存东西');
  const { bytes } = await downloaded(page, () => page.locator('[data-save-file]').click());
  expect(bytes.toString()).toContain('还在这一页上');
});

test('where the disk is full, that is told before anything is lost, and nothing is put in its place', async ({
  page,
  context,
}) => {
  await page.goto('draft/');
  const client = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
  await writeLines(page, ['先写的一行']);
  await kept(page);
  await page.locator('[data-new]').click();
  await page.locator('[data-add]').click();
  await page.keyboard.insertText('另一份');
  await kept(page);
  const long = '写满了。'.repeat(ROOM / 4);
  await page.keyboard.insertText(long);
  await expect(page.locator('.trouble')).toContainText('地方满了');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('.trouble')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-kept]')).toContainText('还没有保存');
  // Neither another draft nor a new one takes the place of what is nowhere else.
  await page.locator('[data-drafts]').selectOption({ index: 1 });
  await expect(page.locator('.notice')).toContainText('没有换');
  await page.locator('[data-new]').click();
  expect(await texts(page)).toEqual([`另一份${long}`]);
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const { bytes } = await downloaded(page, () => page.locator('[data-save-file]').click());
  expect(bytes.toString()).toContain(`另一份${long}`);
  // Once it is in a file the desk may be cleared, and what has room is kept again.
  await page.locator('[data-new]').click();
  await expect(blocks(page)).toHaveCount(0);
  await page.locator('textarea.title').fill('短的一份');
  await kept(page);
  await expect(page.locator('.trouble')).toBeHidden();
});

test('a full disk is told where a passage is put in from another page', async ({ page, context }) => {
  await page.goto(QUERY);
  await expect(page.locator('.result').first()).toBeVisible();
  const client = await context.newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  await page.keyboard.press('j');
  await page.keyboard.press('d');
  await expect(page.locator('[data-said]')).toContainText('没有放进草稿');
});

test('a genre’s skeleton is put in at once, and a passage and a frame go below the heading of their type @base', async ({
  page,
}) => {
  await page.goto('draft/');
  await page.locator('.genre select').selectOption('述职报告');
  await page.locator('[data-add-all]').click();
  await expect(page.locator('[data-add-all]')).toHaveCount(0);
  const slots = await page.locator('[data-slot]').count();
  await expect(blocks(page)).toHaveCount(slots);
  await kept(page);
  await page.locator('[data-slot="problems"]').getByRole('link', { name: '别人怎么写' }).click();
  const passage = page.locator('.passage:has([data-passage] h3)').first();
  const heading = (await passage.locator('h3').textContent())!;
  await passage.hover();
  await passage.locator('[data-tool="draft"]').click();
  await expect(page.locator('[data-said]')).toContainText('在“问题不足”下面');
  await page.goto('draft/');
  await expect(blocks(page).nth(slots)).toBeVisible();
  const lines = await texts(page);
  const at = lines.findIndex((line) => line.endsWith('问题不足'));
  expect(lines[at + 1]).toBe(`（一）${withoutNumber(heading)}`);
  expect(lines.at(-1)).toMatch(/下步打算$/);
});

test('while one writes, Backspace goes back into the block above, lines that are pasted are a block each, and a number is none', async ({
  page,
}) => {
  await writeLines(page, ['甲', '乙']);
  await blocks(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('和');
  await page.keyboard.press('Escape');
  expect(await texts(page)).toEqual(['甲和乙']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.locator('[data-block] textarea').evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '。\r\n\r\n一、主要工作\r\n　　抓学习。\n');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.keyboard.insertText('抓落实。');
  await page.keyboard.press('Escape');
  expect(await texts(page)).toEqual(['甲和乙。', '一、主要工作', '抓学习。抓落实。']);
  await blocks(page).nth(1).focus();
  await page.keyboard.press('1');
  expect(await texts(page)).toEqual(['甲和乙。', '一、主要工作', '抓学习。抓落实。']);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.insertText('一、');
  await page.keyboard.press('Escape');
  expect((await texts(page))[1]).toBe('一、主要工作');
  await page.locator('textarea.title').focus();
  await page.keyboard.press('Enter');
  await expect(blocks(page).first().locator('textarea')).toBeFocused();
});

test('the search within goes from place to place and back', async ({ page }) => {
  await writeLines(page, ['学习和学习', '工作', '再学习']);
  const field = page.locator('.find input');
  await field.fill('学习');
  await expect(page.locator('.find small')).toHaveText('3 处');
  const now = () => page.locator('.block mark').evaluateAll((all) => all.findIndex((one) => one.matches('[data-now]')));
  for (const place of [0, 1, 2, 0]) {
    await field.press('Enter');
    expect(await now()).toBe(place);
  }
  await field.press('Shift+Enter');
  expect(await now()).toBe(2);
  await expect(page.locator('.find small')).toHaveText('第 3 处，共 3 处');
  await expect(field).toBeFocused();
});

test('on the English page, headings that are put in are Chinese', async ({ page }) => {
  await page.goto('en/draft/');
  await page.locator('.genre select').selectOption('述职报告');
  await page.locator('[data-add-all]').click();
  await expect(page.locator('[data-slot="problems"]')).not.toContainText('问题不足');
  await expect(blocks(page).filter({ hasText: '问题不足' })).toHaveCount(1);
});

test('on a phone, what has the focus does not lie below the row of undo and redo', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('draft/');
  await expect(page.locator('.steps')).toBeVisible();
  const row = (await page.locator('.steps').boundingBox())!.height;
  const room = await page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd),
  );
  expect(room).toBeGreaterThanOrEqual(row);
});

test('axe finds nothing on a draft with a skeleton, in either language', async ({ page }) => {
  await page.goto('reports/001_e4ab13fd1b405e5f/');
  await page.locator('[data-outline]').click();
  await expect(page.locator('[data-said]')).toContainText('开了一份新草稿');
  await expect(page.locator('[data-said]').getByRole('link', { name: '看草稿' })).toHaveAttribute('href', /draft\/$/);
  await page.goto('en/draft/');
  await expect(blocks(page).first()).toBeVisible();
  await page.locator('.genre select').selectOption({ index: 1 });
  expect((await englishWords(page)).filter((text) => CHINESE.test(text))).toEqual([]);
  await expectNoViolations(page, { colours: false });
  await page.goto('draft/');
  await page.locator('.genre select').selectOption({ index: 1 });
  await page.locator('[data-slot]').first().getByRole('button').click();
  await expect(page.locator('[data-block] textarea')).toBeFocused();
  await page.locator('.find input').fill('主要做法');
  await expect(page.locator('.block mark').first()).toHaveText('主要做法');
  await expectNoViolations(page);
});

test('without script it says what needs one and leads on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('draft/');
  await expect(page.locator('.no-script')).toBeVisible();
  await page.locator('.no-script').getByRole('link', { name: '类型' }).click();
  await expect(page).toHaveURL(/\/types\/$/);
  await context.close();
});
