import { endingOf } from '../../../src/input/formats.ts';
import { stretchOf } from '../../../src/integrations/parts/stretch.ts';
import type { NumberedPart } from '../../part.ts';
import type { Disk } from './disk.ts';
import { readInputs } from './inputs.ts';
import type { Listed } from './tree.ts';

/** The files of a part, a stretch of all in their order, and how many come before it. Together the parts are all files. */
export function cutFor(
  part: NumberedPart,
  files: readonly Listed[],
): { before: readonly Listed[]; own: readonly Listed[] } {
  const [start, end] = stretchOf(part, files.length);
  return { before: files.slice(0, start), own: files.slice(start, end) };
}

/** The files that a listed one gives, as messages name them: itself, or those in a zip. No other file is opened. */
export async function* fileNamesIn(listed: Listed, disk?: Disk): AsyncGenerator<string, void> {
  if (endingOf(listed.file) !== '.zip') return yield listed.file;
  for await (const { file, refused } of readInputs(listed, disk)) if (!refused) yield file;
}
