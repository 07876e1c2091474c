import type { Lexicon } from '../../src/corpus/lexicon.ts';
import { ReportError } from '../../src/corpus/message.ts';
import type { Override } from '../../src/corpus/overrides/override.ts';
import type { InputFile } from '../../src/input/index.ts';
import type { Masking } from './inputs/masking.ts';
import { GivenIds } from './inputs/names.ts';
import { Output } from './output/output.ts';
import { leftOutNote, problemsOf, type Overrides } from './overrides/overrides.ts';
import type { NumberedPart } from '../part.ts';
import { PartFile, type PartEntry } from './output/part-file.ts';
import type { Previous } from './output/previous.ts';
import type { FileMessage, FileOutcome } from './messages/record.ts';
import { sha256 } from '../sha256.ts';
import { reportsOf } from './inputs/reports-of.ts';
import { outcomeOf, type CorpusSummary } from './messages/tally.ts';

interface Surroundings {
  out: string;
  previous: Previous;
  overrides: Overrides;
  masking: Masking;
  cold: boolean;
  onMessage: ((message: FileMessage) => void) | undefined;
  /** What is built of the corpus, and a digest of the names of all its files; null where all of it is built. */
  part: { part: NumberedPart; files: string } | null;
}

/** One build: takes file after file, and holds of each no more than what is said of it. */
export class CorpusRun {
  readonly #lexicon: Lexicon;
  readonly #version: string;
  readonly #context: Surroundings;
  readonly #output: Output;
  readonly #names = new GivenIds();
  readonly #part: PartFile | null;

  constructor(lexicon: Lexicon, version: string, context: Surroundings) {
    this.#lexicon = lexicon;
    this.#version = version;
    this.#context = context;
    this.#output = new Output(context.out, context.previous, context.onMessage);
    this.#part = context.part ? new PartFile(context.out) : null;
  }

  /** Passes by a file that another part builds: its id is given. */
  pass(file: string): void {
    try {
      this.#names.give(file);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
    }
  }

  async add(input: InputFile): Promise<void> {
    if (input.refused) return this.#refuse(input.file, input.refused);
    try {
      const { id, note } = this.#names.give(input.file);
      const entry: PartEntry = { file: input.file, id, others: [], built: null };
      try {
        await this.#take(entry, input, note ? [{ file: input.file, ...note }] : []);
      } finally {
        await this.#part?.add(entry);
      }
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      await this.#refuse(input.file, error);
    }
  }

  async #take(entry: PartEntry, input: InputFile, notes: readonly FileMessage[]): Promise<void> {
    const { previous, cold, overrides } = this.#context;
    const { id, file } = entry;
    overrides.know([id]);
    const key = sha256([this.#version, id, file, sha256(input.bytes), overrides.sourceFor(id)].join('\0'));
    const known = cold ? null : await previous.outcomeOf(file, key);
    if (known) {
      this.#takeIds(entry, known.kept);
      for (const kept of known.kept) await this.#output.keep(kept);
      this.#output.summary.unchanged += 1;
    }
    const outcome = known?.outcome ?? (await this.#build(entry, input, notes));
    overrides.know([...outcome.reports.map((report) => report.id), ...outcome.leftOut]);
    entry.built = { key, outcome };
    await this.#output.note(file, key, outcome);
    for (const message of outcome.messages) await this.#output.tell(message);
  }

  async #build(entry: PartEntry, input: InputFile, notes: readonly FileMessage[]): Promise<FileOutcome> {
    const leftOut = new Map<string, Override>();
    const overrideOf = (report: string) => {
      const override = this.#context.overrides.of(report);
      if (!override.publish) leftOut.set(report, override);
      return override;
    };
    const mask = this.#context.masking.of(input.file);
    const reports = await reportsOf(entry.id, { ...input, mask }, this.#lexicon, overrideOf);
    this.#takeIds(
      entry,
      reports.map(({ meta }) => meta),
    );
    for (const report of reports) await this.#output.write(report);
    const told = [...leftOut.values()].map((override) => leftOutNote(input.file, override));
    return outcomeOf(input.file, reports, { leftOut: [...leftOut.keys()], messages: [...notes, ...told] });
  }

  /** The reports of a collection have ids of their own. */
  #takeIds(entry: PartEntry, reports: readonly { id: string }[]): void {
    for (const { id } of reports) {
      if (id === entry.id) continue;
      this.#names.take(id, entry.file);
      entry.others.push(id);
    }
  }

  /** What was built before of a file that cannot be built now is kept; what is no report is only spoken of. */
  async #refuse(file: string, error: ReportError): Promise<void> {
    if (error.place.severity === 'info') return this.#output.tell({ file, ...error.place });
    const before = this.#context.previous.reportsOf(this.#context.masking.of(file)(file));
    this.#context.overrides.know(before.map(({ id }) => id));
    const kept = before.filter(({ id }) => !this.#context.overrides.takesDown(id) && this.#names.claim(id, file));
    for (const report of kept) await this.#output.keep(report);
    const note = kept.length > 0 ? ' What was built of it before is kept.' : '';
    this.#output.summary.failed += 1;
    for (const problem of problemsOf(file, error))
      await this.#output.tell({ ...problem, advice: problem.advice + note });
  }

  /** Lets go of all files, where the run cannot go on. */
  async abandon(): Promise<void> {
    await this.#part?.abandon();
    await this.#output.abandon();
  }

  async finish(): Promise<CorpusSummary> {
    const { overrides, masking, part } = this.#context;
    const { summary } = this.#output;
    summary.masked = { names: masking.names, reports: masking.reports };
    if (part) {
      const { failed, unchanged, masked } = summary;
      await this.#output.finish(null);
      await this.#part!.finish({ ...part, version: this.#version, known: overrides.known, failed, unchanged, masked });
    } else {
      summary.failed += await overrides.tellUnused(async (message) => this.#output.tell(message));
      await this.#output.finish();
    }
    return summary;
  }
}
