import type { Browser, CDPSession, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** One query as the browser answered it. */
export interface Measured {
  query: string;
  /** From Enter to the results on the page. */
  milliseconds: number;
  /** Over the wire. */
  bytes: number;
  sections: number;
  places: number;
}

/** Counts what comes over the wire. */
export async function watchBytes(page: Page): Promise<() => number> {
  const client: CDPSession = await page.context().newCDPSession(page);
  let bytes = 0;
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}

/** Types a query into the search page and waits until its results stand. */
export async function askPage(page: Page, query: string, bytes: () => number): Promise<Measured> {
  const before = bytes();
  const answer = await page.evaluate(async (q) => {
    const status = document.querySelector<HTMLElement>('wenduan-search [role="status"]')!;
    const form = document.querySelector<HTMLFormElement>('wenduan-search form')!;
    form.querySelector('input')!.value = q;
    const start = performance.now();
    form.requestSubmit();
    while (status.dataset['query'] !== q) await new Promise(requestAnimationFrame);
    const milliseconds = performance.now() - start;
    return { milliseconds, sections: Number(status.dataset['sections']), places: Number(status.dataset['places']) };
  }, query);
  return { query, bytes: bytes() - before, ...answer };
}

/** Asks a Pagefind bundle for a quoted phrase, the way its own interface does. */
export async function askPagefind(page: Page, query: string, bytes: () => number): Promise<Measured> {
  const before = bytes();
  const answer = await page.evaluate(async (q) => {
    const address = '/peer/pagefind.js';
    const pagefind = (await import(address)) as {
      search(term: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
    };
    const start = performance.now();
    const { results } = await pagefind.search(`"${q}"`);
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return { milliseconds: performance.now() - start, sections: results.length, places: 0 };
  }, query);
  return { query, bytes: bytes() - before, ...answer };
}

/** Memory of the browser's largest tab in megabytes: all that is resident, and what scripts hold after a collection. */
export async function tabMegabytes(browser: Browser, page: Page): Promise<{ resident: number; held: number }> {
  const tab = await page.context().newCDPSession(page);
  await tab.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await tab.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  return { resident: Math.max(...sizes), held: (usedSize + (backingStorageSize ?? 0)) / 2 ** 20 };
}

/** The value below which this share of the numbers lies: `quantile([…], 0.95)` */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
