import { join } from 'node:path';
import type { StoredReport } from '../../../src/corpus/stored.ts';
import { CORPUS } from './generation.ts';
import { storedLines } from '../lines.ts';

/** The reports of a corpus as it was built last, one after the other; none where it never was. */
export async function* storedReports(out: string): AsyncGenerator<StoredReport, void> {
  for await (const { text } of storedLines(join(out, CORPUS))) yield JSON.parse(text) as StoredReport;
}
