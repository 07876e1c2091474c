import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { joinedSource, reportsIn } from '../search/index/join.ts';
import { packFile, packTableFile, type Manifest, type PackedManifest } from '../search/index/manifest.ts';
import { packsOf, type PackTable } from '../search/index/packs.ts';
import { sourceOf, type IndexSource, type SourceReport } from '../search/index/source.ts';
import { filesOf, type IndexFile } from '../search/index/write.ts';
import { openWritten } from './written-places.ts';

/** What a written index comes to. */
export interface PlacesSummary {
  version: string;
  reports: number;
  sections: number;
  files: number;
  /** After compression. */
  bytes: number;
}

interface Laid {
  /** Whether text and terms lie in packs, of which a browser asks for stretches. */
  packed?: boolean;
  /** The largest pack, in bytes, where it is not that of hosts. */
  largest?: number;
}

/** Writes the index of all places into a folder; see `src/search/index/manifest.ts` for its files. */
export const writePlaces = (reports: readonly SourceReport[], output: string, laid: Laid = {}): PlacesSummary =>
  write(sourceOf(reports), versionOf(reports), output, laid);

/** Writes the index over the reports of several written ones: the same files as one build of all these reports writes. */
export function joinPlaces(folders: readonly string[], output: string, laid: Laid = {}): PlacesSummary {
  const parts = folders.map(openWritten);
  try {
    return write(joinedSource(parts), versionOf(reportsIn(joinedSource(parts))), output, laid);
  } finally {
    for (const part of parts) part.close();
  }
}

/** Reads the reports of several written indexes, one after the other, as often as they are gone through. */
export async function readJoined<T>(
  folders: readonly string[],
  read: (reports: Iterable<SourceReport>) => Promise<T>,
): Promise<T> {
  const parts = folders.map(openWritten);
  try {
    return await read({ [Symbol.iterator]: () => reportsIn(joinedSource(parts)) });
  } finally {
    for (const part of parts) part.close();
  }
}

function write(source: IndexSource, version: string, output: string, { packed = false, largest }: Laid): PlacesSummary {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(path.join(output, version), { recursive: true });
  const { reports, chars } = source.table;
  const summary = { version, reports: reports.length, sections: chars.length, files: 0, bytes: 0 };
  const save = (name: string, bytes: Uint8Array) => {
    writeFileSync(path.join(output, name), bytes);
    summary.files += 1;
    summary.bytes += bytes.length;
  };
  const compressed = zipped(filesOf(source, { version, packed }));
  const manifest = packed ? writePacks(compressed, { version, largest }, save) : writeFiles(compressed, save);
  save('manifest.json', bytesOf(manifest));
  return summary;
}

type Save = (name: string, bytes: Uint8Array) => void;
type Files = Generator<IndexFile, Manifest>;

function* zipped(files: Files): Files {
  let next = files.next();
  for (; !next.done; next = files.next()) yield [next.value[0], gzipSync(next.value[1])];
  return next.value;
}

function writeFiles(files: Files, save: Save): Manifest {
  let next = files.next();
  for (; !next.done; next = files.next()) save(...next.value);
  return next.value;
}

/** Lays all files in packs but the last, the table of sections, which every search needs whole. */
function writePacks(
  files: Files,
  { version, largest }: { version: string; largest: number | undefined },
  save: Save,
): PackedManifest {
  let manifest: Manifest | undefined;
  let table: IndexFile | undefined;
  const inPacks = function* (): Generator<IndexFile> {
    let next = files.next();
    for (; !next.done; next = files.next()) {
      if (table) yield table;
      table = next.value;
    }
    manifest = next.value;
  };
  const packing = packsOf(inPacks(), (number) => packFile(version, number), largest);
  let next = packing.next();
  for (; !next.done; next = packing.next()) save(...next.value);
  save(...table!);
  const packs: PackTable = { terms: manifest!.terms, packs: next.value };
  save(packTableFile(version), gzipSync(bytesOf(packs)));
  return { version, packed: true };
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** Files below a version are kept for a year: what they are called and how they lie changes it, too. */
const LAYOUT = '2: counts.bin\n';

/** Twelve hexadecimal digits that change with every word and every tag. */
function versionOf(reports: Iterable<SourceReport>): string {
  const hash = createHash('sha256').update(LAYOUT);
  for (const { sections, ...card } of reports) hash.update(JSON.stringify({ ...card, sections }));
  return hash.digest('hex').slice(0, 12);
}
