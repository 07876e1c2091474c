import { join } from 'node:path';
import { ReportError } from '../../src/corpus/message.ts';
import { Refusal } from '../console/refusal.ts';
import { refuseForeign } from './output/foreign.ts';
import { CORPUS, finishCommit } from './output/generation.ts';
import { storedLines } from './lines.ts';
import { MESSAGES, readMessage } from './messages/message-file.ts';
import { GivenIds } from './inputs/names.ts';
import { Output } from './output/output.ts';
import { Overrides, overridesBeside } from './overrides/overrides.ts';
import { readPrevious } from './output/previous.ts';
import type { FileMessage } from './messages/record.ts';
import type { CorpusSummary } from './messages/tally.ts';
import { readLexicon } from './inputs/taxonomy.ts';
import { versionOf } from './version.ts';
import { entriesIn, readHead, type PartEntry, type PartHead } from './output/part-file.ts';

export interface JoinOptions {
  /** Folders of parts, in whatever order. */
  join: readonly string[];
  raw: string;
  /** Folder to write into. */
  out: string;
  /** The taxonomy file. */
  taxonomy: string;
  /** Folder of override files; the one beside the raw files where none is named. */
  overrides?: string | undefined;
  onMessage?: (message: FileMessage) => void;
  /** Called after each part, with how many are done and how many there are. */
  onProgress?: (done: number, all: number) => void;
}

/** A part, and the folder in which it lies. */
interface Joined {
  folder: string;
  head: PartHead;
}

/**
 * Joins the parts of a corpus to what one build of all files writes, byte for byte. No raw file is read: reports are
 * taken over as they are, with what was said of them. Compared are all reports here, for a part knows its own alone.
 *
 * @throws {Refusal} where the parts are not those of one corpus, or one build would have given a report another id
 */
export async function joinCorpus(options: JoinOptions): Promise<CorpusSummary> {
  const { raw, out, taxonomy, overrides = overridesBeside(raw), onMessage, onProgress } = options;
  const { terms, text } = await readLexicon(taxonomy);
  await finishCommit(out);
  await refuseForeign({ raw, out });
  const parts = await partsIn(options.join, await versionOf(text));
  await refuseOtherNames(parts);
  const decided = await Overrides.read(overrides, terms);
  const output = new Output(out, await readPrevious(out), onMessage);
  try {
    for (const [index, part] of parts.entries()) {
      await take(part, output);
      decided.know(part.head.known);
      onProgress?.(index + 1, parts.length);
    }
    output.summary.masked = parts[0]!.head.masked;
    output.summary.failed += await decided.tellUnused(async (message) => output.tell(message));
    await output.finish();
    return output.summary;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

/** The parts in their order. */
async function partsIn(folders: readonly string[], version: string): Promise<Joined[]> {
  const parts: Joined[] = [];
  for (const folder of folders) parts.push({ folder, head: await readHead(folder) });
  parts.sort((a, b) => a.head.part.number - b.head.part.number);
  const [first] = parts;
  const { of } = first!.head.part;
  const numbers = parts.map(({ head }) => head.part.number);
  if (numbers.length !== of || numbers.some((number, at) => number !== at + 1))
    throw new Refusal(`There are parts ${numbers.join(', ')} of ${of}; each is needed once.`);
  for (const { folder, head } of parts) {
    if (!head.version.startsWith(version))
      throw new Refusal(`${folder} was built by another version, or by another taxonomy. Build it again.`);
    const isOfOne = head.part.of === of && head.files === first!.head.files && head.version === first!.head.version;
    if (!isOfOne) throw new Refusal(`${folder} and ${first!.folder} were built of other files. Build them again.`);
  }
  return parts;
}

/** Takes over reports, their messages and what the next run needs to know of their files. */
async function take({ folder, head }: Joined, output: Output): Promise<void> {
  for await (const { text } of storedLines(join(folder, CORPUS))) await output.adopt(folder, idOf(text), text);
  for await (const { file, built } of entriesIn(folder)) if (built) await output.note(file, built.key, built.outcome);
  for await (const { text } of storedLines(join(folder, MESSAGES))) await output.tell(readMessage(text));
  output.summary.failed += head.failed;
  output.summary.unchanged += head.unchanged;
}

/** The id stands first in a line. */
const idOf = (line: string): string => JSON.parse(/^\{"id":("[^"]+")/.exec(line)![1]!) as string;

/** A part guesses what the files before it are called, for it does not open them. Here it is known. */
async function refuseOtherNames(parts: readonly Joined[]): Promise<void> {
  const names = new GivenIds();
  for (const { folder } of parts)
    for await (const entry of entriesIn(folder)) {
      const given = givenTo(entry, names);
      if (given === entry.id) continue;
      throw new Refusal(
        `${entry.file} is ${entry.id} in ${folder}; in one build it would be ${given ?? 'refused, for the id is taken'}. Give the file another name.`,
        1,
      );
    }
}

function givenTo({ file, others }: PartEntry, names: GivenIds): string | null {
  try {
    const { id } = names.give(file);
    for (const other of others) names.take(other, file);
    return id;
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    return null;
  }
}
