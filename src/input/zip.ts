import type { FileEntry } from '@zip.js/zip.js';
import { readNames } from './file-names.ts';
import { LARGEST_ARCHIVE, largestOf, megabytes } from './limits.ts';
import { refusal } from './refusal.ts';

/** The most that is unpacked, in bytes. */
export interface Limits {
  file: number;
  all: number;
}

export const LIMITS: Limits = { file: largestOf('.docx'), all: LARGEST_ARCHIVE };

/** A file of an archive, not unpacked yet. */
export interface PackedFile {
  /** Path in the archive, `党建/总结.docx`. */
  name: string;
  /** Size when unpacked, as the archive says. */
  size: number;
  /** @throws {ReportError} where it is encrypted, damaged or larger than allowed */
  unpack: () => Promise<Uint8Array>;
}

/**
 * Lists the files of a zip archive, in its order.
 *
 * @throws {ReportError} `input/zip-broken` where the bytes are no whole archive, `input/zip-too-large` where all files
 *   together are larger than allowed
 */
export async function openZip(bytes: Uint8Array, limits: Limits = LIMITS): Promise<PackedFile[]> {
  const files = (await listEntries(bytes)).filter((entry) => !entry.directory);
  const all = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (all > limits.all)
    throw refusal(
      'input/zip-too-large',
      `The archive unpacks to ${megabytes(all)}; ${megabytes(limits.all)} are read at most.`,
    );
  const names = readNames(files.map(({ rawFilename, filenameUTF8 }) => ({ bytes: rawFilename, utf8: filenameUTF8 })));
  return files.map((entry, index) => ({
    name: names[index]!,
    size: entry.uncompressedSize,
    unpack: () => unpack(entry, limits),
  }));
}

async function listEntries(bytes: Uint8Array) {
  const { Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  try {
    return await new ZipReader(new Uint8ArrayReader(bytes), { strictness: 'tolerant' }).getEntries();
  } catch (error) {
    throw refusal('input/zip-broken', 'The archive is damaged or not a zip file.', error);
  }
}

async function unpack(entry: FileEntry, limits: Limits): Promise<Uint8Array> {
  if (entry.encrypted) throw refusal('input/zip-encrypted', 'The file is protected by a password.');
  if (entry.uncompressedSize > limits.file) throw tooLarge(entry.uncompressedSize);
  if (!METHODS.has(entry.compressionMethod))
    throw refusal('input/zip-method', 'The file is compressed in a way that is not read here.');
  const target = new Gathering(entry.uncompressedSize);
  try {
    await entry.getData(new WritableStream(target), { checkCrc32: true, useWebWorkers: false });
    return target.whole();
  } catch (error) {
    throw refusal('input/zip-broken', 'The file is damaged in the archive.', error);
  }
}

/** Stored and deflated. */
const METHODS: ReadonlySet<number> = new Set([0, 8]);

const tooLarge = (size: number) => refusal('input/zip-too-large', `The file unpacks to ${megabytes(size)}.`);

/** Takes exactly as many bytes as the archive promised, so that no false promise fills the memory. */
class Gathering {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  write(chunk: Uint8Array): void {
    this.#bytes.set(chunk, this.#at);
    this.#at += chunk.length;
  }

  whole(): Uint8Array {
    if (this.#at !== this.#bytes.length) throw new RangeError('The archive promised another size.');
    return this.#bytes;
  }
}
