import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { FileError, type ReportError } from '../../src/corpus/message.ts';
import { near } from '../../src/corpus/overrides/near.ts';
import { NO_OVERRIDE, type Override } from '../../src/corpus/overrides/override.ts';
import { parseOverride } from '../../src/corpus/overrides/parse.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import type { FileMessage } from './record.ts';

/** The override files of a folder, and which of them were of use. */
export class Overrides {
  readonly #folder: string;
  readonly #taxonomy: Taxonomy;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #reports = new Set<string>();

  private constructor(folder: string, taxonomy: Taxonomy, sources: ReadonlyMap<string, string>) {
    this.#folder = folder;
    this.#taxonomy = taxonomy;
    this.#sources = sources;
  }

  /** Reads the override files of a folder; there need be none. */
  static async read(folder: string, taxonomy: Taxonomy): Promise<Overrides> {
    const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort() : [];
    const sources = new Map<string, string>();
    for (const name of names) sources.set(basename(name, '.yaml'), await readFile(join(folder, name), 'utf8'));
    return new Overrides(folder, taxonomy, sources);
  }

  /** What a person decided on a report. @throws {OverrideError} where the file cannot be read */
  of(report: string): Override {
    this.know([report]);
    const source = this.#sources.get(report);
    return source === undefined ? NO_OVERRIDE : parseOverride(fileOf(this.#folder, report), source, this.#taxonomy);
  }

  /** All that is written on the reports which a file of this id can become. Another text means another result. */
  sourceFor(id: string): string {
    const isOne = (report: string) =>
      report === id || (report.startsWith(`${id}-`) && /^\d+$/.test(report.slice(id.length + 1)));
    return [...this.#sources].flatMap(([report, source]) => (isOne(report) ? [report, source] : [])).join('\0');
  }

  /** Says that there are reports of these names. */
  know(reports: readonly string[]): void {
    for (const report of reports) this.#reports.add(report);
  }

  /** What is said of files of which there is no report: a slip in the name would leave the report as it is. */
  unused(): FileMessage[] {
    const known = [...this.#reports];
    return [...this.#sources.keys()]
      .filter((report) => !this.#reports.has(report))
      .map((report) => noReport(fileOf(this.#folder, report), near(report, known)));
  }
}

/** The folder of override files that goes with a folder of raw files: beside it. */
export const overridesBeside = (raw: string): string => join(raw, '..', 'overrides');

/** The file as a message names it. */
export const fileOf = (folder: string, report: string): string =>
  relative(process.cwd(), join(folder, `${report}.yaml`));

const HEAD = { line: 1, column: 1 } as const;

const noReport = (file: string, offers: readonly string[]): FileMessage => ({
  ...{ file, ...HEAD, rule: 'override/no-report', severity: 'error' },
  reason: 'No report has this name.',
  advice: `Name the file as the report is named in its address, or delete it. Near ones: ${offers.join(', ') || 'none'}.`,
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
