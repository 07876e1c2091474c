import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../src/corpus/schema.ts';
import type { StoredReport } from '../../src/corpus/stored.ts';
import { CORPUS, filesOf } from './generation.ts';
import { linesOf } from './lines.ts';

/** The reports of a corpus as it was built last, one after the other; none where it never was. */
export async function* storedReports(out: string): AsyncGenerator<StoredReport, void> {
  for await (const { text } of linesOf(join(out, CORPUS))) yield JSON.parse(text) as StoredReport;
}

/** The ledger of a report as it was built last. */
export async function storedLedger(out: string, id: string): Promise<Ledger> {
  const [, ledger] = filesOf(id) as [string, string];
  return JSON.parse(await readFile(join(out, ledger), 'utf8')) as Ledger;
}
