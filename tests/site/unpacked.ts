import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { parquetReadObjects } from 'hyparquet';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** The texts that a file can be read as, apart those in UTF-16: as it is, and unpacked to any depth where it is a gzip, a brotli file, a zip or a Parquet file. */
export async function textsOf(name: string, bytes: Buffer): Promise<{ narrow: string[]; wide: string[] }> {
  const inside = await unpacked(name, bytes);
  const deeper = await Promise.all(inside.map(async (part) => textsOf(part.name, part.bytes)));
  return {
    narrow: [...readings(bytes), ...deeper.flatMap(({ narrow }) => narrow)],
    wide: [bytes.toString('utf16le'), ...deeper.flatMap(({ wide }) => wide)],
  };
}

async function unpacked(name: string, bytes: Buffer): Promise<{ name: string; bytes: Buffer }[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [{ name: name.replace(/\.gz$/, ''), bytes: gunzipSync(bytes) }];
  if (name.endsWith('.br')) return [{ name: name.slice(0, -3), bytes: brotliDecompressSync(bytes) }];
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return members(bytes);
  if (bytes.subarray(0, 4).toString('latin1') !== 'PAR1') return [];
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  const text = JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return [{ name: 'rows', bytes: Buffer.from(text) }];
}

async function members(bytes: Buffer) {
  const entries = await new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes))).getEntries();
  const files = entries.filter((entry) => !entry.directory);
  return Promise.all(
    files.map(async (file) => ({
      name: file.filename,
      bytes: Buffer.concat([Buffer.from(`${file.filename}\n`), await file.getData(new Uint8ArrayWriter())]),
    })),
  );
}

/** As UTF-8, and with the escapes of JSON, HTML and addresses undone. */
function readings(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const escaped = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, parseInt(code, 16))))
    .replace(/(%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
  return [text, escaped];
}
