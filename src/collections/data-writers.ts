import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import type { StoredReport } from '../corpus/stored.ts';
import { COLUMNS, csvCell, rowsOf, type Cell } from '../dataset/rows.ts';
import { csvOf, csvLines } from '../text/csv.ts';

/** Writes a file report by report, so that a large corpus is never in memory as a whole. */
export interface Writer {
  add: (report: StoredReport) => Promise<void>;
  close: () => Promise<void>;
}

/** Rows in a group of a Parquet file: what a reader takes into memory at once. */
const ROWS = 5_000;
/** The first moment that a zip can tell: the same bytes on every day. */
const EPOCH = new Date(1980, 0, 1);
/** Deflate, as a zip calls it. */
const DEFLATED = 8;
/** Bytes that are written at once. */
const PIECE = 2 ** 20;

/** The table of sections as CSV. */
export async function csvFile(path: string): Promise<Writer> {
  const file = await open(path, 'w');
  await file.write(csvOf([COLUMNS.map(({ name }) => name)]));
  return {
    add: async (report) => void (await file.write(csvLines(rowsOf(report).map((row) => row.map(csvCell))))),
    close: async () => file.close(),
  };
}

/** The table of sections as Parquet, compressed by Snappy. */
export function parquetFile(path: string): Writer {
  let rows: Cell[][] = [];
  const columnsOf = () =>
    COLUMNS.map(({ name, parquet }, at) => ({ name, type: parquet, data: rows.map((row) => row[at]) }));
  const schema = schemaFromColumnData({ columnData: columnsOf() });
  const parquet = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'wenduan' });
  const flush = async () => {
    if (rows.length > 0) await parquet.write({ columnData: columnsOf(), rowGroupSize: ROWS });
    rows = [];
  };
  return {
    add: async (report) => {
      for (const row of rowsOf(report)) rows.push(row);
      if (rows.length >= ROWS) await flush();
    },
    close: async () => {
      await flush();
      await parquet.finish();
    },
  };
}

/** A zip with a file for each report, in a folder of its own. Each is compressed at once: a stream for each takes twice the time. */
export function zipFile(
  path: string,
  nameOf: (id: string) => string,
  textOf: (report: StoredReport) => string | Promise<string>,
): Writer {
  const packed = { passThrough: true, compressionMethod: DEFLATED, dataDescriptor: false };
  const zip = new ZipWriter(fileStream(path), { ...packed, extendedTimestamp: false, lastModDate: EPOCH });
  return {
    add: async (report) => {
      const bytes = Buffer.from(await textOf(report));
      const told = { uncompressedSize: bytes.length, crc32: crc32(bytes) };
      await zip.add(nameOf(report.id), new Uint8ArrayReader(deflateRawSync(bytes)), told);
    },
    close: async () => void (await zip.close()),
  };
}

/** Writes a file in large pieces, however small those are that it is given; one that is given up is closed as it stands. */
export function fileStream(path: string): WritableStream<Uint8Array> {
  let [pieces, size]: [Uint8Array[], number] = [[], 0];
  let file: FileHandle;
  const flush = async () => {
    await file.writeFile(Buffer.concat(pieces));
    [pieces, size] = [[], 0];
  };
  return new WritableStream({
    start: async () => void (file = await open(path, 'w')),
    write: async (piece) => {
      pieces.push(piece.slice());
      size += piece.length;
      if (size >= PIECE) await flush();
    },
    close: async () => {
      await flush();
      await file.close();
    },
    abort: async () => file.close(),
  });
}
