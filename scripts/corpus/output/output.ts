import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltReport } from '../../../src/corpus/types.ts';
import { Generation, type Kept } from './generation.ts';
import { MessageFile } from '../messages/message-file.ts';
import { compareReports, type Compared } from './near-duplicates.ts';
import { PART } from './part-file.ts';
import { digestOf, type Previous } from './previous.ts';
import { RunRecord, type FileMessage, type FileOutcome } from '../messages/record.ts';
import { addOutcome, emptySummary, type CorpusSummary } from '../messages/tally.ts';

const NOT_COMPARED: Compared = { nearDuplicates: null, messages: [] };

/** What a run into a folder writes: reports, what is said of files, and its record. All of it takes its place at the end, or none. */
export class Output {
  readonly summary: CorpusSummary = emptySummary();
  readonly #out: string;
  readonly #previous: Previous;
  readonly #onMessage: ((message: FileMessage) => void) | undefined;
  readonly #generation: Generation;
  readonly #record: RunRecord;
  readonly #messages: MessageFile;

  constructor(out: string, previous: Previous, onMessage?: (message: FileMessage) => void) {
    this.#out = out;
    this.#previous = previous;
    this.#onMessage = onMessage;
    this.#record = new RunRecord(out);
    this.#messages = new MessageFile(out);
    this.#generation = new Generation(out, previous.reports);
  }

  async tell(message: FileMessage): Promise<void> {
    this.summary.messages += 1;
    await this.#messages.add(message);
    this.#onMessage?.(message);
  }

  async write(report: BuiltReport): Promise<void> {
    await this.#generation.write(report);
  }

  /** Takes a report over from the run before. */
  async keep(report: Kept): Promise<void> {
    await this.#generation.keep(report);
  }

  /** Takes a report over from another corpus: its line there, and its files. */
  async adopt(folder: string, id: string, line: string): Promise<void> {
    await this.#generation.adopt(folder, id, line);
  }

  /** Notes what became of a file. */
  async note(file: string, key: string, outcome: FileOutcome): Promise<void> {
    await this.#record.add(file, key, outcome);
    addOutcome(this.summary, outcome);
  }

  /** Lets go of all files, where the run cannot go on. */
  async abandon(): Promise<void> {
    await Promise.allSettled([
      this.#previous.close(),
      this.#generation.abandon(),
      this.#record.close(null),
      this.#messages.abandon(),
    ]);
  }

  /** Compares the reports, where they are all there are, and puts everything in place. */
  async finish(compare: typeof compareReports | null = compareReports): Promise<void> {
    const corpus = await this.#generation.complete();
    const compared = corpus === null ? null : ((await compare?.(corpus)) ?? NOT_COMPARED);
    const messages = compared?.messages ?? this.#previous.messages;
    for (const message of messages) await this.tell(message);
    if (messages.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    if (compared) await this.#generation.writeNearDuplicates(compared.nearDuplicates);
    const head = corpus === null ? null : { corpus: await digestOf(corpus), time: Date.now(), messages };
    await this.#previous.close();
    // What stands there is no part any more; a part says so itself.
    await rm(join(this.#out, PART), { force: true });
    if (head) await this.#generation.commit();
    await this.#record.close(head);
    await this.#messages.finish();
  }
}
