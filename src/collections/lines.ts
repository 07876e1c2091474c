import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { StoredReport } from '../corpus/stored.ts';
import { contentFolder } from './folder.ts';

const corpusFile = new URL('corpus.jsonl', contentFolder);

/** The reports of the corpus, one after the other, so that a large corpus is never in memory as a whole. */
export async function* reportLines(): AsyncGenerator<StoredReport> {
  const input = createReadStream(corpusFile, 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity }))
    if (line !== '') yield JSON.parse(line) as StoredReport;
}
