import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { answer } from '../../src/search/answer.ts';
import { readHit } from '../../src/search/find/hit.ts';
import { indexAt } from '../../src/search/index/open.ts';
import { stateOf } from '../../src/search/address/state.ts';
import { expected, readSections, type OracleReport, type OracleSection } from './search-oracle.ts';

/** The corpus as its pages show it. */
export interface Oracle {
  reports: OracleReport[];
  sections: OracleSection[];
}

/** By address of the site: a worker that goes on to another file of tests reads it once. */
const oracles = new Map<string, Oracle>();

export async function readOracle(site = test.info().project.use.baseURL!): Promise<Oracle> {
  const oracle = oracles.get(site) ?? (await readSections(site));
  oracles.set(site, oracle);
  expect(oracle.sections.length).toBeGreaterThan(0);
  return oracle;
}

export const statusOf = (page: Page): Locator => page.locator('wenduan-search [data-results]').getByRole('status');
export const boxOf = (page: Page): Locator => page.locator('wenduan-search form[role="search"]').getByRole('searchbox');
export const answered = (page: Page, query: string) => expect(statusOf(page)).toHaveAttribute('data-query', query);

/**
 * Opens an address of a search and waits for its answer. Where the search page is open, it is a step as Back and Forward
 * make one: loading the page anew costs five times as much.
 */
export async function openSearch(page: Page, address: string): Promise<void> {
  const { href, search } = new URL(address, test.info().project.use.baseURL);
  if (page.url().split('?')[0] !== href.split('?')[0]) await page.goto(href);
  else await page.evaluate(stepTo, search);
  await page.locator('wenduan-search [data-results]:not([aria-busy]) > [role="status"]').waitFor();
}

function stepTo(search: string): void {
  history.pushState(null, '', search || location.pathname);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Opens a query, with more of the address behind it: `open(page, '党建', '&view=lines')` */
export async function openQuery(page: Page, query: string, more = ''): Promise<void> {
  await openSearch(page, `search/?q=${encodeURIComponent(query)}${more}`);
  await answered(page, query);
}

export const idsOn = async (page: Page): Promise<string[]> =>
  (
    await page
      .locator('[data-results] [data-section]')
      .evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset['section'] ?? ''))
  ).sort();

/** What the page says to the query that it has answered, in the oracle's form. */
export async function answerOn(page: Page) {
  const status = statusOf(page);
  return {
    sections: Number(await status.getAttribute('data-sections')),
    places: Number(await status.getAttribute('data-places')),
    ids: await idsOn(page),
  };
}

/** What it should say. */
export function answerOf(query: string, among: readonly OracleSection[]) {
  const { ids, places } = expected(among, query);
  return { query, sections: ids.length, places, ids };
}

/** Types one query after the other, and compares each answer with the oracle's. */
export async function typeAll(page: Page, queries: readonly string[], sections: readonly OracleSection[]) {
  await page.goto('search/');
  await typeInto(page, queries, sections);
}

/** The same on a search page that is open. */
export async function typeInto(page: Page, queries: readonly string[], sections: readonly OracleSection[]) {
  for (const query of queries) {
    await boxOf(page).fill(query);
    await answered(page, query);
    expect({ query, ...(await answerOn(page)) }).toEqual(answerOf(query, sections));
  }
}

/** Asks what the page asks, the index that is served by the site's own code, query after query, without drawing the answers. */
export async function askAll(site: string, queries: readonly string[], sections: readonly OracleSection[]) {
  const index = await indexAt(new URL('places/', site).href)();
  const wrong: unknown[] = [];
  for (const query of queries) {
    const { found, places, placesOf, query: read } = await answer(index, stateOf(query));
    for (const section of found.sections) await readHit(index, section, read.clauses, placesOf[section]!);
    const ids = Array.from(found.sections, (section) => index.sections.idOf(section)).sort();
    const [said, wanted] = [{ query, sections: ids.length, places, ids }, answerOf(query, sections)];
    if (!isDeepStrictEqual(said, wanted)) wrong.push({ said, wanted });
  }
  expect(wrong).toEqual([]);
}

/** Takes the first passage of an answer into the draft by its key. */
export async function takeFirst(page: Page): Promise<void> {
  await page.keyboard.press('j');
  await expect(page.locator('.result .hit').first()).toBeFocused();
  await page.keyboard.press('d');
  await expect(page.locator('[data-entries]')).toHaveText('1');
}

/** Expects the open draft to be saved as an archive, which a Word file is. */
export async function expectWordFile(page: Page): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export="docx"]').click()]);
  expect(readFileSync(await download.path(), 'latin1').slice(0, 2)).toBe('PK');
}

/** A number of a table, and the search that must count the same; a number of nothing leads nowhere. */
export interface Counted {
  figure: string;
  address: string | null;
}

/** The n-th number of a row. */
export const countedIn = (row: Locator, number: number): Promise<Counted> =>
  row
    .locator('td')
    .nth(number)
    .evaluate((cell) => ({
      figure: cell.textContent.trim().replaceAll(',', ''),
      address: cell.querySelector('a')?.href ?? null,
    }));

/** Expects of a number that the search to which it leads finds as many, which the status names in this attribute. */
export async function expectCounted(
  page: Page,
  { figure, address }: Counted,
  attribute = 'data-places',
): Promise<void> {
  if (figure === '0') return;
  await openSearch(page, address!);
  await expect(statusOf(page)).toHaveAttribute(attribute, figure);
}

/** A table of the page as text, row by row, its head left out. */
export const rowsOf = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
