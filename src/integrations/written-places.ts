import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WrittenIndex } from '../search/index/join.ts';
import { packFile, packTableFile, type Manifest, type PackedManifest } from '../search/index/manifest.ts';
import { rangesIn, type PackTable } from '../search/index/packs.ts';
import { parse } from '../search/index/read.ts';

/** An index in a folder of this disk, in packs or not. Its packs are open until it is closed. */
export function openWritten(folder: string): WrittenIndex & { close: () => void } {
  const manifest = parse<Manifest | PackedManifest>(readFileSync(path.join(folder, 'manifest.json')));
  const file = (name: string): Uint8Array => gunzipSync(readFileSync(path.join(folder, name)));
  if (!('packed' in manifest)) return { manifest, read: file, close: () => undefined };
  const { version } = manifest;
  const { terms, packs } = parse<PackTable>(file(packTableFile(version)));
  const ranges = rangesIn(packs);
  const open = packs.map((_, number) => openSync(path.join(folder, packFile(version, number)), 'r'));
  const read = (name: string): Uint8Array => {
    const range = ranges.get(name);
    if (!range) return file(name);
    const bytes = new Uint8Array(range.end - range.start);
    readSync(open[range.pack]!, bytes, 0, bytes.length, range.start);
    return gunzipSync(bytes);
  };
  return { manifest: { version, terms }, read, close: () => open.forEach((pack) => closeSync(pack)) };
}
