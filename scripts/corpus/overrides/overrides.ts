import { join } from 'node:path';
import { FileError, type ReportError } from '../../../src/corpus/message.ts';
import { near } from '../../../src/corpus/overrides/near.ts';
import { NO_OVERRIDE, type Override } from '../../../src/corpus/overrides/override.ts';
import { parseOverride } from '../../../src/corpus/overrides/parse.ts';
import { OverrideError } from '../../../src/corpus/overrides/problem.ts';
import type { Taxonomy } from '../../../src/corpus/taxonomy.ts';
import { fileIn, readOverrideFiles, type OverrideFiles } from './override-files.ts';
import type { FileMessage } from '../messages/record.ts';

/** The override files of a folder, and which of them were of use. */
export class Overrides {
  readonly #folder: string;
  readonly #taxonomy: Taxonomy;
  readonly #files: OverrideFiles;
  readonly #reports = new Set<string>();

  private constructor(folder: string, taxonomy: Taxonomy, files: OverrideFiles) {
    this.#folder = folder;
    this.#taxonomy = taxonomy;
    this.#files = files;
  }

  /** Reads the override files of a folder; there need be none. */
  static async read(folder: string, taxonomy: Taxonomy): Promise<Overrides> {
    return new Overrides(folder, taxonomy, await readOverrideFiles(folder));
  }

  /** Whether there is no override file. */
  get isEmpty(): boolean {
    return this.#files.reports.size === 0;
  }

  /** What a person decided on a report. @throws {OverrideError} where the file cannot be read, or there are two */
  of(report: string): Override {
    this.know([report]);
    const [found, second] = this.#files.reports.get(report) ?? [];
    if (!found) return NO_OVERRIDE;
    if (second) throw twice(found.file, second.file);
    if (found.refused) throw found.refused;
    return parseOverride(found.file, found.text, this.#taxonomy);
  }

  /**
   * Whether a file on the report says, readable or not, that it is to be left out: then what was built before is not kept
   * where the file has to be mended.
   */
  takesDown(report: string): boolean {
    return (this.#files.reports.get(report) ?? []).some(({ text }) => LEFT_OUT.test(text));
  }

  /** All that is written on the reports which a file of this id can become. Another text means another result. */
  sourceFor(id: string): string {
    const isOne = (report: string) =>
      report === id || (report.startsWith(`${id}-`) && /^\d+$/.test(report.slice(id.length + 1)));
    const files = [...this.#files.reports].flatMap(([report, found]) => (isOne(report) ? found : []));
    return files.flatMap(({ file, text }) => [file, text]).join('\0');
  }

  /** Says that there are reports of these names. */
  know(reports: readonly string[]): void {
    for (const report of reports) this.#reports.add(report);
  }

  /** Tells what is said of files that nothing followed, and how many of them are in error. */
  async tellUnused(tell: (message: FileMessage) => Promise<void>): Promise<number> {
    const messages = this.#unused();
    for (const message of messages) await tell(message);
    return messages.filter(({ severity }) => severity === 'error').length;
  }

  /** Ids of all reports that are known of. */
  get known(): string[] {
    return [...this.#reports];
  }

  /** What is said of files of which there is no report, for a slip in the name would leave the report as it is, and of other files. */
  #unused(): FileMessage[] {
    const known = [...this.#reports];
    const named = [...this.#files.reports].filter(([report]) => !this.#reports.has(report));
    return [
      ...named.flatMap(([report, files]) => files.map(({ file }) => noReport(file, near(report, known)))),
      ...this.#files.others.map((name) => {
        const isMeant = known.some((report) => name.startsWith(`${report}.`) && !name.endsWith('~'));
        return other(fileIn(this.#folder, name), isMeant ? 'error' : 'warning');
      }),
    ];
  }
}

/** `publish: false` as people write it. */
const LEFT_OUT = /^[ \t]*(["']?)publish\1[ \t]*[:：][ \t]*["']?(false|no|n|off|0|否)(?=[\s"'#]|$)/im;

const twice = (file: string, second: string): OverrideError =>
  new OverrideError(second, 'override/twice', [
    {
      at: { line: 1, column: 1 },
      reason: `${file} speaks of the same report.`,
      advice: 'Put all that is decided on a report into one file.',
    },
  ]);

/** The folder of override files that goes with a folder of raw files: beside it. */
export const overridesBeside = (raw: string): string => join(raw, '..', 'overrides');

const HEAD = { line: 1, column: 1 } as const;

const noReport = (file: string, offers: readonly string[]): FileMessage => ({
  ...{ file, ...HEAD, rule: 'override/no-report', severity: 'error' },
  reason: 'No report has this name.',
  advice: `Name the file as the report is named in its address, or delete it. Near ones: ${offers.join(', ') || 'none'}.`,
});

/** `<report>.yaml.txt` is meant for a report, so it is an error; any other file may lie there for a purpose of its own. */
const other = (file: string, severity: FileMessage['severity']): FileMessage => ({
  ...{ file, ...HEAD, rule: 'override/other-file', severity },
  reason: 'Nothing in it is followed.',
  advice: 'Name it <report>.yaml if it decides on a report, else keep it elsewhere.',
});

/** Why a file could not be built: a message a problem, with its place in the raw file or in the override file. */
export const problemsOf = (file: string, error: ReportError): FileMessage[] =>
  error instanceof FileError
    ? error.problems.map((problem) => ({ file: error.file, ...problem }))
    : [{ file, ...error.place }];

/** Says of a report that a person left it out. */
export const leftOutNote = (file: string, { file: source, why }: Override): FileMessage => ({
  ...{ file, ...HEAD, rule: 'override/left-out', severity: 'info' },
  reason: `The report is not published${why === null ? '' : `: ${why}`}.`,
  advice: `\`publish: false\` in ${source} says so.`,
});
