import { chromium, type Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { quantile, watchBytes } from './bench/measure.ts';
import { needChromium } from './machine/chromium.ts';
import { PROJECT } from './paths.ts';
import { readSettings } from './settings.ts';
import { serveSite } from './site/server.ts';

// How long the page of checks takes from a paste to its findings on a processor four times slower, and what it loads.
// Chromium slows the page and not its worker, so the time is taken unslowed, and four times.
const SLOWED = 4;
const LEAST_MS = 1000;
const RUNS = Number(process.env['RUNS'] ?? 5);
const { site: dist, base, port } = readSettings();

const kB = (part: Buffer | string): string => (gzipSync(part).length / 1000).toFixed(1);

const address = await serveSite(dist, { port: port ?? 4399, base });
const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const bytes = await watchBytes(page);
await page.goto(`${address}check/`);
await page.locator('wenduan-check textarea:enabled').waitFor();
console.log(
  `before a draft is taken: ${(bytes() / 1000).toFixed(0)} kB over the wire, without compression by the host`,
);
for (const file of (await readdir(join(dist, '_astro'))).filter((name) => /^worker-.*\.js$/.test(name))) {
  const code = await readFile(join(dist, '_astro', file));
  const withoutWords = code.toString().replace(/[\u3000-\u9fff\uff00-\uffef]/g, '');
  console.log(`worker: ${kB(code)} kB by gzip, ${kB(withoutWords)} without the Chinese words of its rules`);
}
const samples = join(PROJECT, 'content/samples');
const names = (await readdir(samples)).filter((name) => /^w[1-8]-.*\.txt$/.test(name)).sort();
const text = (await Promise.all(names.map(async (name) => readFile(join(samples, name), 'utf8')))).join('\n');
const rows = [];
for (const chars of [1000, 5000, 20_000, 100_000]) rows.push(await measure(page, text.slice(0, chars)));
console.table(rows);
await browser.close();
process.exit(rows[1]!['slowed ms p50'] <= LEAST_MS ? 0 : 1);

/** Pastes a draft again and again, each time another by one character. */
async function measure(on: Page, draft: string) {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await on.evaluate(pasted, `${draft}\n${run}`));
  const slowed = (milliseconds: number): number => Math.round(SLOWED * milliseconds);
  return {
    chars: draft.length,
    'slowed ms p50': slowed(quantile(times, 0.5)),
    'slowed ms max': slowed(Math.max(...times)),
  };
}

/** In the page: from a paste to its findings in milliseconds, the quarter of a second that a check waits for a next key left out. */
async function pasted(draft: string): Promise<number> {
  const check = document.querySelector<HTMLElement>('wenduan-check')!;
  const box = check.querySelector('textarea')!;
  delete check.dataset['checked'];
  const start = performance.now();
  box.value = draft;
  box.dispatchEvent(new Event('input'));
  while (check.dataset['checked'] === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise(requestAnimationFrame);
  return performance.now() - start - 250;
}
