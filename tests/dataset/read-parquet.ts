import { parquetReadObjects } from 'hyparquet';
import { zstdDecompressSync } from 'node:zlib';

/** The rows of a Parquet file, by a reader that is not ours. */
export const rowsOfParquet = (bytes: Uint8Array): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({
    file: Uint8Array.from(bytes).buffer,
    compressors: { ZSTD: (packed) => zstdDecompressSync(packed) },
  });
