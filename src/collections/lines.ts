import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { root } from 'astro:config/server';
import type { ReportMeta, SectionMeta } from '../corpus/schema.ts';
import { contentFolder } from './folder.ts';

/** A report as `corpus.jsonl` has it: with the text of each section, which the collections give as HTML only. */
export interface ReportLine extends ReportMeta {
  sections: (SectionMeta & { text: string })[];
}

/** The reports of the corpus, one after the other, so that a large corpus is never in memory as a whole. */
export async function* reportLines(): AsyncGenerator<ReportLine> {
  const input = createReadStream(new URL(`${contentFolder}/corpus.jsonl`, root), 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity }))
    if (line !== '') yield JSON.parse(line) as ReportLine;
}
