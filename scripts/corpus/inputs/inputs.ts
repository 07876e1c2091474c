import { endingOf } from '../../../src/input/formats.ts';
import { expand, type InputFile } from '../../../src/input/index.ts';
import { refusal, tooLarge } from '../../../src/input/refusal.ts';
import { noText } from '../../../src/corpus/no-text.ts';
import { ReportError } from '../../../src/corpus/message.ts';
import { diskRefusal, DISK, type Disk } from './disk.ts';
import type { Listed } from './tree.ts';

/** Reads one listed file; a zip gives its files one after the other. What cannot be read comes with the reason. */
export async function* readInputs(listed: Listed, disk: Disk = DISK): AsyncGenerator<InputFile, void> {
  const input = await read(listed, disk);
  if (input.refused || endingOf(input.file) !== '.zip') return yield input;
  let isEmpty = true;
  try {
    for await (const inside of expand(input)) {
      isEmpty = false;
      yield inside;
    }
    if (isEmpty) throw noText('The archive holds no file.');
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    yield { file: input.file, bytes: new Uint8Array(), refused: error };
  }
}

async function read({ file, path }: Listed, disk: Disk): Promise<InputFile> {
  try {
    return { file, bytes: await bytesOf({ file, path }, disk) };
  } catch (error) {
    return { file, bytes: new Uint8Array(), refused: error instanceof ReportError ? error : diskRefusal(error) };
  }
}

async function bytesOf({ file, path }: Listed, { open }: Disk): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { size, isFile } = await statOf(handle);
    if (!isFile) throw refusal('input/no-file', 'It is a pipe, a socket or a device.');
    const refused = tooLarge(file, size);
    if (refused) throw refused;
    return new Uint8Array(await handle.readFile());
  } finally {
    await handle.close();
  }
}

async function statOf(handle: Awaited<ReturnType<Disk['open']>>): Promise<{ size: number; isFile: boolean }> {
  const found = await handle.stat();
  return { size: found.size, isFile: found.isFile() };
}
