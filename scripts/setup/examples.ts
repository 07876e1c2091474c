import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { PROJECT } from '../paths.ts';

const SAMPLES = join(PROJECT, 'content/samples');
/** Where the reports lie that the project shows itself with. */
const RAW = join(PROJECT, 'content/raw');
/** Where they are put aside: training and measuring find them here too. */
export const EXAMPLES = join(PROJECT, 'content/examples');

/** Puts the examples aside, so that `content/raw` holds what someone put there; gives the names of those that were moved. */
export const putAside = (): Promise<string[]> => moveExamples(RAW, EXAMPLES);

/** Brings them back, as the project's own tests need them. */
export const bringBack = (): Promise<string[]> => moveExamples(EXAMPLES, RAW);

/** An example is annotated, and its annotation has no text of its own beside it. */
async function moveExamples(from: string, to: string): Promise<string[]> {
  const annotated = (await readdir(SAMPLES))
    .filter((name) => name.endsWith('.ann'))
    .map((name) => `${basename(name, '.ann')}.txt`);
  const names = annotated.filter((name) => !existsSync(join(SAMPLES, name)) && existsSync(join(from, name)));
  if (names.length > 0) await mkdir(to, { recursive: true });
  for (const name of names) await rename(join(from, name), join(to, name));
  return names;
}
