import { expect, test } from '@playwright/test';
import { readXlsx } from '../dataset/read-xlsx.ts';
import { answer } from '../../src/search/answer.ts';
import { indexAt } from '../../src/search/index/open.ts';
import { parseState } from '../../src/search/address/state.ts';
import { attributeOf, elementsIn, hasClass, linksIn, mainOf, readMarkup, textOf, type Element } from './markup.ts';
import { openSearch, statusOf } from './search-page.ts';

/** Pages whose tables and lists count the corpus. */
const COUNTING = /^(en\/)?((types|topics|phrases)\/.*|reports\/|guide\/|figures\/|data\/|about\/|)$/;

/** A page with its elements. */
interface ReadPage {
  path: string;
  main: Element;
}

/** Every page that counts, in both languages, found by the links of the site. */
async function countingPages(baseURL: string): Promise<ReadPage[]> {
  const root = new URL(baseURL).pathname;
  const paths = new Set(['', 'en/', 'about/', 'data/', 'en/data/', 'en/about/']);
  const pages: ReadPage[] = [];
  for (const path of paths) {
    const markup = await readMarkup(path);
    pages.push({ path, main: mainOf(markup) });
    for (const link of linksIn(markup)) {
      const to = new URL(attributeOf(link, 'href')!, baseURL + path).pathname.slice(root.length);
      if (COUNTING.test(decodeURI(to))) paths.add(decodeURI(to));
    }
  }
  return pages;
}

const isOf = (classes: readonly string[]) => (one: Element) => classes.some((name) => hasClass(one, name));

/** Rows of the data itself, and places in files that are not published. */
const isNoCount = isOf(['columns', 'ledger']);
const countTables = (main: Element): Element[] =>
  elementsIn(main).filter((one) => one.tagName === 'table' && !isNoCount(one));

/** The cells that count something: whole numbers, 0 left out; rates, measures and shares are none. */
const countsIn = (table: Element) =>
  elementsIn(table)
    .filter(({ tagName }) => tagName === 'tr')
    .flatMap((row) =>
      elementsIn(row)
        .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
        .map((cell, column) => ({ cell, column, figure: textOf(cell).replaceAll(/[\s,]|\d+%/g, '') })),
    )
    .filter(({ cell, figure }) => cell.tagName === 'td' && /^[1-9]\d*$/.test(figure));

test('every number in a table of a page is a link to as many @both', async ({ baseURL }) => {
  test.slow();
  const index = await indexAt(new URL('places/', baseURL).href)();
  const pages = await countingPages(baseURL!);
  const ledes = new Map<string, string>();
  const wrong: unknown[] = [];
  let [ofSearch, ofTags, ofRules] = [0, 0, 0];
  for (const { path, main } of pages)
    for (const table of countTables(main))
      for (const { cell, column, figure } of countsIn(table)) {
        const href = linksIn(cell).map((link) => attributeOf(link, 'href')!)[0];
        const { pathname, search, hash } = new URL(href ?? '#none', baseURL! + path);
        let said: readonly number[] = [];
        if (hash.startsWith('#removed-')) {
          const places = await sumsOf(main, hash.slice(1));
          [said, ofRules] = [places, ofRules + 1];
        } else if (pathname.endsWith('/search/')) {
          const found = await answer(index, parseState(search));
          // A table of figures may count the reports of several parts: what is no line of theirs is a report.
          const ofReports = hasClass(table, 'figures') ? found.state.view !== 'lines' : column === 2;
          [said, ofSearch] = [[ofReports ? found.reports : found.places], ofSearch + 1];
        } else if (href !== undefined) {
          const lede = ledes.get(pathname) ?? (await ledeOf(pathname));
          ledes.set(pathname, lede);
          [said, ofTags] = [(lede.replaceAll(',', '').match(/\d+/g) ?? []).map(Number), ofTags + 1];
        }
        if (!said.includes(Number(figure))) wrong.push({ path, figure, href, said });
      }
  expect(wrong).toEqual([]);
  expect([ofSearch > 100, ofTags > 20, ofRules > 5]).toEqual([true, true, true]);
});

/** What a page says of itself below its heading. */
async function ledeOf(pathname: string): Promise<string> {
  const page = await readMarkup(pathname);
  return textOf(elementsIn(mainOf(page)).find((one) => hasClass(one, 'lede'))!);
}

/** The places and characters of the reports that stand below a rule, or on its pages where it has more. */
async function sumsOf(main: Element, id: string): Promise<number[]> {
  const group = elementsIn(main).find((one) =>
    one.childNodes.some((child) => 'tagName' in child && attributeOf(child, 'id') === id),
  );
  const listed = group ? linksIn(group) : [];
  const all = listed.map((link) => attributeOf(link, 'href')!).find((href) => href.includes('cleaning/rules/'));
  const links = all === undefined ? listed : await linksOfRule(all);
  return ['data-places', 'data-chars'].map((name) =>
    links.reduce((sum, link) => sum + Number(attributeOf(link, name)), 0),
  );
}

/** The links to records on the pages of a rule. */
async function linksOfRule(first: string): Promise<Element[]> {
  const links: Element[] = [];
  for (let next: string | undefined = first; next !== undefined;) {
    const page = mainOf(await readMarkup(next));
    links.push(...linksIn(page).filter((link) => attributeOf(link, 'data-places') !== undefined));
    next = linksIn(page)
      .filter((link) => attributeOf(link, 'rel') === 'next')
      .map((link) => attributeOf(link, 'href')!)[0];
  }
  return links;
}

/** Numbers with what they count. */
const COUNTED = /\d (reports?|passages?|occurrences?|sections?|citations?|instances?|places?)\b/;
const IS_WAY = ['a', 'summary', 'button', 'label'];

test('a number beside a row of a list stands in its link @both', async ({ baseURL }) => {
  const loose: string[] = [];
  let inLinks = 0;
  const read = (path: string, element: Element) => {
    if (attributeOf(element, 'lang')?.startsWith('zh') || hasClass(element, 'frame')) return;
    if (IS_WAY.includes(element.tagName)) inLinks += Number(COUNTED.test(textOf(element)));
    else
      for (const child of element.childNodes)
        if ('tagName' in child) read(path, child);
        else if (COUNTED.test(textOf(child)) && !/^(p|dd)$/.test(element.tagName) && !hasClass(element, 'lede'))
          loose.push(`${path}: ${textOf(child).trim()}`);
  };
  for (const { path, main } of await countingPages(baseURL!)) if (path.startsWith('en/')) read(path, main);
  expect(loose).toEqual([]);
  expect(inLinks).toBeGreaterThan(60);
});

test('each rule of cleaning leads to the records of its reports, which say as much', async () => {
  const main = mainOf(await readMarkup('data/'));
  const all = linksIn(elementsIn(main).find((one) => hasClass(one, 'removed'))!);
  const links = all.filter((link) => attributeOf(link, 'data-places') !== undefined);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const [path, id] = attributeOf(link, 'href')!.split('#') as [string, string];
    const record = mainOf(await readMarkup(path));
    const section = elementsIn(record).find(
      (one) =>
        one.tagName === 'section' &&
        elementsIn(one).some((heading) => attributeOf(heading, 'id') === id) &&
        !elementsIn(one).some(({ tagName }) => tagName === 'section'),
    )!;
    const lede = textOf(elementsIn(section).find((one) => hasClass(one, 'lede'))!).replaceAll(',', '');
    expect(lede, id).toContain(`${attributeOf(link, 'data-places')!} 处，${attributeOf(link, 'data-chars')!} 字`);
  }
});

test('the page of data counts what its searches find @both', async ({ page }) => {
  for (const path of ['data/', 'en/data/']) {
    await page.goto(path);
    const links = page.locator('main :is(.lede, p) a[href*="search/"]');
    const found = await links.evaluateAll((all) =>
      all.map((one) => ({
        figure: /[\d,]+/.exec(one.textContent)![0].replaceAll(',', ''),
        href: (one as HTMLAnchorElement).href,
      })),
    );
    expect(found.length).toBeGreaterThan(2);
    for (const [at, { figure, href }] of found.entries()) {
      await openSearch(page, href);
      await expect(statusOf(page)).toHaveAttribute(at === 0 ? 'data-reports' : 'data-sections', figure);
    }
  }
});

test('the sections of the home page are those that its search finds @both', async ({ page }) => {
  for (const path of ['', 'en/']) {
    await page.goto(path);
    const link = page.locator('h1 + .lede a[href*="search/"]');
    const figure = /[\d,]+/.exec((await link.textContent())!)![0].replaceAll(',', '');
    await openSearch(page, await link.evaluate((one: HTMLAnchorElement) => one.href));
    await expect(statusOf(page)).toHaveAttribute('data-sections', figure);
  }
});

test('every page with a table that counts offers it as files @both', async ({ baseURL }) => {
  const pages = (await countingPages(baseURL!)).filter(({ main }) => countTables(main).length > 0);
  const without = pages.filter(({ main }) =>
    linksIn(main).every((link) => attributeOf(link, 'data-export') === undefined),
  );
  expect(pages.length).toBeGreaterThan(8);
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('what a table is saved as is not printed', async ({ page }) => {
  await page.goto('types/');
  const files = page.locator('.table-files');
  await expect(files).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(files).toBeHidden();
  await page.emulateMedia({ media: null });
});

for (const [path, name] of [
  ['types/', 'types'],
  ['en/topics/', 'topics'],
  ['reports/', 'reports'],
  ['data/', 'cleaning'],
] as const)
  test(`the table of /${path} is saved as CSV, JSONL and Excel, with all its numbers`, async ({ request, baseURL }) => {
    const main = mainOf(await readMarkup(path));
    const links = linksIn(main).map((link) => attributeOf(link, 'href')!);
    const files = links.filter((href) => href.includes(`figures/${name}.`));
    const [csv, jsonl, xlsx] = await Promise.all(
      files.map(async (href) => (await request.get(new URL(href, baseURL).href)).body()),
    );
    const lines = csv!.toString().trimEnd().split('\r\n').slice(1);
    const table = countTables(main)[0]!;
    const rows = elementsIn(elementsIn(table).find(({ tagName }) => tagName === 'tbody')!).filter(
      ({ tagName }) => tagName === 'tr',
    );
    expect(lines).toHaveLength(rows.length);
    for (const [at, row] of rows.entries()) {
      const numbers = lines[at]!.split(',').map(Number);
      // What is quoted as an example may hold numbers of its own.
      for (const cell of elementsIn(row).filter((one) => one.tagName === 'td' && !hasClass(one, 'frame')))
        for (const [, figure, percent] of textOf(cell)
          .replaceAll(',', '')
          .matchAll(/(?<![<\d])(\d+)(%|\s|$)/g)) {
          // The file has a decimal more, rounded by itself.
          const off = Math.min(...numbers.filter(Number.isFinite).map((one) => Math.abs(one - Number(figure))));
          expect(off, `${lines[at]!} has ${figure!}`).toBeLessThanOrEqual(percent === '%' ? 0.56 : 0);
        }
    }
    const [sheet] = await readXlsx(new Uint8Array(xlsx!));
    const objects = jsonl!.toString().trimEnd().split('\n');
    expect([sheet!.length - 1, objects.length]).toEqual([rows.length, rows.length]);
  });

test('each usual heading leads to the reports that have it, as many as it says @both', async ({ baseURL }) => {
  const index = await indexAt(new URL('places/', baseURL).href)();
  const list = elementsIn(mainOf(await readMarkup('types/'))).find((one) => hasClass(one, 'usual-headings'))!;
  const links = linksIn(list).filter((link) => attributeOf(link, 'href')!.includes('search/'));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const said = elementsIn(link).find(({ tagName }) => tagName === 'small');
    const { search } = new URL(attributeOf(link, 'href')!, baseURL);
    const { reports } = await answer(index, parseState(search));
    expect(reports, search).toBe(said ? Number.parseInt(textOf(said)) : 1);
  }
});

test('the last row of the home page leads to a list of as many reports @both', async ({ page }) => {
  await page.goto('');
  // Of more reports than a table shows, genres and years are shown.
  test.skip((await page.locator('.matrix tfoot th a').count()) === 0, 'the table has groups');
  const link = page.locator('.matrix tfoot th a');
  const reports = Number.parseInt(/\d+/.exec((await link.textContent())!)![0]);
  await page.goto(await link.evaluate((one: HTMLAnchorElement) => one.href));
  await expect(page.locator('tr[data-row][data-counted="once"]:visible')).toHaveCount(reports);
  await expect(page.locator('tr[data-row]:visible')).toHaveCount(reports);
});

test('each genre of the guide leads to a list of as many reports @both', async ({ page }) => {
  await page.goto('guide/');
  const links = await page
    .locator('.guide-genre .note a')
    .evaluateAll((all) => all.map((one) => ({ figure: one.textContent, href: (one as HTMLAnchorElement).href })));
  expect(links.length).toBeGreaterThan(1);
  for (const { figure, href } of links) {
    await page.goto(href);
    await expect(page.locator('wenduan-reports [role="status"]')).toContainText(`${Number.parseInt(figure)} 篇`);
    await expect(page.locator('tr[data-row]:visible')).toHaveCount(Number.parseInt(figure));
  }
});
