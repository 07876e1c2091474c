import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { underivable, type DerivedRule } from '../analysis/underivable.ts';
import { formatMessage } from '../corpus/message.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { contentFolder } from './folder.ts';
import { reportLines } from './lines.ts';

/** What was derived from all reports, or what stands for it where that failed. */
export interface Derived<T> {
  value: T;
  /** False where it could not be derived; the build has said why, and ends with status 1. */
  isWhole: boolean;
}

/** Gives the reports one after the other, as often as it is called. */
export type Reports = () => AsyncIterable<StoredReport>;

/**
 * Derives something from all reports. Whatever is thrown stops no page: the message names the report that was read when
 * it happened, or else the whole corpus, and `empty` stands for what was to be derived.
 */
export async function derive<T>(
  rule: DerivedRule,
  empty: T,
  from: (reports: Reports) => Promise<T>,
  reports: Reports = reportLines,
): Promise<Derived<T>> {
  const whole = relative(process.cwd(), fileURLToPath(new URL('corpus.jsonl', contentFolder)));
  let file = whole;
  const watched: Reports = async function* () {
    for await (const report of reports()) {
      file = report.source.file;
      yield report;
    }
    file = whole;
  };
  try {
    return { value: await from(watched), isWhole: true };
  } catch (error) {
    console.error(formatMessage(file, underivable(rule, error)));
    process.exitCode = 1;
    return { value: empty, isWhole: false };
  }
}
