import { FileError } from '../../src/corpus/message.ts';
import { buildCorpus, type CorpusOptions } from './build.ts';
import { faultOf } from './faults.ts';
import { problemsOf } from './overrides.ts';
import type { CorpusSummary } from './tally.ts';
import type { Teller } from './tell.ts';

/**
 * Builds the corpus and tells of it. Null where nothing could be built, for a slip in the taxonomy or for the disk: that is
 * told too, and the next attempt begins anew.
 */
export async function attempt(options: CorpusOptions, teller: Teller): Promise<CorpusSummary | null> {
  const started = performance.now();
  try {
    const summary = await buildCorpus({ ...options, onMessage: teller.message });
    teller.summary(summary, performance.now() - started);
    return summary;
  } catch (error) {
    const fault = faultOf(error);
    if (error instanceof FileError) for (const message of problemsOf(error.file, error)) teller.message(message);
    else if (fault !== null) console.error(fault);
    else throw error;
    return null;
  }
}
