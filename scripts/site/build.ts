import { build, type AstroIntegration } from 'astro';
import { mkdir } from 'node:fs/promises';
import { buildCorpus } from '../corpus/build.ts';
import { corpusLock } from '../corpus/generation.ts';
import { storedReports } from '../corpus/stored.ts';
import type { CorpusSummary } from '../corpus/tally.ts';
import { REPORTERS } from '../corpus/reporter.ts';
import { withLock } from '../lock.ts';
import { PROJECT } from '../paths.ts';
import { readStarters } from '../../src/integrations/starters.ts';
import { checkInputs, type Settings } from '../settings.ts';
import { figure, showProgress, step, tellStep } from '../terminal.ts';
import { refuseOverlap } from './overlap.ts';
import { publishSite } from './publish.ts';
import { readSite, summaryOf, type SiteSummary } from './summary.ts';
import { checkWhole } from './whole.ts';

/** Builds corpus, pages and search index, tells of each, and puts the site in place. How many files could not be built. */
export async function buildSite(settings: Settings): Promise<number> {
  checkInputs(settings);
  refuseOverlap(settings);
  readStarters(settings.starters);
  await mkdir(settings.content, { recursive: true });
  const [corpus, site] = await publishSite(settings.site, (folder) =>
    withLock(corpusLock(settings.content), () => render(settings, folder)),
  );
  if (corpus.reports === 0)
    console.log(`\nThere are no reports in ${settings.raw} yet. Put some there and run this again.`);
  console.log(`\n${summaryOf(corpus, site)}`);
  return corpus.failed;
}

async function render(settings: Settings, folder: string): Promise<[CorpusSummary, SiteSummary]> {
  const corpus = await step(
    'corpus',
    () => readCorpus(settings),
    ({ reports, sections }) => `${figure(reports)} reports, ${figure(sections)} sections`,
  );
  const { started, rendered, ended } = await writePages(folder);
  checkWhole(folder, await reportIds(settings));
  const site = await readSite(folder);
  tellStep('pages', `${figure(site.pages)} pages`, rendered - started);
  tellStep('index', `${figure(site.records)} records, ${figure(site.indexBytes)} bytes`, ended - rendered);
  return [corpus, site];
}

const readCorpus = ({ raw, content: out, taxonomy, maskNames }: Settings): Promise<CorpusSummary> =>
  buildCorpus({ raw, out, taxonomy, maskNames, onMessage: REPORTERS.text.message, onProgress: showProgress('corpus') });

/** Writes pages and index, and says when the pages were done. */
async function writePages(outDir: string) {
  const started = performance.now();
  let rendered = started;
  const watcher: AstroIntegration = {
    name: 'wenduan-build-steps',
    hooks: { 'astro:build:generated': () => void (rendered = performance.now()) },
  };
  await build({ root: PROJECT, outDir, logLevel: 'warn', integrations: [watcher] });
  return { started, rendered, ended: performance.now() };
}

async function reportIds({ content }: Settings): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of storedReports(content)) ids.push(id);
  return ids;
}
