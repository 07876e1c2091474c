import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { near } from '../../../src/corpus/overrides/near.ts';
import { addSection, stubOf } from '../../../src/corpus/overrides/stub.ts';
import type { StoredReport } from '../../../src/corpus/stored.ts';
import type { Taxonomy } from '../../../src/corpus/taxonomy.ts';
import { fileIn, overrideName } from './override-files.ts';
import { storedReports } from '../output/stored.ts';

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
  const ids: string[] = [];
  let report: StoredReport | null = null;
  for await (const stored of storedReports(out)) {
    ids.push(stored.id);
    if (stored.id === id) report = stored;
  }
  if (!report) throw new Error(`There is no report ${id}. ${offer(id, ids)}`);
  const section = report.sections.find((one) => one.id === target);
  if (anchor !== undefined && !section)
    throw new Error(
      `There is no section ${target}. ${offer(
        target,
        report.sections.map((one) => one.id),
      )}`,
    );
  const file = join(overrides, await overrideName(overrides, id));
  const name = fileIn(overrides, await overrideName(overrides, id));
  const before = existsSync(file) ? await readFile(file, 'utf8') : null;
  const base = before ?? stubOf(report, taxonomy);
  const after = section ? extended(name, () => addSection(base, section, taxonomy)) : base;
  if (after === null || after === before) return `${name} speaks of ${target} already; nothing was changed.`;
  await mkdir(overrides, { recursive: true });
  await writeFile(file, after);
  return `${name} is ready for ${target}: take the # away where you decide, then run \`npm run corpus\`.`;
}

const offer = (wanted: string, known: readonly string[]): string =>
  `Near ones: ${near(wanted, known).join(', ') || 'none'}.`;

function extended(name: string, add: () => string | null): string | null {
  try {
    return add();
  } catch (error) {
    throw new Error(`${name} cannot be added to: ${(error as Error).message}`, { cause: error });
  }
}
