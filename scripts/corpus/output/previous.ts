import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CORPUS, filesOf, type Kept } from './generation.ts';
import { storedLines } from '../lines.ts';
import { readRecord, type FileMessage, type FileOutcome } from '../messages/record.ts';

/** What the run before left: its reports, and which file it made them of. */
export interface Previous {
  reports: Kept[];
  /** The reports of a file, or of all files in a zip or a folder, be they outdated. */
  reportsOf: (file: string) => Kept[];
  /** What became of the file with this key, where nothing has touched its reports since; else null. */
  outcomeOf: (file: string, key: string) => Promise<{ outcome: FileOutcome; kept: Kept[] } | null>;
  messages: FileMessage[];
  close: () => Promise<void>;
}

/** Reads what the run before left. Its record counts only where it speaks of the very corpus.jsonl that lies there. */
export async function readPrevious(out: string): Promise<Previous> {
  const { reports, byFile, digest } = await readCorpus(join(out, CORPUS));
  const byId = new Map(reports.map((report) => [report.id, report]));
  const record = await readRecord(out);
  const isCurrent = record?.head.corpus === digest;
  return {
    reports,
    reportsOf: (file) => [...byFile].flatMap(([source, kept]) => (isIn(file, source) ? kept : [])),
    messages: isCurrent ? record.head.messages : [],
    close: async () => record?.close(),
    outcomeOf: async (file, key) => {
      const outcome = isCurrent ? await record.outcomeOf(file, key) : null;
      if (!outcome) return null;
      const kept = outcome.reports.map(({ id }) => byId.get(id));
      const isWhole = await Promise.all(
        kept.map(async (report) => report && isUntouched(out, report.id, record!.head.time)),
      );
      return isWhole.every(Boolean) ? { outcome, kept: kept as Kept[] } : null;
    },
  };
}

const isIn = (file: string, source: string): boolean =>
  file === '.' || source === file || source.startsWith(`${file}/`);

/** Id and file stand at the beginning of a line, in this order; a quotation mark within a value has a backslash before it. */
const LINE_HEAD = /^\{"id":("[^"]+"),.*?"source":\{"file":("(?:[^"\\]|\\.)*")/;

async function readCorpus(file: string) {
  const reports: Kept[] = [];
  const byFile = new Map<string, Kept[]>();
  const hash = createHash('sha256');
  for await (const { text, start, length } of storedLines(file)) {
    hash.update(text).update('\n');
    const head = LINE_HEAD.exec(text);
    if (!head) continue;
    // Parsed, they are strings of their own; as parts of the line they would keep all of it in memory.
    const [id, source] = head.slice(1, 3).map((value) => JSON.parse(value) as string) as [string, string];
    const kept = { id, start, length };
    reports.push(kept);
    byFile.set(source, [...(byFile.get(source) ?? []), kept]);
  }
  return { reports, byFile, digest: hash.digest('hex') };
}

/** Whether the files of a report are as the run left them. */
async function isUntouched(out: string, id: string, time: number): Promise<boolean> {
  const folder = join(out, 'sections', id);
  if (!existsSync(folder)) return false;
  const files = [
    folder,
    ...(await readdir(folder)).map((name) => join(folder, name)),
    ...filesOf(id).map((file) => join(out, file)),
  ];
  const times = await Promise.all(
    files.map(async (file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => Infinity,
      ),
    ),
  );
  return times.every((changed) => Math.floor(changed) <= time);
}

/** SHA-256 of a corpus.jsonl. */
export const digestOf = async (file: string): Promise<string> => (await readCorpus(file)).digest;
