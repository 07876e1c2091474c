import { build, type AstroIntegration } from 'astro';
import { join } from 'node:path';
import { buildCorpus } from '../corpus/build.ts';
import { MESSAGES } from '../corpus/messages/message-file.ts';
import { reporterOf } from '../corpus/messages/reporter.ts';
import type { CorpusSummary } from '../corpus/messages/tally.ts';
import { told } from '../console/language.ts';
import { PROJECT } from '../paths.ts';
import type { Settings } from '../settings.ts';
import { showProgress } from '../console/terminal.ts';
import { drawnWithin } from './drawn-within.ts';

/** Builds the corpus, and tells of it. */
export async function readCorpus({ raw, content: out, taxonomy, maskNames }: Settings): Promise<CorpusSummary> {
  const [reporter, started] = [reporterOf(), performance.now()];
  const onProgress = showProgress(told.steps.corpus);
  const summary = await buildCorpus({ raw, out, taxonomy, maskNames, onMessage: reporter.message, onProgress });
  reporter.summary(summary, performance.now() - started, join(out, MESSAGES));
  return summary;
}

/** Writes pages and index, and says when the pages were done. */
export async function writePages(outDir: string, integrations: AstroIntegration[]) {
  const started = performance.now();
  let rendered = started;
  const watcher: AstroIntegration = {
    name: 'wenduan-build-steps',
    hooks: { 'astro:build:generated': () => void (rendered = performance.now()) },
  };
  const all = [watcher, ...integrations];
  await drawnWithin(outDir, (folder) => build({ root: PROJECT, outDir: folder, logLevel: 'warn', integrations: all }));
  return { started, rendered, ended: performance.now() };
}
