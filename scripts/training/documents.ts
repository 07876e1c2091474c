import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cleaned } from '../../src/corpus/types.ts';
import { clean } from '../../src/corpus/clean/index.ts';
import { parts } from '../../src/corpus/parts/index.ts';
import { goldOf, type Gold } from '../annotation/gold.ts';
import { parseAnnotation } from '../annotation/parse.ts';
import { readPlain } from '../corpus/inputs/reports-of.ts';
import { EXAMPLES } from '../setup/examples.ts';
import { sha256 } from '../sha256.ts';

/** An annotated file: what a reader says of it, its bytes, and the clean text of its reports. */
export interface AnnotatedDocument {
  /** The first part of its name: w5 of w5-03.txt. */
  hand: string;
  gold: Gold;
  bytes: Uint8Array;
  reports: Cleaned[];
}

/** All annotated files of a folder, by name; the text of an annotation stands beside it, among the raw reports, or with the examples put aside. */
export async function readDocuments(folder: string, raw: string): Promise<AnnotatedDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ann')).sort();
  return Promise.all(names.map(async (name) => readDocument(join(folder, name), [folder, raw, EXAMPLES])));
}

async function readDocument(annotation: string, folders: readonly string[]): Promise<AnnotatedDocument> {
  const file = annotation.replace(/^.*\//, '').replace(/\.ann$/, '.txt');
  const bytes = await readFirst(folders.map((folder) => join(folder, file)));
  const decoded = readPlain({ id: file.replace(/\.txt$/, ''), file, bytes, sha256: sha256(bytes) });
  const gold = goldOf(file, decoded.text, parseAnnotation(await readFile(annotation, 'utf8')));
  return { hand: /^[^_-]*/.exec(file)![0], gold, bytes, reports: parts(decoded).map(clean) };
}

async function readFirst(paths: readonly string[]): Promise<Uint8Array> {
  const [path, ...others] = paths;
  try {
    return new Uint8Array(await readFile(path!));
  } catch (error) {
    if (others.length === 0) throw error;
    return readFirst(others);
  }
}
