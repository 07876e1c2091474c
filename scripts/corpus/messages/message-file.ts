import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { whyOf } from '../../../src/corpus/rationale.ts';
import type { FileMessage } from './record.ts';

/** All that a build said of its files, one message a line. */
export const MESSAGES = 'messages.jsonl';

/** So many messages are held before they are written. */
const HELD = 500;

/** A message as other programs read it. */
export const messageRow = ({ file, line, column, rule, severity, reason, advice }: FileMessage): string =>
  JSON.stringify({ file, line, column, rule, severity, reason, why: whyOf(rule), advice });

/** The message of a row. */
export function readMessage(row: string): FileMessage {
  const { why: _, ...message } = JSON.parse(row) as FileMessage & { why: string };
  return message;
}

/** Writes the messages of a run as they come, beside those of the run before, and takes their place at its end. */
export class MessageFile {
  readonly #file: string;
  #held: string[] = [];
  #isBegun = false;

  constructor(out: string) {
    this.#file = join(out, MESSAGES);
  }

  async add(message: FileMessage): Promise<void> {
    this.#held.push(`${messageRow(message)}\n`);
    if (this.#held.length >= HELD) await this.#write();
  }

  async finish(): Promise<void> {
    await this.#write();
    await rename(this.#next, this.#file);
  }

  async abandon(): Promise<void> {
    await rm(this.#next, { force: true });
  }

  get #next(): string {
    return `${this.#file}.next`;
  }

  async #write(): Promise<void> {
    if (!this.#isBegun) await mkdir(dirname(this.#file), { recursive: true });
    await (this.#isBegun ? appendFile : writeFile)(this.#next, this.#held.join(''));
    this.#isBegun = true;
    this.#held = [];
  }
}
