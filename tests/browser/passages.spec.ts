import { expect, test, type Page } from '@playwright/test';

test.afterEach(async ({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** What a passage of the page is, as its attributes say. */
const passagesOn = async (page: Page) =>
  page.locator('.passage').evaluateAll((all) =>
    all.map((one) => {
      const { tag = '', kind = '', year = '' } = (one as HTMLElement).dataset;
      const id = one.querySelector('[data-passage]')!.getAttribute('data-passage')!;
      return { id, tags: tag.split(' '), kind, year };
    }),
  );

const shown = async (page: Page): Promise<string[]> =>
  page
    .locator('.passage:visible [data-passage]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-passage')!));

const status = (page: Page) => page.locator('.narrow [role="status"]');

test('a topic, a kind and a year narrow the list, and the address keeps them @base', async ({ page }) => {
  await page.goto('types/work/');
  const all = await passagesOn(page);
  const { tags, kind } = all.find((one) => one.tags[0] !== '')!;
  await page.locator('select[name="tag"]').selectOption(tags[0]!);
  const ofTopic = all.filter((one) => one.tags.includes(tags[0]!));
  expect(ofTopic.length).toBeLessThan(all.length);
  await expect(status(page)).toHaveText(`合条件的 ${ofTopic.length} 段`);
  expect(await shown(page)).toEqual(ofTopic.map(({ id }) => id));
  await page.locator('select[name="kind"]').selectOption(kind);
  const ofBoth = ofTopic.filter((one) => one.kind === kind);
  await expect(status(page)).toHaveText(`合条件的 ${ofBoth.length} 段`);
  await page.reload();
  expect(await shown(page)).toEqual(ofBoth.map(({ id }) => id));
  await page.goBack();
  await expect(status(page)).toHaveText(`合条件的 ${ofTopic.length} 段`);
  await page.getByRole('button', { name: '全部放开' }).click();
  await expect.poll(async () => shown(page)).toEqual(all.map(({ id }) => id));
});

test('each report is named once, by the first of its passages that is left', async ({ page }) => {
  await page.goto('types/work/');
  const topics = await page
    .locator('select[name="tag"] option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')!));
  for (const topic of topics) {
    await page.locator('select[name="tag"]').selectOption(topic);
    const ids = await shown(page);
    const reports = new Set(ids.map((id) => id.split('/')[0]!));
    await expect(page.locator('.from h2:visible')).toHaveCount(reports.size);
  }
});

test('with headings only, a passage without one gives a single line', async ({ page }) => {
  await page.goto('types/problems/?show=headings');
  for (const passage of await page.locator('.passage').all()) {
    const lines = await passage.locator('.prose > *').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({
          name: one.tagName,
          lines: one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight),
        })),
    );
    expect(lines.length).toBe(1);
    if (lines[0]!.name === 'P') expect(Math.round(lines[0]!.lines)).toBe(1);
  }
});

/** Makes the problems page the first of three: the plans are the second, the work the third. */
async function asThreePages(page: Page, opened: string[]): Promise<void> {
  const source = { 2: 'types/plans/', 3: 'types/work/' };
  await page.route(/\/types\/problems\/(\?|$)/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('data-pages="1"', 'data-pages="3"');
    await route.fulfill({ response, body });
  });
  for (const [number, path] of Object.entries(source))
    await page.route(`**/types/problems/${number}/`, async (route) => {
      opened.push(number);
      const url = route.request().url().replace(`types/problems/${number}/`, path);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
}

test('narrowing reads the other pages of a long list, in their order @base', async ({ page }) => {
  const expected: string[] = [];
  for (const path of ['types/problems/', 'types/plans/', 'types/work/']) {
    await page.goto(path);
    expected.push(...(await passagesOn(page)).filter(({ year }) => year === '2023').map(({ id }) => id));
  }
  const opened: string[] = [];
  await asThreePages(page, opened);
  await page.goto('types/problems/');
  expect(opened).toEqual([]);
  await page.locator('select[name="year"]').selectOption('2023');
  await expect(status(page)).toHaveText(`合条件的 ${expected.length} 段`);
  expect(await shown(page)).toEqual(expected);
  expect(opened).toEqual(['2', '3']);
  const own = await page.locator('.of-report:not([data-read]) .passage').count();
  await page.getByRole('button', { name: '全部放开' }).click();
  await expect(page.locator('.passage:visible')).toHaveCount(own);
});

test('a page that cannot be read is said, and asked for again', async ({ page }) => {
  await asThreePages(page, []);
  await page.route('**/types/problems/2/', async (route) => route.abort());
  await page.goto('types/problems/?year=2023');
  await expect(status(page)).toContainText('第 2 页没有取到');
  await page.unroute('**/types/problems/2/');
  await page.route('**/types/problems/2/', async (route) =>
    route.fulfill({
      response: await route.fetch({ url: route.request().url().replace('types/problems/2/', 'types/plans/') }),
    }),
  );
  await page.getByRole('button', { name: '再看一些' }).click();
  await expect(status(page)).toHaveText(/^合条件的 \d+ 段$/);
  await expect(page.getByRole('button', { name: '再看一些' })).toBeHidden();
});

test('the count beside a filter’s value is what the value leaves under the other filters', async ({ page }) => {
  await page.goto('types/work/');
  await page.locator('select[name="kind"]').selectOption({ index: 1 });
  const options = await page
    .locator('select[name="tag"] option:not([disabled])')
    .evaluateAll((all) =>
      all.map((option) => [(option as HTMLOptionElement).value, /（(\d+)）/.exec(option.textContent)?.[1]] as const),
    );
  for (const [value, count] of options.slice(1, 4)) {
    await page.locator('select[name="tag"]').selectOption(value);
    await expect(page.locator('.passage:visible')).toHaveCount(Number(count));
  }
});

test('a list of passages is laid out a few times, not once for each, and words far below are found', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.goto('types/work/');
  const passages = await page.locator('.passage').count();
  await expect(page.locator('.passage wenduan-tools .open')).toHaveCount(passages);
  const { metrics } = await client.send('Performance.getMetrics');
  expect(metrics.find(({ name }) => name === 'LayoutCount')!.value).toBeLessThan(passages);
  const last = page.locator('.of-report').last();
  const words = (await last.locator('[data-passage] p').last().textContent())!.trim().slice(-12);
  await page.goto(`types/work/#:~:text=${encodeURIComponent(words)}`);
  await expect(last).toBeInViewport();
  expect(await page.evaluate((text) => (window as unknown as { find(text: string): boolean }).find(text), words)).toBe(
    true,
  );
  await page.emulateMedia({ media: 'print' });
  await expect(last).toHaveCSS('content-visibility', 'visible');
});

/** Of each long passage on the page how many lines are to be seen, and how many there are. */
const linesOf = (page: Page) =>
  page.locator('.passage[data-long] > .prose').evaluateAll((all) =>
    all.map((one) => {
      const lines = (pixels: number) => Math.round(pixels / parseFloat(getComputedStyle(one).lineHeight));
      return { seen: lines(one.clientHeight), all: lines(one.scrollHeight) };
    }),
  );

test('on a phone a long passage shows its beginning, and all of it when it is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('types/work/');
  const folded = await linesOf(page);
  expect(folded.length).toBeGreaterThan(3);
  for (const { seen, all } of folded) expect([seen, all > 12]).toEqual([10, true]);
  // Those that are not long are whole, and have no button.
  const others = page.locator('.passage:not([data-long])');
  await expect(others.locator('wenduan-unfold')).toHaveCount(0);
  const hidden = (all: Element[]) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length;
  expect(await others.locator('.prose').evaluateAll(hidden)).toBe(0);
  const first = page.locator('.passage[data-long]').first();
  await first.getByRole('button', { name: '展开全文' }).click();
  expect((await linesOf(page))[0]!.seen).toBe(folded[0]!.all);
  const fold = first.getByRole('button', { name: '收起' });
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await fold.scrollIntoViewIfNeeded();
  const before = (await fold.boundingBox())!.y;
  await fold.click();
  expect((await linesOf(page))[0]).toEqual(folded[0]);
  // The button stays below the finger.
  const after = (await first.getByRole('button', { name: '展开全文' }).boundingBox())!.y;
  expect(Math.abs(after - before)).toBeLessThan(2);
});

test('what is looked for in a folded passage opens it where it stands', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('types/work/');
  const passage = page.locator('.passage[data-long]').nth(1);
  const last = passage.locator('.prose p').last();
  const isInSight = () => last.evaluate((one) => one.getBoundingClientRect().bottom).then((at) => at > 0 && at < 741);
  // As find in page brings what it found into sight.
  await last.evaluate((one) => one.scrollIntoView({ block: 'end' }));
  await expect(passage).toHaveAttribute('data-whole', '');
  await expect.poll(isInSight).toBe(true);
  await expect(page.locator('.passage[data-whole]')).toHaveCount(1);
  const [end] = /[^，。；]+。$/.exec((await last.textContent())!.trim())!;
  await page.goto('about:blank');
  await page.goto(`types/work/#:~:text=${encodeURIComponent(end)}`);
  await expect(passage).toHaveAttribute('data-whole', '');
  await expect.poll(isInSight).toBe(true);
});

test('a long passage is whole without script, on paper, in a wide window, and to whoever copies it', async ({
  browser,
  page,
  baseURL,
}) => {
  const whole = async (on: Page) => (await linesOf(on)).filter(({ seen, all }) => seen < all);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('types/work/');
  const text = (await page.locator('.passage[data-long] .prose p').last().textContent())!.trim();
  expect(
    await page.evaluate(() => (getSelection()!.selectAllChildren(document.body), String(getSelection()))),
  ).toContain(text);
  await page.emulateMedia({ media: 'print' });
  expect(await whole(page)).toEqual([]);
  await expect(page.locator('wenduan-unfold:visible')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  expect(await whole(page)).not.toEqual([]);
  await page.setViewportSize({ width: 1000, height: 740 });
  expect(await whole(page)).toEqual([]);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const plain = await context.newPage();
  await plain.setViewportSize({ width: 360, height: 740 });
  await plain.goto('types/work/');
  expect(await whole(plain)).toEqual([]);
  await context.close();
});
