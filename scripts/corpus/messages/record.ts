import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Message } from '../../../src/corpus/schema.ts';
import { PROJECT } from '../../paths.ts';
import { lineAt, storedLines, type StoredLine } from '../lines.ts';
import { sha256 } from '../../sha256.ts';

/** A message with the file it speaks of. */
export interface FileMessage extends Message {
  file: string;
}

/** What became of a file, enough to say it again. */
export interface FileOutcome {
  reports: { id: string; sections: number; chars: number }[];
  /** Ids of the reports that a person left out. */
  leftOut: string[];
  /** Removed or changed spans by rule. */
  edits: Record<string, number>;
  messages: FileMessage[];
}

/** What the record of a run says of the run as a whole. */
interface Head {
  /** SHA-256 of the corpus.jsonl that the run wrote. */
  corpus: string;
  /** When all was written, in milliseconds; what was changed later was changed by another hand. */
  time: number;
  /** Messages on the corpus as a whole. */
  messages: FileMessage[];
}

/** One line of a record; the last is the head. */
type Entry = { file: string; key: string; outcome: FileOutcome } | Head;

/** The record of the last run into a folder. */
export interface RunMemory {
  head: Head;
  /** What became of a file when it had this key; null where it has another, or is new. */
  outcomeOf: (file: string, key: string) => Promise<FileOutcome | null>;
  close: () => Promise<void>;
}

const recordFile = (out: string): string =>
  join(PROJECT, '.cache/corpus', `${sha256(resolve(out)).slice(0, 16)}.jsonl`);

/** Reads the record of the last run; of each file no more than its key and place stay in memory. */
export async function readRecord(out: string): Promise<RunMemory | null> {
  const file = recordFile(out);
  const places = new Map<string, Pick<StoredLine, 'start' | 'length'> & { key: string }>();
  let head: Head | null = null;
  for await (const { text, start, length } of storedLines(file)) {
    const entry = JSON.parse(text) as Entry;
    if ('file' in entry) places.set(entry.file, { key: entry.key, start, length });
    else head = entry;
  }
  if (!head) return null;
  const lines = await open(file);
  return {
    head,
    outcomeOf: async (name, key) => {
      const place = places.get(name);
      if (place?.key !== key) return null;
      return (JSON.parse(await lineAt(lines, place)) as { outcome: FileOutcome }).outcome;
    },
    close: async () => lines.close(),
  };
}

/** Writes the record of a run as it goes, beside the record of the run before. */
export class RunRecord {
  readonly #file: string;
  #next: FileHandle | null = null;

  constructor(out: string) {
    this.#file = recordFile(out);
  }

  async add(file: string, key: string, outcome: FileOutcome): Promise<void> {
    await this.#write({ file, key, outcome });
  }

  /** Puts the record in place once the run's output is; without a head the run changed nothing. */
  async close(head: Head | null): Promise<void> {
    if (head) await this.#write(head);
    await this.#next?.close();
    if (head) await rename(`${this.#file}.next`, this.#file);
    else await rm(`${this.#file}.next`, { force: true });
  }

  async #write(entry: Entry): Promise<void> {
    this.#next ??= await this.#open();
    await this.#next.write(`${JSON.stringify(entry)}\n`);
  }

  async #open(): Promise<FileHandle> {
    await mkdir(dirname(this.#file), { recursive: true });
    return open(`${this.#file}.next`, 'w');
  }
}
