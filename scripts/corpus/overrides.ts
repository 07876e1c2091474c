import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { formatMessage, type ReportError } from '../../src/corpus/message.ts';
import { near } from '../../src/corpus/overrides/near.ts';
import { NO_OVERRIDE, type Override } from '../../src/corpus/overrides/override.ts';
import { parseOverride } from '../../src/corpus/overrides/parse.ts';
import { OverrideError } from '../../src/corpus/overrides/problem.ts';
import { addSection, stubOf } from '../../src/corpus/overrides/stub.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import { readStored } from './stored.ts';

/** The override files of a folder. */
export interface Overrides {
  /** What a person decided on a report. @throws {OverrideError} where the file cannot be read */
  of: (report: string) => Override;
  /** The file as it stands, for the hash of what a report is made of; empty where there is none. */
  sourceOf: (report: string) => string;
  /** Lines on files of which no report was asked for by {@link of}: a slip in the name would leave a report as it is. */
  unused: () => string[];
}

/** Reads the override files of a folder; there need be none. */
export async function openOverrides(folder: string, taxonomy: Taxonomy): Promise<Overrides> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort() : [];
  const sources = new Map<string, string>();
  for (const name of names) sources.set(basename(name, '.yaml'), await readFile(join(folder, name), 'utf8'));
  const asked = new Set<string>();
  return {
    of(report) {
      asked.add(report);
      const source = sources.get(report);
      return source === undefined ? NO_OVERRIDE : parseOverride(fileOf(folder, report), source, taxonomy);
    },
    sourceOf: (report) => sources.get(report) ?? '',
    unused: () =>
      [...sources.keys()].filter((report) => !asked.has(report)).map((report) => noReport(fileOf(folder, report), asked)),
  };
}

/** The file as a message names it. */
const fileOf = (folder: string, report: string): string => relative(process.cwd(), join(folder, `${report}.yaml`));

function noReport(file: string, known: ReadonlySet<string>): string {
  const offers = near(basename(file, '.yaml'), [...known]).join(', ');
  return formatMessage(file, {
    rule: 'override/no-report',
    severity: 'error',
    line: 1,
    column: 1,
    reason: 'No report has this name.',
    advice: `Name the file as the report is named in its address, or delete it. Near ones: ${offers || 'none'}.`,
  });
}

/** Why a file could not be built: one line a problem, with the place in the raw file or in the override file. */
export const tellFailure = (error: ReportError, rawFile: string): string[] =>
  error instanceof OverrideError
    ? error.problems.map((problem) => formatMessage(error.file, problem))
    : [formatMessage(rawFile, error.place)];

/** Says of a report that a person left it out. */
export const tellLeftOut = (rawFile: string, { file, why }: Override): string =>
  formatMessage(rawFile, {
    rule: 'override/left-out',
    severity: 'info',
    line: 1,
    column: 1,
    reason: `The report is left out${why === null ? '' : `: ${why}`}.`,
    advice: `\`publish: false\` in ${file} says so.`,
  });

/** Where the override files and the corpus lie. */
export interface StubOptions {
  overrides: string;
  out: string;
  taxonomy: Taxonomy;
}

/**
 * Writes what a person can fill in on a section (`<report>/<anchor>`) or a whole report (`<report>`), and returns a line on what it did.
 *
 * @throws {Error} where the corpus has no such section, with near ones, or the file cannot be added to
 */
export async function writeStub(target: string, { overrides, out, taxonomy }: StubOptions): Promise<string> {
  const [id, anchor] = target.split('/') as [string, string?];
  const reports = await readStored(out);
  const report = reports.find((one) => one.id === id);
  if (!report) throw new Error(`There is no report ${id}. ${offer(id, reports)}`);
  const section = report.sections.find((one) => one.id === target);
  if (anchor !== undefined && !section) throw new Error(`There is no section ${target}. ${offer(target, report.sections)}`);
  const file = join(overrides, `${id}.yaml`);
  const name = fileOf(overrides, id);
  const before = existsSync(file) ? await readFile(file, 'utf8') : null;
  const base = before ?? stubOf(report, taxonomy);
  const after = section ? extend(base, name, () => addSection(base, section, taxonomy)) : base;
  if (after === null || after === before) return `${name} speaks of ${target} already; nothing was changed.`;
  await mkdir(overrides, { recursive: true });
  await writeFile(file, after);
  return `${name} is ready for ${target}: take the # away where you decide, then run \`npm run corpus\`.`;
}

const offer = (wanted: string, known: readonly { id: string }[]): string =>
  `Near ones: ${near(wanted, known.map(({ id }) => id)).join(', ') || 'none'}.`;

function extend(yaml: string, name: string, add: () => string | null): string | null {
  try {
    return add();
  } catch (error) {
    throw new Error(`${name} cannot be added to: ${(error as Error).message}`, { cause: error });
  }
}
