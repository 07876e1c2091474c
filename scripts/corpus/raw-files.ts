import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { RawFile } from '../../src/corpus/decode.ts';

/** The raw files of a folder and the files in it that are none, both by name in code-unit order. */
export interface RawFolder {
  files: string[];
  /** Files that are left out, for only `.txt` is read. */
  ignored: string[];
}

/** Lists a folder. Hidden files and README.md are not spoken of. @throws where the folder cannot be read */
export async function listRawFolder(folder: string): Promise<RawFolder> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ name }) => name)
    .sort();
  const isText = (name: string) => extname(name).toLowerCase() === '.txt';
  return { files: names.filter(isText), ignored: names.filter((name) => !isText(name)) };
}

/** Reads one raw file. */
export async function readRawFile(folder: string, file: string): Promise<RawFile> {
  const bytes = await readFile(join(folder, file));
  return { id: reportId(file), file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The file name's stem where it can stand in an address as it is, else a short hash of it. `reportId('总结.txt') → 'r-4c1f…'` */
export function reportId(file: string): string {
  const stem = file.slice(0, file.length - extname(file).length);
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(stem)) return stem;
  return `r-${createHash('sha256').update(stem.normalize('NFC')).digest('hex').slice(0, 10)}`;
}
