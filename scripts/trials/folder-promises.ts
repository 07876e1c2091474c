import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { restore } from '../../src/corpus/clean/pieces.ts';
import { FileError, ReportError } from '../../src/corpus/message.ts';
import { NO_OVERRIDE } from '../../src/corpus/overrides/override.ts';
import { readFileNames } from '../../src/input/file-names.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import { buildCorpus } from '../corpus/build.ts';
import { readInputs } from '../corpus/inputs/inputs.ts';
import type { FileMessage } from '../corpus/messages/record.ts';
import { rawTextOf, reportsOf } from '../corpus/inputs/reports-of.ts';
import { storedReports } from '../corpus/output/stored.ts';
import { listRaw } from '../corpus/inputs/tree.ts';

/** The folders of a trial. */
export interface TrialFolders {
  raw: string;
  out: string;
  overrides: string;
  taxonomy: string;
}

/** What a build left. */
export interface Built {
  messages: FileMessage[];
  /** Every file that was written, with its bytes as text. */
  files: Record<string, string>;
  /** Id and raw file of each report. */
  reports: { id: string; file: string }[];
}

/** Builds what lies in the folders of a trial; null where the taxonomy has a slip, which is the one thing that may be thrown. */
export async function built(folders: TrialFolders, cold = false): Promise<Built | null> {
  const messages: FileMessage[] = [];
  try {
    await buildCorpus({ ...folders, cold, onMessage: (message) => void messages.push(message) });
  } catch (error) {
    if (error instanceof FileError && error.place.rule === 'taxonomy/unreadable') return null;
    throw error;
  }
  const reports: Built['reports'] = [];
  for await (const { id, source } of storedReports(folders.out)) reports.push({ id, file: source.file });
  return { messages, files: snapshot(folders.out), reports };
}

function snapshot(out: string): Record<string, string> {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(out.length + 1), readFileSync(path, 'latin1')]));
}

const UNSPOKEN = /^(\.|~\$)|^README\.md$/;

/** The paths of all that lies below a folder and is no folder, what is hidden and README.md aside. */
function pathsBelow(folder: Buffer, prefix = ''): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }) as unknown as Dirent<Buffer>[];
  const sorted = entries.sort((a, b) => Buffer.compare(a.name, b.name));
  const names = readFileNames(sorted.map(({ name }) => name));
  return sorted.flatMap((entry, index) => {
    const name = names[index]!;
    if (UNSPOKEN.test(name)) return [];
    if (!entry.isDirectory()) return [prefix + name];
    return pathsBelow(Buffer.concat([folder, Buffer.from('/'), entry.name]), `${prefix}${name}/`);
  });
}

/** Each file of the folder is a report, or a message names it. */
export function expectNamed({ raw }: TrialFolders, { messages, reports }: Built): void {
  const spoken = [...messages, ...reports].map(({ file }) => file);
  const isSpoken = (path: string) =>
    spoken.some((file) => file === path || file.startsWith(`${path}/`) || path.startsWith(`${file}/`));
  const silent = pathsBelow(Buffer.from(raw)).filter((path) => !isSpoken(path));
  deepStrictEqual(silent, [], 'nothing is said of some files');
}

/** The ledgers give each file's text back. */
export async function expectRestored({ raw }: TrialFolders, lexicon: Lexicon): Promise<void> {
  for (const listed of (await listRaw(raw)).files)
    for await (const input of readInputs(listed)) {
      try {
        const reports = await reportsOf('x', input, lexicon, () => NO_OVERRIDE);
        const text = reports
          .map((report) => restore(report.text, report.ledger.edits, report.ledger.range.start))
          .join('');
        deepStrictEqual(text, await rawTextOf(input), `the ledger of ${input.file} does not give it back`);
      } catch (error) {
        if (!(error instanceof ReportError)) throw error;
      }
    }
}

/** Of a report that a person left out nothing is written. */
export function expectTakenDown(ids: readonly string[], { files, reports }: Built): void {
  const written = ids.filter((id) => {
    const parts = new RegExp(`(^|/)${id}(/|\\.md$|\\.json$)`);
    return reports.some((report) => report.id === id) || Object.keys(files).some((file) => parts.test(file));
  });
  deepStrictEqual(written, [], 'a report that was left out is written');
}
