import { parquetReadObjects } from 'hyparquet';
import { zstdDecompressSync } from 'node:zlib';

/** The rows of a Parquet file that Zstandard compressed, by the names of its columns. */
export const parquetRows = async (bytes: Buffer): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({
    file: new Uint8Array(bytes).buffer,
    compressors: { ZSTD: (page) => zstdDecompressSync(page) },
  });
