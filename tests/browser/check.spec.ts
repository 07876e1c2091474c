import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { docx, p, run } from '../input/word.ts';
import { expectNoViolations } from './axe.ts';
import { readCorpus } from './corpus.ts';
import { CHINESE, englishWords } from './english-words.ts';

const RAW = new URL('../../content/raw/', import.meta.url);

const DRAFT = [
  '2023年度抓基层党建工作述职报告',
  '一、主要工作',
  '坚持把党建工作与业务工作同部署，全年开展学习XX次，完成了上级交办的的任务。',
  '（一）抓作风',
  '全面从严治D，作风持续好转,群众满意度不断提高。',
  '三、下一步打算',
  '下一步，将以主题教育为抓手，压紧压实责任，落实“三会一课制度。',
].join('\n');

const open = async (page: Page, path = 'check/'): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole('textbox').last()).toBeEnabled();
};

/** Changes the draft and waits for what is found in it. */
const checked = async (page: Page, change: () => Promise<void>): Promise<void> => {
  await page.locator('wenduan-check').evaluate((element) => delete (element as HTMLElement).dataset['checked']);
  await change();
  await page.locator('wenduan-check[data-checked]:not([aria-busy])').waitFor();
};

const paste = (page: Page, text: string): Promise<void> =>
  checked(page, async () => page.locator('wenduan-check textarea').fill(text));

const found = (page: Page) =>
  page.locator('[data-finding]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['finding']));

test('takes no draft before all is loaded, and asks for nothing after that, neither the page nor its worker @base', async ({
  page,
  context,
  baseURL,
}) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await context.route('**/data/check/sentences.*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('check/');
  const box = page.locator('wenduan-check textarea');
  await expect.poll(() => requests.filter((url) => url.includes('/data/check/')).length).toBe(3);
  await expect(box).toBeDisabled();
  letGo();
  await expect(box).toBeEnabled();
  for (const attribute of ['spellcheck', 'data-gramm']) await expect(box).toHaveAttribute(attribute, 'false');

  // What the worker asked for was seen, so nothing that it asks for goes by unseen.
  expect(requests.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
  expect(requests.some((url) => url.includes('/data/check/terms.'))).toBe(true);
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  await paste(page, DRAFT);
  await paste(page, `${DRAFT}\n${new TextDecoder().decode(readFileSync(new URL(readdirSync(RAW)[1]!, RAW)))}`);
  await page.keyboard.press('F8');
  await page.locator('[data-act="aside"]').first().click();
  await page.locator('[data-act="show-aside"]').click();
  await box.pressSequentially('再写一句。');
  await page.locator('wenduan-check[data-checked]:not([aria-busy])').waitFor();
  expect(requests).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('tells of slips where they stand, goes to them by key, and keeps aside what is put aside', async ({ page }) => {
  await open(page);
  await paste(page, DRAFT);
  const rules = ['numbering', 'mask', 'deleted-party', 'doubled', 'half-width', 'unbalanced'];
  expect(await found(page)).toEqual(rules);
  const chosen = () =>
    page
      .locator('wenduan-check textarea')
      .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));
  const walked: string[] = [];
  for (const _ of rules) {
    await page.keyboard.press('F8');
    walked.push(await chosen());
  }
  expect(walked).toEqual(['三、', 'XX', 'D', '的的', ',', '“']);
  await page.keyboard.press('Shift+F8');
  expect(await chosen()).toBe(',');
  await expect(page.locator('[data-backdrop] u')).toHaveText(['XX', '的的', 'D', ',', '三、', '“']);

  const mask = page.locator('[data-finding="mask"]');
  await mask.locator('[data-act="aside"]').click();
  await expect(mask).toHaveCount(0);
  await page.locator('[role="status"] [data-act="back"]').click();
  await expect(mask).toHaveCount(1);
  await mask.locator('[data-act="aside"]').click();
  await page.reload();
  await open(page);
  await paste(page, `另起一行。\n${DRAFT}`);
  expect(await found(page)).toEqual(rules.filter((rule) => rule !== 'mask'));
  await page.locator('[data-act="show-aside"]').click();
  await mask.locator('[data-act="back"]').click();
  expect(await found(page)).toEqual(rules);
});

/** The corpus as if it held each report twice, so that there are enough for what is usual. */
const twice = (page: Page) =>
  page.route('**/data/check/facts.*', async (route) => {
    const facts = gunzipSync(await (await route.fetch()).body()).toString();
    const doubled = facts.replace(
      /("(?:reports|both|inOrder)":)(\d+)/g,
      (_, key: string, n: string) => `${key}${2 * +n}`,
    );
    await route.fulfill({ body: gzipSync(doubled) });
  });

const TURNED = [
  '2024年度工作总结',
  '2024年，在上级的领导下，各项工作取得新进展。现将有关情况总结如下。',
  '一、存在的问题',
  '学习还不够系统，理解还不够透彻，一些办法落得不实。',
  '二、主要工作',
  '全年组织集中学习12次，学习《中国共产党支部工作条列（试行）》，培训干部60人，走访群众300户。',
  '三、下一步打算',
  '下一步，将继续加强理论学习，进一步健全制度，抓好整改落实。',
].join('\n');

for (const [path, order, title] of [
  [
    'check/',
    /问题不足.*“问题不足”写在了“做法成效”前面；8 篇里 8 篇反过来/s,
    '语料 2 篇写作《中国共产党支部工作条例（试行）》',
  ],
  ['en/check/', /Problems.*“Problems” stands before “Work and results”; the other way round in 8 of 8/s, 'reports: 2'],
] as const)
  test(`/${path} tells of parts and titles that the corpus has otherwise, where they stand, and keeps both aside`, async ({
    page,
  }) => {
    await twice(page);
    await open(page, path);
    await paste(page, TURNED);
    expect(await found(page)).toEqual(['unusual-order', 'cited-title']);
    await expect(page.locator('[data-backdrop] u')).toHaveText(['一、存在的问题', '中国共产党支部工作条列（试行）']);
    for (const [rule, says, words] of [
      ['unusual-order', order, '一、存在的问题'],
      ['cited-title', title, '中国共产党支部工作条列（试行）'],
    ] as const) {
      const finding = page.locator(`[data-finding="${rule}"]`);
      await expect(finding).toContainText(says);
      await finding.locator('[data-act="go"]').click();
      const box = page.locator('wenduan-check textarea');
      const chosen = await box.evaluate((one: HTMLTextAreaElement) =>
        one.value.slice(one.selectionStart, one.selectionEnd),
      );
      expect(chosen).toBe(words);
    }
    // What is offered is for the place that was gone to, not for where the last key was pressed.
    await expect(page.locator('[data-beside] h2').last()).toContainText(/做法成效|Work and results/);
    for (const rule of ['unusual-order', 'cited-title'])
      await page.locator(`[data-finding="${rule}"] [data-act="aside"]`).click();
    await page.reload();
    await open(page, path);
    await paste(page, `${TURNED}\n又写一句。`);
    expect(await found(page)).toEqual([]);
    await page.locator('[data-act="show-aside"]').click();
    expect(await found(page)).toEqual(['unusual-order', 'cited-title']);
  });

test('a frame offered at the cursor is put in there, or into the draft @base', async ({ page }) => {
  await open(page);
  await paste(page, DRAFT);
  const box = page.locator('wenduan-check textarea');
  await box.evaluate((element: HTMLTextAreaElement) => {
    const at = element.value.indexOf('坚持把党建');
    element.focus();
    element.setSelectionRange(at - 1, at - 1);
  });
  await page.keyboard.press('ArrowRight');
  const frame = page.locator('.offered li').first();
  const words = (await frame.locator('span').textContent())!;
  await frame.locator('[data-frame="insert"]').click();
  await expect(box).toHaveValue(DRAFT.replace('坚持把党建', `${words}坚持把党建`));
  await expect(box).toBeFocused();
  await checked(page, async () => page.keyboard.press('Control+z'));
  await expect(box).toHaveValue(DRAFT);
  await frame.locator('[data-frame="draft"]').click();
  await expect(page.getByRole('status').first()).toHaveText('句式已放进草稿，草稿共 1 段。');
  await expect(page.locator('nav [data-entries]')).toHaveText('1');
});

test('marks what counts points behind its words, and changes no line of them by it', async ({ page }) => {
  await open(page);
  await paste(page, '一、工作\n主要做法：一是抓学习；二是抓落实。\n三是抓作风。\n这一是非，那二是假。');
  await expect(page.locator('[data-backdrop] [data-point]')).toHaveText(['一是', '二是', '三是']);
  await expect(page.locator('[data-backdrop] [data-point]').first()).not.toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
  const widths = await page.locator('[data-backdrop]').evaluate((backdrop) => {
    const range = document.createRange();
    const sizeOf = (node: Node) => (range.selectNodeContents(node), range.getBoundingClientRect().width);
    const line = backdrop.children[1]!;
    const marked = sizeOf(line);
    line.replaceChildren(line.textContent!);
    return [marked, sizeOf(line)];
  });
  expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(0.5);
});

test('outlines the reports of the corpus as the corpus has them, and knows their sentences', async ({ page }) => {
  await open(page);
  for (const { id, sections } of await readCorpus()) {
    await paste(page, new TextDecoder().decode(readFileSync(new URL(`${id}.txt`, RAW))));
    const shown = page.locator('[data-backdrop] [data-type]');
    const types = await shown.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['type']));
    expect(types).toEqual(sections.filter(({ decided }) => decided).map((section) => section.types[0]));
    const sources = page.locator('[data-finding="in-corpus"] a');
    const links = await sources.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(links.filter((link) => link.includes(`/reports/${id}/#`)).length).toBeGreaterThan(sections.length / 2);
  }
  await page.locator('[data-finding="in-corpus"] a').last().click();
  await expect(page.locator('section:target')).toBeVisible();
});

test('opens a Word file and loads nothing but its reader, refuses others by name, and gives the former draft back @base', async ({
  page,
}) => {
  await open(page);
  await paste(page, DRAFT);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  const bytes = await docx(p('一、主要工作') + p('全年完成任务。') + p('三、打算') + p('继续努力。'));
  const picker = page.locator('input[type="file"]');
  await picker.setInputFiles({ name: '总结.docx', mimeType: '', buffer: Buffer.from(bytes) });
  const box = page.locator('wenduan-check textarea');
  await expect(box).toHaveValue('一、主要工作\n全年完成任务。\n三、打算\n继续努力。');
  await expect.poll(() => found(page)).toEqual(['numbering']);
  expect(requests.filter((url) => !/\/_astro\/[^/]+\.js$/.test(url))).toEqual([]);
  await page.locator('[data-act="restore"]').click();
  await expect(box).toHaveValue(DRAFT);
  await picker.setInputFiles({ name: '扫描.docx', mimeType: '', buffer: Buffer.from('%PDF') });
  await expect(page.locator('.said[role="status"]')).toContainText('扫描.docx');
  await expect(box).toHaveValue(DRAFT);
});

/** A page as PDF. The window that it is printed from is closed: while it stands before the other, that one draws once a second. */
async function print(context: BrowserContext, html: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(html);
  const bytes = await page.pdf();
  await page.close();
  return bytes;
}

test('opens a file of each kind, and nothing goes wrong with any', async ({ page, context }) => {
  const files: [name: string, bytes: Uint8Array, holds: RegExp][] = [
    ['总结.md', Buffer.from('# 总结\n\n## 一、主要工作\n\n甲&amp;乙&copy;完成任务。\n'), /甲&乙©完成任务。/],
    ['总结.txt', Buffer.from('一、主要工作\n全年完成任务。\n'), /全年完成任务。/],
    ['总结.docx', await docx(p('全年完成任务。')), /全年完成任务。/],
    ['旧稿.doc', readFileSync(new URL('../fixtures/word/numbered.doc', import.meta.url)), /\p{Script=Han}/u],
    ['打印.pdf', await print(context, '<p>一、主要工作</p><p>全年完成任务。</p>'), /全年完成任务。/],
  ];
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (said) => ['error', 'warning'].includes(said.type()) && wrong.push(said.text()));
  await open(page);
  const box = page.locator('wenduan-check textarea');
  for (const [name, bytes, holds] of files) {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await expect(box, name).toHaveValue(holds);
    await page.locator('[data-act="clear"]').click();
    await expect(box).toHaveValue('');
  }
  expect(wrong).toEqual([]);
});

for (const [path, embedded, tracked, numbers, pages] of [
  ['check/', /嵌了别的文件.*没有读.*再存一次/, /按接受以后的样子读/, /编号由 Word 自动生成/, /有几页没有文字/],
  [
    'en/check/',
    /1 other file is put into the document.*Open it in Word/,
    /as if all were accepted/,
    /numbers that Word counts/,
    /Of 2 pages 1 /,
  ],
] as const)
  test(`/${path} says what its reader could not take out of a file, until the text is another`, async ({
    page,
    context,
  }) => {
    const printed = await print(context, '<p>全年完成任务。</p><hr style="break-before: page">');
    const files: [name: string, bytes: Uint8Array, warned: RegExp | ''][] = [
      ['汇总.docx', await docx(`${p('全年完成任务。')}<w:altChunk/>`), embedded],
      ['修订.docx', await docx(`<w:p><w:ins>${run('全年完成任务。')}</w:ins></w:p>`), tracked],
      ['旧稿.doc', readFileSync(new URL('../fixtures/word/numbered.doc', import.meta.url)), numbers],
      ['打印.pdf', printed, pages],
      ['总结.docx', await docx(p('全年完成任务。')), ''],
    ];
    await open(page, path);
    const box = page.locator('wenduan-check textarea');
    const warned = page.locator('[data-warned]');
    for (const [name, bytes, warning] of files) {
      await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
      await expect(warned, name).toHaveText(warning);
      // What was found is told above, and hides nothing of it.
      await page.locator('wenduan-check[data-checked]:not([aria-busy])').waitFor();
      await expect(warned, name).toHaveText(warning);
    }
    const again = { name: '汇总.docx', mimeType: '', buffer: Buffer.from(files[0]![1]) };
    await page.locator('input[type="file"]').setInputFiles(again);
    await expect(warned).toHaveText(embedded);
    await page.locator('[data-act="clear"]').click();
    await expect(box).toHaveValue('');
    await expect(warned).toBeEmpty();
  });

/** Drops a text file anywhere on the page. */
const drop = (page: Page, on: string, name: string, text: string) =>
  page.locator(on).evaluate(
    (element, [named, words]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words!], named!));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

test('takes a file that misses the box, or comes before all is loaded, and of two the last one', async ({ page }) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/data/check/sentences.*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('check/');
  const box = page.locator('wenduan-check textarea');
  await drop(page, 'body', '总结.txt', DRAFT);
  await expect(box).toHaveValue(DRAFT);
  await expect(page.locator('[data-finding]')).toHaveCount(0);
  letGo();
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await drop(page, 'header', '长.md', `# 长\n${'党的建设。\n'.repeat(30_000)}`);
  await drop(page, 'header', '短.txt', '总结');
  await expect(box).toHaveValue('总结');
  await page.waitForTimeout(1000);
  await expect(box).toHaveValue('总结');
});

test('makes a new draft of the text, with its headings @base', async ({ page }) => {
  await open(page);
  await paste(page, '一、存在的问题\n学习抓得不紧。\n二、下步打算\n今后抓紧。');
  await page.getByRole('button', { name: '放进草稿' }).click();
  await page.getByRole('link', { name: '到草稿页' }).click();
  await expect(page.locator('.paper [data-block]')).toHaveCount(4);
  await expect(page.locator('.paper')).toContainText('存在的问题');
  await expect(page.locator('.paper')).toContainText('今后抓紧。');
});

test('speaks English below /en/, fits a phone, and says without script where to go on', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, 'en/check/');
  await paste(page, DRAFT);
  expect((await englishWords(page)).filter((text) => CHINESE.test(text))).toEqual([]);
  await expectNoViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const plain = await context.newPage();
  await plain.goto('check/');
  await expect(plain.locator('.no-script a')).toHaveCount(4);
  await expect(plain.locator('wenduan-check')).toBeHidden();
  await context.close();
});

test('speaks of keys where there may be some, and not to a finger', async ({ page, browser, baseURL }) => {
  await open(page);
  const note = (on: Page) => on.locator('.beside > .note');
  await expect(note(page)).toContainText('F8', { useInnerText: true });
  const context = await browser.newContext({ baseURL: baseURL!, isMobile: true, hasTouch: true });
  const phone = await context.newPage();
  await open(phone);
  await expect(note(phone)).toHaveText('只指出，不改动；搁置了的不再列。', { useInnerText: true });
  await context.close();
});

/** Pastes as a browser does, where the page takes what is long itself. */
const pasteWhole = (page: Page, text: string) =>
  page.locator('wenduan-check textarea').evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('a text of thousands of lines bears no marks; the list leads to each place of it, and it is printed whole', async ({
  page,
}) => {
  await open(page);
  const lines = Array.from({ length: 4000 }, (_, at) => `第${at}户走访了。`);
  await pasteWhole(page, [...lines, '完成了的的任务。', ...lines.slice(0, 50)].join('\n'));
  await expect(page.locator('.said')).toContainText('正文里不画记号');
  await page.locator('wenduan-check[data-checked]:not([aria-busy])').waitFor();
  await expect(page.locator('[data-backdrop] > *')).toHaveCount(0);
  await page.locator('[data-finding="doubled"] [data-act="go"]').click();
  const shown = await page.locator('wenduan-check textarea').evaluate((box: HTMLTextAreaElement) => ({
    chosen: box.value.slice(box.selectionStart, box.selectionEnd),
    share: (box.scrollTop + box.clientHeight / 2) / box.scrollHeight,
    fits: document.documentElement.scrollHeight < 4 * innerHeight,
  }));
  expect(shown).toMatchObject({ chosen: '的的', fits: true });
  expect(Math.abs(shown.share - 4000 / 4051)).toBeLessThan(0.02);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-backdrop] > *')).toHaveCount(4051);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('[data-backdrop] > *')).toHaveCount(0);
});

test('a text put in the place of one that takes long does not wait for it, and neither asks the site for anything', async ({
  page,
  context,
}) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  // The first worker does not come to an end while the test runs.
  const stuck = page.workers()[0]!.evaluate(() => {
    const end = Date.now() + 600_000;
    while (Date.now() < end);
  });
  stuck.catch(() => null);
  await page.locator('wenduan-check textarea').fill('一、工作\n走访了。');
  await page.locator('wenduan-check[aria-busy]').waitFor();
  for (const text of [DRAFT, `另起一行。\n${DRAFT}`]) {
    await paste(page, text);
    expect(await found(page)).toContain('numbering');
  }
  expect(requests).toEqual([]);
});

test('a draft of 100,000 characters does not stop the page', async ({ page }) => {
  await open(page);
  const long = Array.from(
    { length: 2000 },
    (_, at) => `第${at}天，走访群众${at}户，解决问题若干，记在本子上，${at}件办结。`,
  ).join('\n');
  const text = long.repeat(Math.ceil(100_000 / long.length));
  const box = page.locator('wenduan-check textarea');
  await pasteWhole(page, text);
  await expect.poll(() => box.evaluate((element: HTMLTextAreaElement) => element.value.length)).toBe(text.length);
  await box.evaluate((element: HTMLTextAreaElement) => {
    element.focus();
    element.setSelectionRange(0, 0);
  });
  await page.keyboard.insertText('完成了的的任务。');
  await expect(page.locator('[data-finding="doubled"]')).toHaveCount(1);
});
