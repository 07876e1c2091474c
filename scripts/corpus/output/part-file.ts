import { existsSync } from 'node:fs';
import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../console/refusal.ts';
import { CORPUS } from './generation.ts';
import { storedLines } from '../lines.ts';
import { digestOf } from './previous.ts';
import type { FileOutcome } from '../messages/record.ts';
import type { CorpusSummary } from '../messages/tally.ts';
import type { NumberedPart } from '../../part.ts';

/** What a part says of itself, beside the corpus that it is: entries a line, and at last its head. */
export const PART = 'part.jsonl';

/** What became of a file of a part. */
export interface PartEntry {
  file: string;
  /** The id that it was given, and those of the reports in it where it is a collection. */
  id: string;
  others: string[];
  /** Null where it could not be built. */
  built: { key: string; outcome: FileOutcome } | null;
}

export interface PartHead extends Pick<CorpusSummary, 'failed' | 'unchanged' | 'masked'> {
  part: NumberedPart;
  /** Of the program, the taxonomy and the names that are masked. */
  version: string;
  /** Digest of the names of all files, those of the other parts too. */
  files: string;
  /** Digest of its corpus.jsonl. */
  corpus: string;
  /** Ids of which overrides may speak. */
  known: string[];
}

/** So many entries are held before they are written. */
const HELD = 500;

/** Writes what a part says of itself as it goes, and takes the place of what the run before said. */
export class PartFile {
  readonly #out: string;
  #held: string[] = [];
  #isBegun = false;

  constructor(out: string) {
    this.#out = out;
  }

  async add(entry: PartEntry): Promise<void> {
    this.#held.push(JSON.stringify(entry));
    if (this.#held.length >= HELD) await this.#write();
  }

  async finish(head: Omit<PartHead, 'corpus'>): Promise<void> {
    this.#held.push(JSON.stringify({ ...head, corpus: await digestOf(join(this.#out, CORPUS)) }));
    await this.#write();
    await rename(this.#next, join(this.#out, PART));
  }

  async abandon(): Promise<void> {
    await rm(this.#next, { force: true });
  }

  get #next(): string {
    return join(this.#out, `${PART}.next`);
  }

  async #write(): Promise<void> {
    if (!this.#isBegun) await mkdir(this.#out, { recursive: true });
    await (this.#isBegun ? appendFile : writeFile)(this.#next, `${this.#held.join('\n')}\n`);
    this.#isBegun = true;
    this.#held = [];
  }
}

/** The head of the part in a folder. @throws {Refusal} where there is none, or its corpus is not the one it speaks of */
export async function readHead(folder: string): Promise<PartHead> {
  const file = join(folder, PART);
  if (!existsSync(file)) throw new Refusal(`${folder} is no part of a corpus; npm run corpus -- --part builds one.`);
  let last = '';
  for await (const { text } of storedLines(file)) last = text;
  const head = JSON.parse(last) as PartHead;
  if ((await digestOf(join(folder, CORPUS))) !== head.corpus)
    throw new Refusal(`${join(folder, CORPUS)} was changed after its part was built. Build the part again.`, 1);
  return head;
}

/** The entries of the part in a folder, in the order of its files. */
export async function* entriesIn(folder: string): AsyncGenerator<PartEntry, void> {
  for await (const { text } of storedLines(join(folder, PART))) {
    const line = JSON.parse(text) as PartEntry | PartHead;
    if ('file' in line) yield line;
  }
}
