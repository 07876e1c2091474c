import { endingOf } from '../../src/input/formats.ts';
import type { Disk } from './disk.ts';
import { readInputs } from './inputs.ts';
import type { Listed } from './tree.ts';

/** One part of a corpus, of several that are built side by side, counted from 1. */
export interface CorpusPart {
  number: number;
  of: number;
}

/** `readPart('2/3') → { number: 2, of: 3 }` @throws where it is no part */
export function readPart(text: string): CorpusPart {
  const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new Error(`${text} is no part; the second of three is 2/3.`);
  return { number, of };
}

/** The files of a part, a stretch of all in their order, and how many come before it. Together the parts are all files. */
export function cutFor(
  part: CorpusPart,
  files: readonly Listed[],
): { before: readonly Listed[]; own: readonly Listed[] } {
  const bound = (number: number) => Math.floor((files.length * number) / part.of);
  const [start, end] = [bound(part.number - 1), bound(part.number)];
  return { before: files.slice(0, start), own: files.slice(start, end) };
}

/** The files that a listed one gives, as messages name them: itself, or those in a zip. No other file is opened. */
export async function* namesIn(listed: Listed, disk?: Disk): AsyncGenerator<string, void> {
  if (endingOf(listed.file) !== '.zip') return yield listed.file;
  for await (const { file, refused } of readInputs(listed, disk)) if (!refused) yield file;
}
