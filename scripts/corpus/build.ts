import { readFile } from 'node:fs/promises';
import type { RawFile } from '../../src/corpus/decode.ts';
import type { Report } from '../../src/corpus/describe.ts';
import { buildReport } from '../../src/corpus/index.ts';
import { compileLexicon, type Lexicon } from '../../src/corpus/lexicon.ts';
import { formatMessage, ReportError } from '../../src/corpus/message.ts';
import { parseTaxonomy } from '../../src/corpus/taxonomy.ts';
import { beginGeneration, commitGeneration, keepReport, writeReport } from './generation.ts';
import { listRawFolder, readRawFile } from './raw-files.ts';

export interface CorpusOptions {
  /** Folder of raw files. */
  raw: string;
  /** Folder to write into. */
  out: string;
  /** The taxonomy file. */
  taxonomy: string;
  /** Called after each file, with how many are done and how many there are. */
  onProgress?: (done: number, all: number) => void;
}

/** What a build of the corpus did. */
export interface CorpusSummary {
  reports: number;
  sections: number;
  /** Characters of the cleaned reports, white space not counted. */
  chars: number;
  /** Removed or changed spans by cleaning rule. */
  edits: Map<string, number>;
  /** Lines for the reader, each with file, line and column. */
  messages: string[];
  /** Files that could not be built. */
  failed: number;
}

/** Builds every raw file of a folder, one after the other, and puts the result in place at the end. */
export async function buildCorpus({ raw, out, taxonomy, onProgress }: CorpusOptions): Promise<CorpusSummary> {
  const lexicon = compileLexicon(parseTaxonomy(await readFile(taxonomy, 'utf8')));
  const { files, ignored } = await listRawFolder(raw);
  const summary: CorpusSummary = { reports: 0, sections: 0, chars: 0, edits: new Map(), messages: [], failed: 0 };
  for (const file of ignored)
    summary.messages.push(`${file} info input/left-out Only .txt files are read. Save the report as plain text.`);
  await beginGeneration(out);
  const seen = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    await addFile(await readRawFile(raw, file), { out, lexicon, summary, seen });
    onProgress?.(index + 1, files.length);
  }
  await commitGeneration(out);
  return summary;
}

interface Progress {
  out: string;
  lexicon: Lexicon;
  summary: CorpusSummary;
  /** Report ids given so far, and the files that have them. */
  seen: Map<string, string>;
}

async function addFile(file: RawFile, { out, lexicon, summary, seen }: Progress): Promise<void> {
  try {
    refuseTwin(file, seen);
    const report = buildReport(file, lexicon);
    await writeReport(out, report);
    count(summary, report);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const kept = !seen.has(file.id) && (await keepReport(out, file.id));
    const note = kept ? ' The report as it was built before is kept.' : '';
    summary.messages.push(formatMessage(file.file, error.place) + note);
    summary.failed += 1;
  }
  if (!seen.has(file.id)) seen.set(file.id, file.file);
}

/** Two files must not become one report. */
function refuseTwin({ id }: RawFile, seen: ReadonlyMap<string, string>): void {
  const twin = seen.get(id);
  if (twin === undefined) return;
  const reason = `The report id ${id} is taken by ${twin}.`;
  const place = { rule: 'input/same-id', severity: 'error', line: 1, column: 1 } as const;
  throw new ReportError({ ...place, reason, advice: 'Give the file another name.' });
}

function count(summary: CorpusSummary, { meta, sections, ledger }: Report): void {
  summary.reports += 1;
  summary.sections += sections.length;
  summary.chars += meta.chars;
  for (const { rule } of ledger.edits) summary.edits.set(rule, (summary.edits.get(rule) ?? 0) + 1);
  for (const message of ledger.messages) summary.messages.push(formatMessage(meta.source.file, message));
}
