import type { Manifest, PackedManifest } from './manifest.ts';
import { packFile, packTableFile } from './manifest.ts';
import { rangesIn, type PackTable } from './packs.ts';
import { openIndex, parse, type Index, type ReadFile } from './read.ts';
import { readRanges } from './ranges.ts';

/**
 * Opens the index in a folder of the site at the first call, and gives it at every other; after a failure anew.
 *
 * @param folder Its address, with its slash: `/wenduan/places/`
 */
export function indexAt(folder: string): () => Promise<Index> {
  let opening: Promise<Index> | undefined;
  const forget = (error: unknown) => {
    opening = undefined;
    throw error;
  };
  return () => (opening ??= open(folder).catch(forget));
}

/** The manifest is asked for anew each time, for the other files have the version in their names. */
async function open(folder: string): Promise<Index> {
  const manifest = (await (await get(`${folder}manifest.json`, 'no-cache')).json()) as Manifest | PackedManifest;
  const read: ReadFile = async (name) => unzipped((await get(folder + name, 'default')).body!);
  return 'packed' in manifest ? openPacked(manifest, folder, read) : openIndex(manifest, read);
}

/** Reads of the packs what is asked for, and no more. */
async function openPacked({ version }: PackedManifest, folder: string, readWhole: ReadFile): Promise<Index> {
  const { terms, packs } = parse<PackTable>(await readWhole(packTableFile(version)));
  const ranges = rangesIn(packs);
  const fetchRange = readRanges((pack) => folder + packFile(version, pack));
  return openIndex({ version, terms }, async (name) => {
    const range = ranges.get(name);
    return range ? unzipped((await fetchRange(range)).stream()) : readWhole(name);
  });
}

async function get(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

async function unzipped(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
