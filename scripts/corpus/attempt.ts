import { mkdir } from 'node:fs/promises';
import { FileError, printable } from '../../src/corpus/message.ts';
import { withLock } from '../lock.ts';
import { Refusal } from '../refusal.ts';
import { toldOf } from '../run.ts';
import { buildCorpus, type CorpusOptions } from './build.ts';
import { corpusLock } from './generation.ts';
import { problemsOf } from './overrides.ts';
import type { CorpusSummary } from './tally.ts';
import type { Teller } from './tell.ts';

/**
 * Builds the corpus, alone in its folder, and tells of it. Null where nothing could be built, for a slip in the taxonomy
 * or for the disk: that is told too, and the next attempt begins anew.
 *
 * @throws {Refusal} where it may not be built there
 */
export async function attempt(options: CorpusOptions, teller: Teller): Promise<CorpusSummary | null> {
  const started = performance.now();
  try {
    await mkdir(options.out, { recursive: true });
    const summary = await withLock(corpusLock(options.out), () =>
      buildCorpus({ ...options, onMessage: teller.message }),
    );
    teller.summary(summary, performance.now() - started);
    return summary;
  } catch (error) {
    tell(error, teller);
    return null;
  }
}

function tell(error: unknown, teller: Teller): void {
  const told = error instanceof Refusal ? null : toldOf(error);
  if (told === null) throw error;
  if (error instanceof FileError) for (const message of problemsOf(error.file, error)) teller.message(message);
  else for (const line of told) console.error(printable(line));
}
