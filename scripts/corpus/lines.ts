import { existsSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** A line of a file and where it lies, in bytes, its line feed not counted. */
export interface StoredLine {
  text: string;
  start: number;
  length: number;
}

/** The lines of a file, one after the other, so that it is never in memory as a whole; none where there is no file. */
export async function* storedLines(file: string): AsyncGenerator<StoredLine, void> {
  if (!existsSync(file)) return;
  let start = 0;
  let rest: Buffer[] = [];
  const handle = await open(file);
  for await (const chunk of handle.createReadStream() as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...rest, chunk.subarray(from, end)]);
      yield { text: line.toString('utf8'), start, length: line.length };
      start += line.length + 1;
      from = end + 1;
      rest = [];
    }
    rest.push(chunk.subarray(from));
  }
}

/** One line again, by where it lies. */
export async function lineAt(
  file: FileHandle,
  { start, length }: Pick<StoredLine, 'start' | 'length'>,
): Promise<string> {
  const { buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, start);
  return buffer.toString('utf8');
}
