import type { Lexicon } from '../../src/corpus/lexicon.ts';
import { ReportError } from '../../src/corpus/message.ts';
import type { Override } from '../../src/corpus/overrides/override.ts';
import type { InputFile } from '../../src/input/index.ts';
import { finishCommit, Generation } from './generation.ts';
import type { Disk } from './disk.ts';
import { refuseForeign } from './foreign.ts';
import { readInputs } from './inputs.ts';
import { Names } from './names.ts';
import { leftOutNote, Overrides, overridesBeside, problemsOf } from './overrides.ts';
import { digestOf, readPrevious, type Previous } from './previous.ts';
import { RunRecord, type FileMessage, type Outcome } from './record.ts';
import { reportsOf, sha256 } from './reports-of.ts';
import { readLexicon } from './taxonomy.ts';
import { listRaw } from './tree.ts';
import { addOutcome, emptySummary, outcomeOf, type CorpusSummary } from './tally.ts';
import { twinNotes } from './twins.ts';
import { versionOf } from './version.ts';

export interface CorpusOptions {
  /** Folder of raw files; folders in it are read too. */
  raw: string;
  /** Folder to write into. */
  out: string;
  /** The taxonomy file. */
  taxonomy: string;
  /** Folder of override files; the one beside the raw files where none is named. */
  overrides?: string | undefined;
  /** Process every file again, changed or not. */
  cold?: boolean;
  /** Where the raw files are read from, if not from the disk. */
  disk?: Disk;
  /** Called with each message as it comes. */
  onMessage?: (message: FileMessage) => void;
  /** Called after each file of the folder, with how many are done and how many there are. */
  onProgress?: (done: number, all: number) => void;
}

/** Builds every raw file of a folder, one after the other, and puts the result in place at the end. */
export async function buildCorpus({
  raw,
  out,
  taxonomy,
  overrides = overridesBeside(raw),
  cold,
  disk,
  onMessage,
  onProgress,
}: CorpusOptions): Promise<CorpusSummary> {
  const { terms, lexicon, text } = await readLexicon(taxonomy);
  await finishCommit(out);
  await refuseForeign({ raw, out });
  const previous = await readPrevious(out);
  const decided = await Overrides.read(overrides, terms);
  const around = { out, previous, overrides: decided, cold: cold ?? false, onMessage };
  const run = new Run(lexicon, await versionOf(text), around);
  try {
    const { files, refused } = await listRaw(raw, disk);
    const isFault = ({ refused: why }: InputFile) => why?.place.severity === 'error';
    for (const input of refused.filter((one) => !isFault(one))) await run.add(input);
    for (const [index, listed] of files.entries()) {
      for await (const input of readInputs(listed, disk)) await run.add(input);
      onProgress?.(index + 1, files.length);
    }
    // What they keep of the run before is theirs only where no file that is read has the name.
    for (const input of refused.filter(isFault)) await run.add(input);
    return await run.finish();
  } catch (error) {
    await run.abandon();
    throw error;
  }
}

interface Surroundings {
  out: string;
  previous: Previous;
  overrides: Overrides;
  cold: boolean;
  onMessage: CorpusOptions['onMessage'];
}

/** One build: takes file after file, and holds of each no more than what is said of it. */
class Run {
  readonly summary: CorpusSummary = emptySummary();
  readonly #lexicon: Lexicon;
  readonly #version: string;
  readonly #around: Surroundings;
  readonly #generation: Generation;
  readonly #names = new Names();
  readonly #record: RunRecord;

  constructor(lexicon: Lexicon, version: string, around: Surroundings) {
    this.#lexicon = lexicon;
    this.#version = version;
    this.#around = around;
    this.#record = new RunRecord(around.out);
    this.#generation = new Generation(around.out, around.previous.reports);
  }

  tell(message: FileMessage): void {
    this.summary.messages += 1;
    this.#around.onMessage?.(message);
  }

  async add(input: InputFile): Promise<void> {
    if (input.refused) return this.#refuse(input.file, input.refused);
    try {
      const { id, note } = this.#names.give(input.file);
      await this.#take(id, input, note ? [{ file: input.file, ...note }] : []);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      await this.#refuse(input.file, error);
    }
  }

  async #take(id: string, input: InputFile, notes: readonly FileMessage[]): Promise<void> {
    const { previous, cold, overrides } = this.#around;
    overrides.know([id]);
    const key = sha256([this.#version, id, input.file, sha256(input.bytes), overrides.sourceFor(id)].join('\0'));
    const known = cold ? null : await previous.outcomeOf(input.file, key);
    if (known) {
      this.#takeIds(id, known.kept, input.file);
      for (const kept of known.kept) await this.#generation.keep(kept);
      this.summary.unchanged += 1;
    }
    const outcome = known?.outcome ?? (await this.#build(id, input, notes));
    overrides.know([...outcome.reports.map((report) => report.id), ...outcome.leftOut]);
    await this.#record.add(input.file, key, outcome);
    addOutcome(this.summary, outcome);
    for (const message of outcome.messages) this.tell(message);
  }

  async #build(id: string, input: InputFile, notes: readonly FileMessage[]): Promise<Outcome> {
    const leftOut = new Map<string, Override>();
    const reports = await reportsOf(id, input, this.#lexicon, (report) => {
      const override = this.#around.overrides.of(report);
      if (!override.publish) leftOut.set(report, override);
      return override;
    });
    this.#takeIds(
      id,
      reports.map(({ meta }) => meta),
      input.file,
    );
    for (const report of reports) await this.#generation.write(report);
    const told = [...leftOut.values()].map((override) => leftOutNote(input.file, override));
    return outcomeOf(input.file, reports, { leftOut: [...leftOut.keys()], messages: [...notes, ...told] });
  }

  /** The reports of a collection have ids of their own. */
  #takeIds(id: string, reports: readonly { id: string }[], file: string): void {
    for (const report of reports) if (report.id !== id) this.#names.take(report.id, file);
  }

  /** What was built before of a file that cannot be built now is kept; what is no report is only spoken of. */
  async #refuse(file: string, error: ReportError): Promise<void> {
    if (error.place.severity === 'info') return this.tell({ file, ...error.place });
    const before = this.#around.previous.reportsOf(file);
    this.#around.overrides.know(before.map(({ id }) => id));
    const kept = before.filter(({ id }) => !this.#around.overrides.takesDown(id) && this.#names.claim(id, file));
    for (const report of kept) await this.#generation.keep(report);
    const note = kept.length > 0 ? ' What was built of it before is kept.' : '';
    this.summary.failed += 1;
    for (const problem of problemsOf(file, error)) this.tell({ ...problem, advice: problem.advice + note });
  }

  /** Lets go of all files, where the run cannot go on. */
  async abandon(): Promise<void> {
    await Promise.allSettled([this.#around.previous.close(), this.#generation.abandon(), this.#record.close(null)]);
  }

  async finish(): Promise<CorpusSummary> {
    const { previous, overrides } = this.#around;
    for (const message of overrides.unused()) {
      if (message.severity === 'error') this.summary.failed += 1;
      this.tell(message);
    }
    const corpus = await this.#generation.complete();
    const messages = corpus === null ? previous.messages : await twinNotes(corpus);
    for (const message of messages) this.tell(message);
    if (messages.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    const head = corpus === null ? null : { corpus: await digestOf(corpus), time: Date.now(), messages };
    await previous.close();
    if (head) await this.#generation.commit();
    await this.#record.close(head);
    return this.summary;
  }
}
