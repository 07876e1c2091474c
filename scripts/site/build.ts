import { build, type AstroIntegration } from 'astro';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildCorpus } from '../corpus/build.ts';
import { corpusLock } from '../corpus/generation.ts';
import { storedReports } from '../corpus/stored.ts';
import type { CorpusSummary } from '../corpus/tally.ts';
import { MESSAGES } from '../corpus/message-file.ts';
import { reporterOf } from '../corpus/reporter.ts';
import { withLock } from '../lock.ts';
import { PROJECT } from '../paths.ts';
import { readStarters } from '../../src/integrations/starters.ts';
import { checkInputs, type Settings } from '../settings.ts';
import { told } from '../language.ts';
import { padded, showProgress, tellStep } from '../terminal.ts';
import { refuseOverlap } from './overlap.ts';
import { publishSite } from './publish.ts';
import { abandonPublishing, settlePublished, writePublishing } from './published.ts';
import { readSite, removalsOf } from './summary.ts';
import { checkWhole } from './whole.ts';

/**
 * Builds corpus, pages and search index, tells of each, and puts the site in place. How many files could not be built.
 *
 * @param opening How the site will be opened, told first.
 */
export async function buildSite(settings: Settings, opening: string): Promise<number> {
  const [raw, site] = [settings.raw, settings.site].map((folder) => relative(process.cwd(), folder)) as [
    string,
    string,
  ];
  console.log(`${told.begin(raw, site)}${told.apart}${opening}`);
  checkInputs(settings);
  refuseOverlap(settings);
  readStarters(settings.starters);
  await mkdir(settings.content, { recursive: true });
  const { corpus, changes } = await publishWithChanges(settings);
  if (corpus.reports === 0) console.log(`\n${told.none(settings.raw)}`);
  console.log(`\n${removalsOf(corpus)}`);
  console.log(`${padded(told.changes)} ${told.changed(changes)}`);
  return corpus.failed;
}

/** Puts the site in place, and only then keeps what it was built from. */
async function publishWithChanges(settings: Settings) {
  try {
    const corpus = await publishSite(settings.site, (folder) =>
      withLock(corpusLock(settings.content), () => render(settings, folder)),
    );
    return { corpus, changes: await settlePublished(settings.content) };
  } finally {
    await abandonPublishing(settings.content);
  }
}

async function render(settings: Settings, folder: string): Promise<CorpusSummary> {
  const corpus = await readCorpus(settings);
  await writePublishing(settings, corpus.leftOut);
  const { started, rendered, ended } = await writePages(folder);
  checkWhole(folder, await reportIds(settings), settings.languages);
  const site = await readSite(folder);
  tellStep(told.steps.pages, told.pages(site.pages), rendered - started);
  tellStep(told.steps.index, told.index(site.records, site.indexBytes), ended - rendered);
  return corpus;
}

async function readCorpus({ raw, content: out, taxonomy, maskNames }: Settings): Promise<CorpusSummary> {
  const [reporter, started] = [reporterOf(), performance.now()];
  const onProgress = showProgress(told.steps.corpus);
  const summary = await buildCorpus({ raw, out, taxonomy, maskNames, onMessage: reporter.message, onProgress });
  reporter.summary(summary, performance.now() - started, join(out, MESSAGES));
  return summary;
}

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
