import { chromium } from '@playwright/test';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { writePlaces } from '../src/integrations/places.ts';
import { fold } from '../src/text/fold.ts';
import type { SourceReport } from '../src/search/index/source.ts';
import { askPage, askPagefind, quantile, tabMegabytes, watchBytes, type Measured } from './bench/measure.ts';
import { drawQueries, recombine } from './bench/recombine.ts';
import { needChromium } from './machine/chromium.ts';
import { PROJECT } from './paths.ts';
import { readSettings } from './settings.ts';
import { serveSite } from './site/server.ts';

const REPORTS = Number(process.env['REPORTS'] ?? 10_000);
const PORT = Number(process.env['PORT'] ?? 4399);
const SINGLES = ['党', '的', '工', '作', '一', '2', '龘'];
const site = join(PROJECT, '.cache/bench');
const { site: dist, content } = readSettings();

const reports = recombine(join(content, 'corpus.jsonl'), REPORTS, 4);
const folded = reports.flatMap((report) => report.sections.map(({ blocks }) => blocks.map(({ text }) => fold(text))));
const queries = [...new Set(drawQueries(folded.flat(), 140, 8))];
const gapped = [...new Set(queries.filter((query) => query.length > 4).map((q) => `${q.slice(0, 2)}…${q.slice(-2)}`))];
rmSync(site, { recursive: true, force: true });
for (const part of ['_astro', 'search', '404.html']) cpSync(join(dist, part), join(site, part), { recursive: true });
const places = await timed(async () => Promise.resolve(writePlaces(reports, join(site, 'places'))));
console.log(`${REPORTS} reports, ${folded.length} sections, ${folded.flat().join('').length} characters`);
console.log(`places: ${places.value.files} files, ${mega(places.value.bytes)} MB, ${seconds(places.took)} s`);
if (!process.env['NO_PEER']) {
  const peer = await timed(() => writePeer(reports, join(site, 'peer')));
  console.log(`Pagefind as it comes: ${peer.value} files, ${seconds(peer.took)} s`);
}

const address = await serveSite(site, { port: PORT, base: '/' });
const browser = await chromium.launch({
  executablePath: needChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage();
const bytes = await watchBytes(page);
await page.goto(`${address}search/?q=龘龘`);
// Where nothing is found, what is akin is shown in its place.
await page.locator('[role="status"][data-query]').waitFor({ state: 'attached' });
console.log(`page, program and table of sections, once a visit: ${kilo(bytes())} kB`);
await tellMemory('before the first query');
const rows: Row[] = [];
rows.push(await measure('2–8 characters, first time', queries, askPage));
rows.push(await measure('2–8 characters, warm', queries, askPage));
rows.push(await measure('single characters, first time', SINGLES, askPage));
rows.push(await measure('single characters, warm', SINGLES, askPage));
await page.goto(`${address}search/?q=龘龘&view=collocates`);
rows.push(await measure('what keeps company, first time', queries, askPage));
rows.push(await measure('what keeps company, warm', queries, askPage));
await page.goto(`${address}search/?q=龘龘&view=fillers`);
rows.push(await measure('what fills a gap, first time', gapped, askPage));
rows.push(await measure('what fills a gap, warm', gapped, askPage));
await tellMemory('after all queries');
if (existsSync(join(site, 'peer'))) {
  await page.goto(`${address}404.html`);
  rows.push(await measure('Pagefind as it comes, first time', queries, askPagefind));
  rows.push(await measure('Pagefind as it comes, warm', queries, askPagefind));
}
console.table(rows);
await browser.close();
process.exit(rows.slice(0, 8).every(({ exact, queries: all }) => exact === all) ? 0 : 1);

interface Row {
  what: string;
  queries: number;
  exact: number;
  'ms p50': number;
  'ms p95': number;
  'ms max': number;
  'kB p50': number;
  'kB max': number;
}

async function tellMemory(when: string): Promise<void> {
  const { resident, held } = await tabMegabytes(browser, page);
  console.log(`tab ${when}: ${held.toFixed(0)} MB held by scripts, ${resident.toFixed(0)} MB resident`);
}

async function measure(what: string, all: readonly string[], ask: typeof askPage): Promise<Row> {
  const measured: Measured[] = [];
  for (const query of all) measured.push(await ask(page, query, bytes));
  const times = measured.map(({ milliseconds }) => milliseconds);
  const sizes = measured.map((one) => one.bytes / 1000);
  return {
    what,
    queries: all.length,
    exact: measured.filter(({ query, sections }) => sections === sectionsWith(query)).length,
    'ms p50': Math.round(quantile(times, 0.5)),
    'ms p95': Math.round(quantile(times, 0.95)),
    'ms max': Math.round(Math.max(...times)),
    'kB p50': Math.round(quantile(sizes, 0.5)),
    'kB max': Math.round(Math.max(...sizes)),
  };
}

function sectionsWith(query: string): number {
  const shape = new RegExp(query.replace('…', '.{0,8}'));
  return folded.filter((blocks) => blocks.some((block) => shape.test(block))).length;
}

/** Pagefind without any of our doing: its own segmenter, a record a section. */
async function writePeer(all: readonly SourceReport[], output: string): Promise<number> {
  const { index } = await createIndex({ maxFragments: 2000 });
  for (const { id, sections } of all)
    for (const { anchor, blocks } of sections) {
      const content = blocks.map(({ text }) => text).join('\n');
      await index!.addCustomRecord({ url: `/reports/${id}/#${anchor}`, content, language: 'zh-cn' });
    }
  await index!.writeFiles({ outputPath: output });
  await close();
  return readdirSync(output, { recursive: true }).length;
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; took: number }> {
  const start = performance.now();
  const value = await work();
  return { value, took: performance.now() - start };
}

function mega(size: number): string {
  return (size / 1e6).toFixed(1);
}
function kilo(size: number): string {
  return (size / 1e3).toFixed(0);
}
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
