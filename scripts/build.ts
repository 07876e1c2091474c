import { build, type AstroIntegration } from 'astro';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCorpus } from './corpus/build.ts';
import type { CorpusSummary } from './corpus/tally.ts';
import { TELLERS } from './corpus/tell.ts';
import { PROJECT } from './paths.ts';
import { figure, showProgress, step, tellStep } from './terminal.ts';

/** What the finished site holds. */
interface SiteSummary {
  pages: number;
  /** Sections in the search index. */
  records: number;
  /** Size of the search index with its program, in bytes. */
  indexBytes: number;
}

const { RAW_DIR = 'content/raw', CONTENT_DIR = 'content', OUT_DIR = 'dist' } = process.env;
const dist = join(PROJECT, OUT_DIR);

const corpus = await step(
  'corpus',
  () =>
    buildCorpus({
      raw: join(PROJECT, RAW_DIR),
      out: join(PROJECT, CONTENT_DIR),
      taxonomy: join(PROJECT, 'content/taxonomy.yaml'),
      onMessage: TELLERS.text.message,
      onProgress: showProgress('corpus'),
    }),
  ({ reports, sections }) => `${figure(reports)} reports, ${figure(sections)} sections`,
);
const started = performance.now();
let rendered = started;
const watcher: AstroIntegration = {
  name: 'wenduan-build-steps',
  hooks: { 'astro:build:generated': () => void (rendered = performance.now()) },
};
await build({ root: PROJECT, logLevel: 'warn', integrations: [watcher] });
const site = await readSite(dist);
tellStep('pages', `${figure(site.pages)} pages`, rendered - started);
tellStep('index', `${figure(site.records)} records, ${figure(site.indexBytes)} bytes`, performance.now() - rendered);
console.log(`\n${summaryOf(corpus, site)}`);
if (corpus.failed > 0) process.exitCode = 1;

async function readSite(folder: string): Promise<SiteSummary> {
  const files = await readdir(folder, { recursive: true });
  const index = files.filter((file) => file.startsWith('pagefind'));
  const sizes = await Promise.all(index.map(async (file) => stat(join(folder, file))));
  const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    records: Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0),
    indexBytes: sizes.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0),
  };
}

function summaryOf({ reports, sections, edits, messages, failed }: CorpusSummary, built: SiteSummary): string {
  const removed = [...edits].map(([rule, times]) => `${rule} ${figure(times)}`).join(', ') || 'none';
  const rows = [
    ['reports', `${figure(reports)}${failed > 0 ? `, ${failed} could not be built` : ''}`],
    ['sections', figure(sections)],
    ['removed', removed],
    ['flagged', `${figure(messages)} places`],
    ['pages', figure(built.pages)],
    ['records', figure(built.records)],
    ['index', `${figure(built.indexBytes)} bytes`],
  ];
  return rows.map(([name, value]) => `${name!.padEnd(9)}${value}`).join('\n');
}
