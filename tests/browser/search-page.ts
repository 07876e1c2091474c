import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import { answer } from '../../src/search/answer.ts';
import { readHit } from '../../src/search/find/hit.ts';
import { indexAt } from '../../src/search/open.ts';
import { stateOf } from '../../src/search/state.ts';
import { expected, readSections, type OracleReport, type OracleSection } from './search-oracle.ts';

/** The corpus as its pages show it, read once for a file of tests. */
export interface Oracle {
  reports: OracleReport[];
  sections: OracleSection[];
}

export async function readOracle(request: APIRequestContext): Promise<Oracle> {
  const oracle = await readSections(request);
  expect(oracle.sections.length).toBeGreaterThan(0);
  return oracle;
}

export const statusOf = (page: Page): Locator => page.locator('wenduan-search [data-results]').getByRole('status');
export const boxOf = (page: Page): Locator => page.locator('wenduan-search form[role="search"]').getByRole('searchbox');
export const answered = (page: Page, query: string) => expect(statusOf(page)).toHaveAttribute('data-query', query);

/** Opens a query, with more of the address behind it: `open(page, '党建', '&view=lines')` */
export async function openQuery(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query)}${more}`);
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

/** A table of the page as text, row by row, its head left out. */
export const rowsOf = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
