import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../paths.ts';

/** What the bytes of a report depend on besides its file: every source of the pipeline, and the packages it uses. */
const SOURCES = ['src/text', 'src/corpus', 'src/input', 'src/analysis/near-duplicates', 'scripts/corpus'];

/** A digest that changes with the pipeline or the taxonomy. */
export async function versionOf(taxonomy: string): Promise<string> {
  const hash = createHash('sha256').update(taxonomy);
  for (const file of ['package.json', ...(await sources())])
    hash.update(`\0${file}\0`).update(await readFile(join(PROJECT, file)));
  return hash.digest('hex');
}

async function sources(): Promise<string[]> {
  const lists = SOURCES.map(async (folder) => {
    const entries = await readdir(join(PROJECT, folder), { recursive: true });
    return entries.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
  });
  return (await Promise.all(lists)).flat().sort();
}
