import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, printable } from '../../src/corpus/message.ts';
import { withLock } from '../machine/lock.ts';
import { Refusal } from '../console/refusal.ts';
import { toldOf } from '../console/run.ts';
import type { CorpusOptions } from './build.ts';
import { corpusLock } from './output/generation.ts';
import { MESSAGES } from './messages/message-file.ts';
import { problemsOf } from './overrides/overrides.ts';
import type { CorpusSummary } from './messages/tally.ts';
import type { Reporter } from './messages/reporter.ts';

/**
 * Builds the corpus, or joins it, alone in its folder, and tells of it. Null where nothing could be built, for a slip in the taxonomy
 * or for the disk: that is told too, and the next attempt begins anew.
 *
 * @throws {Refusal} where it may not be built there
 */
export async function attempt<Options extends Pick<CorpusOptions, 'out' | 'onMessage'>>(
  options: Options,
  reporter: Reporter,
  build: (options: Options) => Promise<CorpusSummary>,
): Promise<CorpusSummary | null> {
  const started = performance.now();
  try {
    await mkdir(options.out, { recursive: true });
    const summary = await withLock(corpusLock(options.out), () => build({ ...options, onMessage: reporter.message }));
    reporter.summary(summary, performance.now() - started, join(options.out, MESSAGES));
    return summary;
  } catch (error) {
    report(error, reporter);
    return null;
  }
}

function report(error: unknown, reporter: Reporter): void {
  const told = error instanceof Refusal ? null : toldOf(error);
  if (told === null) throw error;
  if (error instanceof FileError) for (const message of problemsOf(error.file, error)) reporter.message(message);
  else for (const line of told) console.error(printable(line));
}
