import { mkdir } from 'node:fs/promises';
import { FileError } from '../src/corpus/message.ts';
import { buildCorpus } from './corpus/build.ts';
import { corpusLock } from './corpus/generation.ts';
import { readOptions } from './corpus/options.ts';
import { writeStub } from './corpus/override-stub.ts';
import { problemsOf } from './corpus/overrides.ts';
import { reviewOf, tellRow } from './corpus/review.ts';
import { readLexicon } from './corpus/taxonomy.ts';
import { openWatch } from './corpus/watch.ts';
import { untilInterrupted } from './interrupt.ts';
import { withLock } from './lock.ts';
import { run, runPart } from './run.ts';
import { showProgress } from './terminal.ts';

const { teller, format, watch, review, override, ...options } = readOptions();

/** Builds the corpus, and says whether the taxonomy could be read. */
async function build(cold: boolean): Promise<boolean> {
  process.exitCode = 0;
  const started = performance.now();
  const onProgress = showProgress('corpus');
  try {
    await mkdir(options.out, { recursive: true });
    const summary = await withLock(corpusLock(options.out), () =>
      buildCorpus({ ...options, cold, onMessage: teller.message, onProgress }),
    );
    teller.summary(summary, performance.now() - started);
    if (summary.failed > 0) process.exitCode = 1;
    return true;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    for (const message of problemsOf(error.file, error)) teller.message(message);
    process.exitCode = 1;
    return false;
  }
}

async function tellReview(): Promise<void> {
  const { lexicon, terms } = await readLexicon(options.taxonomy);
  const rows = await reviewOf(options.out, lexicon);
  for (const row of rows) console.log(format === 'json' ? JSON.stringify(row) : tellRow(row, terms));
}

async function tellStub(target: string): Promise<void> {
  const { terms: taxonomy } = await readLexicon(options.taxonomy);
  try {
    console.log(await writeStub(target, { ...options, taxonomy }));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}

await run(async () => {
  const watched = watch ? openWatch([options.raw, options.taxonomy, options.overrides]) : null;
  const isRead = await build(options.cold);
  if (isRead && review) await tellReview();
  if (isRead && override !== undefined) await tellStub(override);
  await watched?.follow(() => runPart(async () => void (await build(false))), untilInterrupted());
});
