import type { Browser, Page } from '@playwright/test';
import { quantile, tabMegabytes } from '../measure.ts';
import { judge, type EngineFound, type PeerQueries } from './judge.ts';
import { NO_ROW, type EngineRow } from './results.ts';
import type { Served } from './server.ts';

/** Where what is found must be fetched to be known, so many are; of more the number is compared. */
const NAMED = 200;
/** Phrases that are asked on a page of their own, to see what the first one loads. */
const FIRSTS = 3;
const PATIENCE = 180_000;
/** So long nothing more must have been asked for, in milliseconds. */
const QUIET = 400;

/** Where pages are opened, and what serves them. */
export interface BrowserSetup {
  browser: Browser;
  served: Served;
}

/** Asks an engine in a browser: what it loads, how right it is, how soon it answers once it has loaded what it asks for. */
export async function browse(
  { browser, served }: BrowserSetup,
  engine: string,
  queries: PeerQueries,
): Promise<Partial<EngineRow>> {
  const [address, bytes] = [`${served.address}${engine}.html`, served.bytes];
  const firsts: number[] = [];
  for (const { query } of queries.slice(0, FIRSTS)) {
    const { page } = await openPage(browser, address, bytes);
    const before = bytes();
    await ask(page, query, 0);
    firsts.push(bytes() - before);
    await page.context().close();
  }
  const before = bytes();
  const { page, ready } = await openPage(browser, address, bytes);
  const bytesBefore = bytes() - before;
  const found: EngineFound[] = [];
  for (const { query } of queries) found.push(await ask(page, query, NAMED));
  const warm: number[] = [];
  for (const { query } of queries) warm.push((await ask(page, query, 0)).milliseconds);
  const { resident } = await tabMegabytes(browser, page);
  await page.context().close();
  return {
    ...{ bytesBefore, readyMilliseconds: Math.round(ready), bytesFirst: quantile(firsts, 0.5) },
    ...judge(found, queries),
    ...{
      warmP50: tenths(quantile(warm, 0.5)),
      warmP95: tenths(quantile(warm, 0.95)),
      tabMegabytes: Math.round(resident),
    },
  };
}

/** Why an engine came to no end, as a row says it. */
export const failure = (engine: string, why: string): EngineRow => ({ engine, ...NO_ROW, failed: why });

const tenths = (number: number): number => Math.round(number * 10) / 10;

async function openPage(browser: Browser, address: string, bytes: () => number) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const started = performance.now();
  await page.goto(address, { timeout: PATIENCE });
  await page.waitForFunction(async () => Boolean(await window.bench), undefined, { timeout: PATIENCE });
  const ready = performance.now() - started;
  await quiet(bytes);
  return { page, ready };
}

/** A worker may still load what it needs when its page says that it can be asked. */
async function quiet(bytes: () => number): Promise<void> {
  for (let before = -1; before !== bytes();) {
    before = bytes();
    await new Promise((wake) => setTimeout(wake, QUIET));
  }
}

/** The time is that of the answer in the page; names are asked for afterwards. */
const ask = async (page: Page, query: string, most: number): Promise<EngineFound> =>
  page.evaluate(
    async ([q, named]) => {
      const engine = await window.bench;
      const start = performance.now();
      const sections = await engine.ask(q);
      const milliseconds = performance.now() - start;
      if (named === 0) return { milliseconds, count: sections.length, sections: null };
      const names = engine.name ? await engine.name(named) : Array.from(sections);
      return { milliseconds, count: sections.length, sections: names };
    },
    [query, most] as const,
  );
