import type { InputFile } from '../../src/input/index.ts';
import type { Disk } from './inputs/disk.ts';
import { refuseForeign } from './output/foreign.ts';
import { finishCommit } from './output/generation.ts';
import { readInputs } from './inputs/inputs.ts';
import { NO_MASKING, readMasking } from './inputs/masking.ts';
import { Overrides, overridesBeside } from './overrides/overrides.ts';
import type { NumberedPart } from '../part.ts';
import { cutFor, fileNamesIn } from './inputs/part.ts';
import { readPrevious } from './output/previous.ts';
import type { FileMessage } from './messages/record.ts';
import { CorpusRun } from './run.ts';
import { sha256 } from '../sha256.ts';
import type { CorpusSummary } from './messages/tally.ts';
import { readLexicon } from './inputs/taxonomy.ts';
import { listRaw } from './inputs/tree.ts';
import { versionOf } from './version.ts';

export interface CorpusOptions {
  /** Folder of raw files; folders in it are read too. */
  raw: string;
  /** Folder to write into. */
  out: string;
  /** The taxonomy file. */
  taxonomy: string;
  /** Folder of override files; the one beside the raw files where none is named. */
  overrides?: string | undefined;
  /** Mask the names of persons found in bylines and sign-offs. */
  maskNames?: boolean;
  /** Process every file again, changed or not. */
  cold?: boolean;
  /** Where the raw files are read from, if not from the disk. */
  disk?: Disk;
  /** Build this part alone, into a folder of its own. */
  part?: NumberedPart | null;
  /** Called with each message as it comes. */
  onMessage?: (message: FileMessage) => void;
  /** Called after each file of the folder, with how many are done and how many there are. */
  onProgress?: (done: number, all: number) => void;
}

/** Builds every raw file of a folder, one after the other, and puts the result in place at the end. */
export async function buildCorpus({
  raw,
  out,
  taxonomy,
  overrides = overridesBeside(raw),
  maskNames = false,
  cold,
  disk,
  part = null,
  onMessage,
  onProgress,
}: CorpusOptions): Promise<CorpusSummary> {
  const { terms, lexicon, text } = await readLexicon(taxonomy);
  await finishCommit(out);
  await refuseForeign({ raw, out });
  const decided = await Overrides.read(overrides, terms);
  const version = await versionOf(text);
  const { files, refused } = await listRaw(raw, disk);
  const masking = maskNames ? await readMasking(files, lexicon, disk) : NO_MASKING;
  const previous = await readPrevious(out);
  const names = sha256(JSON.stringify([files, refused].map((list) => list.map(({ file }) => file))));
  const around = {
    ...{ out, previous, overrides: decided, masking, cold: cold ?? false, onMessage },
    part: part && { part, files: names },
  };
  const run = new CorpusRun(lexicon, version + masking.digest, around);
  try {
    const isFault = ({ refused: why }: InputFile) => why?.place.severity === 'error';
    const { before, own } = part ? cutFor(part, files) : { before: [], own: files };
    if (!part || part.number === 1) for (const input of refused.filter((one) => !isFault(one))) await run.add(input);
    for (const listed of before) for await (const file of fileNamesIn(listed, disk)) run.pass(file);
    for (const [index, listed] of own.entries()) {
      for await (const input of readInputs(listed, disk)) await run.add(input);
      onProgress?.(index + 1, own.length);
    }
    // What they keep of the run before is theirs only where no file that is read has the name.
    if (!part || part.number === part.of) for (const input of refused.filter(isFault)) await run.add(input);
    return await run.finish();
  } catch (error) {
    await run.abandon();
    throw error;
  }
}
