import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import { decode } from '../../src/corpus/decode.ts';
import { buildReports } from '../../src/corpus/index.ts';
import { writeDocx } from '../../src/draft/docx/index.ts';
import { reportBlocks } from '../../src/draft/report.ts';
import { sha256 } from '../sha256.ts';

/** A Word file made of a text of a folder, and what its reports are called. */
export interface WordFile {
  name: string;
  title: string;
  bytes: Uint8Array;
}

/** So many texts of a folder that are one report each, as Word files. */
export async function wordFilesOf(folder: string, lexicon: Lexicon, count: number): Promise<WordFile[]> {
  const files: WordFile[] = [];
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
    if (files.length === count) break;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const [report, ...others] = buildReports(
      decode({ id: name.replace(/\.txt$/, ''), file: name, bytes, sha256: sha256(bytes) }),
      lexicon,
    );
    if (!report || others.length > 0) continue;
    const sections = report.sections.map(({ text, ...one }) => ({ ...one, paragraphs: text ? text.split('\n') : [] }));
    const { title, byline } = report.meta;
    const document = { title, byline, blocks: reportBlocks(sections, null), sources: [], version: '' };
    files.push({ name: name.replace(/txt$/, 'docx'), title, bytes: await writeDocx(document, { sources: 'none' }) });
  }
  return files;
}
