import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredReport } from '../../src/corpus/stored.ts';

/** The reports of a corpus as it was built last; none where it never was. */
export async function readStored(out: string): Promise<StoredReport[]> {
  const file = join(out, 'corpus.jsonl');
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as StoredReport);
}
