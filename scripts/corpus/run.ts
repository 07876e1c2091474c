import type { Lexicon } from '../../src/corpus/lexicon.ts';
import { ReportError } from '../../src/corpus/message.ts';
import type { Override } from '../../src/corpus/overrides/override.ts';
import type { InputFile } from '../../src/input/index.ts';
import { Generation } from './generation.ts';
import type { Masking } from './masking.ts';
import { Names } from './names.ts';
import { compareReports } from './near-duplicates.ts';
import { leftOutNote, problemsOf, type Overrides } from './overrides.ts';
import { digestOf, type Previous } from './previous.ts';
import { RunRecord, type FileMessage, type Outcome } from './record.ts';
import { sha256 } from '../sha256.ts';
import { reportsOf } from './reports-of.ts';
import { MessageFile } from './message-file.ts';
import { addOutcome, emptySummary, outcomeOf, type CorpusSummary } from './tally.ts';

interface Surroundings {
  out: string;
  previous: Previous;
  overrides: Overrides;
  masking: Masking;
  cold: boolean;
  onMessage: ((message: FileMessage) => void) | undefined;
}

/** One build: takes file after file, and holds of each no more than what is said of it. */
export class Run {
  readonly summary: CorpusSummary = emptySummary();
  readonly #lexicon: Lexicon;
  readonly #version: string;
  readonly #context: Surroundings;
  readonly #generation: Generation;
  readonly #names = new Names();
  readonly #record: RunRecord;
  readonly #messages: MessageFile;

  constructor(lexicon: Lexicon, version: string, context: Surroundings) {
    this.#lexicon = lexicon;
    this.#version = version;
    this.#context = context;
    this.#record = new RunRecord(context.out);
    this.#messages = new MessageFile(context.out);
    this.#generation = new Generation(context.out, context.previous.reports);
  }

  async tell(message: FileMessage): Promise<void> {
    this.summary.messages += 1;
    await this.#messages.add(message);
    this.#context.onMessage?.(message);
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
    const { previous, cold, overrides } = this.#context;
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
    for (const message of outcome.messages) await this.tell(message);
  }

  async #build(id: string, input: InputFile, notes: readonly FileMessage[]): Promise<Outcome> {
    const leftOut = new Map<string, Override>();
    const overrideOf = (report: string) => {
      const override = this.#context.overrides.of(report);
      if (!override.publish) leftOut.set(report, override);
      return override;
    };
    const reports = await reportsOf(
      id,
      { ...input, mask: this.#context.masking.of(input.file) },
      this.#lexicon,
      overrideOf,
    );
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
    const before = this.#context.previous.reportsOf(this.#context.masking.of(file)(file));
    this.#context.overrides.know(before.map(({ id }) => id));
    const kept = before.filter(({ id }) => !this.#context.overrides.takesDown(id) && this.#names.claim(id, file));
    for (const report of kept) await this.#generation.keep(report);
    const note = kept.length > 0 ? ' What was built of it before is kept.' : '';
    this.summary.failed += 1;
    for (const problem of problemsOf(file, error)) await this.tell({ ...problem, advice: problem.advice + note });
  }

  /** Lets go of all files, where the run cannot go on. */
  async abandon(): Promise<void> {
    await Promise.allSettled([
      this.#context.previous.close(),
      this.#generation.abandon(),
      this.#record.close(null),
      this.#messages.abandon(),
    ]);
  }

  async finish(): Promise<CorpusSummary> {
    const { previous, overrides, masking } = this.#context;
    this.summary.masked = { names: masking.names, reports: masking.reports };
    for (const message of overrides.unused()) {
      if (message.severity === 'error') this.summary.failed += 1;
      await this.tell(message);
    }
    const corpus = await this.#generation.complete();
    const compared = corpus === null ? null : await compareReports(corpus);
    const messages = compared?.messages ?? previous.messages;
    for (const message of messages) await this.tell(message);
    if (messages.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    if (compared) await this.#generation.writeNearDuplicates(compared.nearDuplicates);
    const head = corpus === null ? null : { corpus: await digestOf(corpus), time: Date.now(), messages };
    await previous.close();
    if (head) await this.#generation.commit();
    await this.#record.close(head);
    await this.#messages.finish();
    return this.summary;
  }
}
