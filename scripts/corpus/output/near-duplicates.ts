import { createNearDuplicates } from '../../../src/analysis/near-duplicates/index.ts';
import type { NearDuplicates, ReportPair } from '../../../src/analysis/near-duplicates/schema.ts';
import { underivable } from '../../../src/analysis/underivable.ts';
import type { StoredReport } from '../../../src/corpus/stored.ts';
import { storedLines } from '../lines.ts';
import type { FileMessage } from '../messages/record.ts';

/** What stands in a corpus more than once, null where it could not be found, and what is to be said of it. */
export interface Compared {
  nearDuplicates: NearDuplicates | null;
  messages: FileMessage[];
}

/** Compares the reports of a corpus.jsonl; a note for each two of which one stands in the other. */
export async function compareReports(corpus: string, compare = compareLines): Promise<Compared> {
  try {
    return await compare(corpus);
  } catch (error) {
    return { nearDuplicates: null, messages: [{ file: corpus, ...underivable('derived/near-duplicates', error) }] };
  }
}

async function compareLines(corpus: string): Promise<Compared> {
  const files = new Map<string, string>();
  const comparing = createNearDuplicates();
  for await (const { text } of storedLines(corpus)) {
    const report = JSON.parse(text) as StoredReport;
    files.set(report.id, report.source.file);
    comparing.add(report);
  }
  const nearDuplicates = comparing.ask();
  return { nearDuplicates, messages: nearDuplicates.reports.map((pair) => noteOn(pair, files)) };
}

const noteOn = ({ reports: [first, second], containment }: ReportPair, files: Map<string, string>): FileMessage => ({
  ...{ file: files.get(second)!, line: 1, column: 1, rule: 'corpus/near-duplicate', severity: 'info' },
  reason: `${Math.floor(containment * 100)} % of the shorter of the reports ${first} and ${second} stands in the other.`,
  advice: 'Keep one of them, if they are one report.',
});
