import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PUBLISHING } from '../../src/dataset/changes/schema.ts';
import type { NumberedPart } from '../part.ts';
import { Refusal } from '../console/refusal.ts';
import type { Settings } from '../settings.ts';
import { stateOf } from './state.ts';

/** What a part of a site says of itself. */
const HEAD = 'part.json';
interface PartHead {
  part: NumberedPart;
  /** A hash of all that decides a byte of its pages. */
  state: string;
}

/** What decides the pages of reports besides the programs: the corpus, what stands in it more than once, what stood there before. */
const OF_ALL = [PUBLISHING, 'near-duplicates.json'];

/** Writes into a part of a site which one it is, and of what. */
export async function writeHead(folder: string, part: NumberedPart, settings: Settings): Promise<void> {
  const head: PartHead = { part, state: await pagesState(settings) };
  await writeFile(join(folder, HEAD), `${JSON.stringify(head)}\n`);
}

async function pagesState(settings: Settings): Promise<string> {
  const { content, indexing, offline, samples } = settings;
  const hash = createHash('sha256');
  // However the index of all lies, pages are the same.
  hash.update(JSON.stringify([await stateOf({ ...settings, packs: false }, []), indexing, offline, samples !== null]));
  for (const name of OF_ALL) hash.update(`\0${name}\0`).update(await readFile(join(content, name)));
  return hash.digest('hex');
}

/** @throws {Refusal} where the folders of the settings are not all parts of the site that is built, each once and in their order */
export async function refuseOtherParts(settings: Settings): Promise<void> {
  const [state, heads] = [await pagesState(settings), await Promise.all(settings.parts.map(readHead))];
  const numbers = heads.map(({ part }) => part.number);
  const { of } = heads[0]!.part;
  if (numbers.length !== of || numbers.some((number, at) => number !== at + 1))
    throw new Refusal(`PARTS names parts ${numbers.join(', ')} of ${of}; name each once, in order.`);
  const other = heads.findIndex((head) => head.state !== state || head.part.of !== of);
  if (other >= 0)
    throw new Refusal(`${settings.parts[other]!} was drawn of another corpus, or otherwise. Build it again.`);
}

async function readHead(folder: string): Promise<PartHead> {
  const file = join(folder, HEAD);
  if (!existsSync(file)) throw new Refusal(`${folder} is no part of a site: it has no ${HEAD}.`);
  return JSON.parse(await readFile(file, 'utf8')) as PartHead;
}

/** Programs and styles are named by their bytes: those of the parts have to be those of the site. @throws {Refusal} */
export async function refuseOtherPrograms(site: string, parts: readonly string[]): Promise<void> {
  const own = new Set(await programsIn(site));
  for (const part of parts)
    for (const name of await programsIn(part))
      if (!own.has(name)) throw new Refusal(`${part} asks for ${name}, which the site has not. Build it again.`, 1);
}

const programsIn = async (folder: string): Promise<string[]> => readdir(join(folder, '_astro'));
