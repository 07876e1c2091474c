import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { notText } from '../../../src/corpus/decode.ts';
import { readBytes } from '../../../src/corpus/encoding.ts';
import { OverrideError, type Misfit } from '../../../src/corpus/overrides/problem.ts';
import type { ReportError } from '../../../src/corpus/message.ts';
import { codeOf } from '../inputs/disk.ts';

/** An override file as it lies there. */
export interface OverrideFile {
  /** As a message names it. */
  file: string;
  /** As far as it can be read. */
  text: string;
  /** Why it cannot be read. */
  refused: OverrideError | null;
}

/** The files of a folder of overrides. */
export interface OverrideFiles {
  /** By the id of the report; several where endings differ. */
  reports: Map<string, OverrideFile[]>;
  /** Names of what is no override file. */
  others: string[];
}

const ENDING = /\.ya?ml$/i;
const UNSPOKEN = /^\.|^README\.md$/;
/** What a person writes on a report is never so large, in bytes. */
export const LARGEST = 1_000_000;

/** Reads the override files of a folder; there need be none. */
export async function readOverrideFiles(folder: string): Promise<OverrideFiles> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => !UNSPOKEN.test(name)).sort() : [];
  const reports = new Map<string, OverrideFile[]>();
  for (const name of names.filter((one) => ENDING.test(one))) {
    const report = name.replace(ENDING, '');
    reports.set(report, [...(reports.get(report) ?? []), await readOne(folder, name)]);
  }
  return { reports, others: names.filter((name) => !ENDING.test(name)) };
}

/** The file as a message names it. */
export const fileIn = (folder: string, name: string): string => relative(process.cwd(), join(folder, name));

/** The name of the file on a report: the one that is there, whatever its ending, else `<report>.yaml`. */
export async function overrideName(folder: string, report: string): Promise<string> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.find((name) => ENDING.test(name) && name.replace(ENDING, '') === report) ?? `${report}.yaml`;
}

async function readOne(folder: string, name: string): Promise<OverrideFile> {
  const file = fileIn(folder, name);
  const refuse = (misfit: Misfit, text = ''): OverrideFile => ({ file, text, refused: unreadable(file, misfit) });
  try {
    const found = await stat(join(folder, name));
    if (!found.isFile()) return refuse(misfit('It is no file.', 'Write a file of this name, or remove it.'));
    if (found.size > LARGEST) return refuse(misfit('It is larger than 1 MB.', 'Keep what is decided, and no more.'));
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    const reading = readBytes(bytes);
    if (reading) return { file, text: reading.text, refused: null };
    return refuse(placed(notText(bytes)), new TextDecoder('latin1').decode(bytes));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return refuse(misfit(`The system says ${codeOf(error)}.`, 'Allow it to be read, or remove it.'));
  }
}

const misfit = (reason: string, advice: string): Misfit => ({ at: { line: 1, column: 1 }, reason, advice });

const placed = ({ place }: ReportError): Misfit => ({
  at: { line: place.line, column: place.column },
  reason: place.reason,
  advice: 'Save the file in UTF-8.',
});

const unreadable = (file: string, why: Misfit): OverrideError => new OverrideError(file, 'override/unreadable', [why]);
