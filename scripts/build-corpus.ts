import { attempt } from './corpus/attempt.ts';
import { buildCorpus } from './corpus/build.ts';
import { readOptions } from './corpus/options.ts';
import { writeStub } from './corpus/overrides/override-stub.ts';
import { joinCorpus } from './corpus/join-parts.ts';
import { reviewOf, tellRow } from './corpus/overrides/review.ts';
import { readLexicon } from './corpus/inputs/taxonomy.ts';
import { openWatch, tellChanges } from './corpus/watch.ts';
import { relative } from 'node:path';
import { untilInterrupted } from './console/interrupt.ts';
import { told } from './console/language.ts';
import { run, runPart } from './console/run.ts';
import { showProgress } from './console/terminal.ts';

const { config, reporter, format, watch, review, override, join, ...options } = readOptions();

/** Builds the corpus, and says whether it could. */
async function build(cold: boolean): Promise<boolean> {
  process.exitCode = 0;
  const onProgress = showProgress('corpus');
  const summary = join
    ? await attempt({ ...options, join, onProgress }, reporter, joinCorpus)
    : await attempt({ ...options, cold, onProgress }, reporter, buildCorpus);
  if (summary?.failed !== 0) process.exitCode = 1;
  return summary !== null;
}

async function tellReview(): Promise<void> {
  const { lexicon, terms } = await readLexicon(options.taxonomy);
  const rows = await reviewOf(options.out, lexicon);
  if (rows.length === 0 && format !== 'json') console.log(told.noDoubt);
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
  if (!watched) return;
  const signal = untilInterrupted();
  void tellChanges(config, () => console.error(told.restart(relative(process.cwd(), config))), signal);
  await watched.follow(() => runPart(async () => void (await build(false))), signal);
});
