import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WrittenIndex } from '../search/index/join.ts';
import { packFile, packTableFile, type Manifest, type PackedManifest } from '../search/index/manifest.ts';
import { placesIn, type PackTable } from '../search/index/packs.ts';
import { parse } from '../search/index/read.ts';

/** An index in a folder of this disk, in packs or not. Its packs are open until it is closed. */
export function openWritten(folder: string): WrittenIndex & { close: () => void } {
  const manifest = parse<Manifest | PackedManifest>(readFileSync(path.join(folder, 'manifest.json')));
  const file = (name: string): Uint8Array => gunzipSync(readFileSync(path.join(folder, name)));
  if (!('packed' in manifest)) return { manifest, read: file, close: () => undefined };
  const { version } = manifest;
  const { terms, packs } = parse<PackTable>(file(packTableFile(version)));
  const places = placesIn(packs);
  const open = packs.map((_, number) => openSync(path.join(folder, packFile(version, number)), 'r'));
  const read = (name: string): Uint8Array => {
    const place = places.get(name);
    if (!place) return file(name);
    const bytes = new Uint8Array(place.end - place.start);
    readSync(open[place.pack]!, bytes, 0, bytes.length, place.start);
    return gunzipSync(bytes);
  };
  return { manifest: { version, terms }, read, close: () => open.forEach((pack) => closeSync(pack)) };
}
