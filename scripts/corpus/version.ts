import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { PROJECT } from '../paths.ts';

/** Where the building of reports begins; what it imports, it depends on. */
const ENTRY = join(PROJECT, 'scripts/corpus/build.ts');
const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.ts)'/g;

/** A digest that changes with the taxonomy, the packages, and every source that the building of reports imports. */
export async function versionOf(taxonomy: string): Promise<string> {
  const hash = createHash('sha256').update(taxonomy);
  const files = [...(await sourcesOf(ENTRY)), join(PROJECT, 'package.json')];
  for (const file of files.sort()) hash.update(`\0${relative(PROJECT, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

/** A source file and all that it imports, directly or through others. */
export async function sourcesOf(entry: string): Promise<Set<string>> {
  const found = new Set([entry]);
  for (const file of found)
    for (const [, path] of (await readFile(file, 'utf8')).matchAll(IMPORT)) found.add(join(dirname(file), path!));
  return found;
}
