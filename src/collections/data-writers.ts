import { TextReader, ZipWriter } from '@zip.js/zip.js';
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { writeXlsxStream } from 'hucre/xlsx';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Writable } from 'node:stream';
import type { StoredReport } from '../corpus/stored.ts';
import { COLUMNS, csvCell, rowsOf, type Cell } from '../dataset/rows.ts';
import { cellOf, MOST_ROWS } from '../dataset/xlsx.ts';
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
      rows.push(...rowsOf(report));
      if (rows.length >= ROWS) await flush();
    },
    close: async () => {
      await flush();
      await parquet.finish();
    },
  };
}

/** The table of sections as an Excel workbook: words as words, so that nothing is taken for a formula. */
export function xlsxFile(path: string): Writer {
  const { readable, writable } = new TransformStream<Cell[], Cell[]>();
  const rows = writable.getWriter();
  const columns = COLUMNS.map(({ name }) => ({ header: name }));
  const options = { name: 'sections', columns, freezePane: { rows: 1 }, maxRowsPerSheet: MOST_ROWS };
  const written = writeXlsxStream(readable, options).pipeTo(Writable.toWeb(createWriteStream(path)));
  return {
    add: async (report) => {
      for (const row of rowsOf(report)) await rows.write(row.map(cellOf));
    },
    close: async () => {
      await rows.close();
      await written;
    },
  };
}

/** A zip with a file for each report, in a folder of its own. */
export function zipFile(
  path: string,
  nameOf: (id: string) => string,
  textOf: (report: StoredReport) => string | Promise<string>,
): Writer {
  const options = { useWebWorkers: false, extendedTimestamp: false, lastModDate: EPOCH };
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)), options);
  return {
    add: async (report) => void (await zip.add(nameOf(report.id), new TextReader(await textOf(report)))),
    close: async () => void (await zip.close()),
  };
}
