import { buildCorpus } from './corpus/build.ts';
import { readOptions } from './corpus/options.ts';
import { watchPaths } from './corpus/watch.ts';
import { untilInterrupted } from './interrupt.ts';
import { showProgress } from './terminal.ts';

const { teller, watch, ...options } = readOptions();

async function build(cold: boolean): Promise<void> {
  const started = performance.now();
  const onProgress = showProgress('corpus');
  const summary = await buildCorpus({ ...options, cold, onMessage: teller.message, onProgress });
  teller.summary(summary, performance.now() - started);
  process.exitCode = summary.failed > 0 ? 1 : 0;
}

await build(options.cold);
if (watch) await watchPaths([options.raw, options.taxonomy], async () => build(false), untilInterrupted());
