import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { expand, type InputFile } from '../../src/input/index.ts';
import { endingOf, isRead } from '../../src/input/formats.ts';
import { ReportError } from '../../src/corpus/message.ts';
import { byDepth } from './names.ts';

/** The files below a folder, by their paths with `/`, in the order in which they are read. */
export interface RawTree {
  files: string[];
  /** Files of a format that is not read. */
  ignored: string[];
}

/** Lists a folder and the folders in it. Hidden files and README.md are not spoken of. @throws where one cannot be read */
export async function listRaw(folder: string): Promise<RawTree> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((name) => !/(^|\/)(\.|~\$)|(^|\/)README\.md$/.test(name))
    .sort(byDepth);
  return { files: names.filter(isRead), ignored: names.filter((name) => !isRead(name)) };
}

/** Reads one listed file; a zip gives its files one after the other, and where it cannot be opened itself with the reason. */
export async function* readInputs(folder: string, file: string): AsyncGenerator<InputFile, void> {
  const input = { file, bytes: new Uint8Array(await readFile(join(folder, file))) };
  if (endingOf(file) !== '.zip') return yield input;
  try {
    yield* expand(input);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    yield { ...input, refused: error };
  }
}
