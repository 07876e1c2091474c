import { openIndex, type Index } from './index/read.ts';
import type { Manifest } from './index/manifest.ts';

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
  const manifest = (await (await get(`${folder}manifest.json`, 'no-cache')).json()) as Manifest;
  return openIndex(manifest, async (name) => {
    const { body } = await get(folder + name, 'default');
    return new Uint8Array(await new Response(body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
  });
}

async function get(url: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}
