import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredReport } from '../../../src/corpus/stored.ts';

/** The reports of a built corpus, as its corpus.jsonl has them. */
export const reportsIn = (out: string): StoredReport[] =>
  readFileSync(join(out, 'corpus.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StoredReport);
