import { parquetMetadata } from 'hyparquet';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileStream, parquetFile } from '../../src/collections/data-writers.ts';
import { rowsOfParquet } from '../dataset/read-parquet.ts';
import { report, section } from '../dataset/samples.ts';

let room: string;
beforeAll(() => (room = mkdtempSync(join(tmpdir(), 'wenduan-writers-'))));
afterAll(() => rmSync(room, { recursive: true }));

const OPEN = '/proc/self/fd';
/** Whether this process holds a file open; a number may be let go of while the others are read. */
const isOpen = (path: string) =>
  readdirSync(OPEN).some((one) => {
    try {
      return readlinkSync(join(OPEN, one)) === path;
    } catch {
      return false;
    }
  });

it('writes every piece, and says where a file cannot be opened', async () => {
  const path = join(room, 'whole');
  const writer = fileStream(path).getWriter();
  for (const piece of ['甲', '', '乙']) await writer.write(Buffer.from(piece));
  await writer.close();
  expect(readFileSync(path, 'utf8')).toBe('甲乙');
  await expect(fileStream(join(room, 'no-folder/file')).getWriter().closed).rejects.toThrow('ENOENT');
});

it.runIf(existsSync(OPEN))('lets go of a file that is given up', async () => {
  const path = join(room, 'given-up');
  const writer = fileStream(path).getWriter();
  await writer.write(Buffer.from('甲'));
  expect(isOpen(path)).toBe(true);
  await writer.abort();
  expect(isOpen(path)).toBe(false);
});

it('writes the table of sections as Parquet that says each word, packed', async () => {
  const path = join(room, 'sections.parquet');
  const writer = parquetFile(path);
  const text = '学习不够深入。'.repeat(400);
  await writer.add(report([section('s0', { text }), section('s1', { headline: '一、做法', text: '走访XX户。' })]));
  await writer.close();
  const bytes = readFileSync(path);
  const rows = await rowsOfParquet(bytes);
  expect(rows.map(({ id, headline, text }) => [id, headline ?? null, text])).toEqual([
    ['r/s0', null, text],
    ['r/s1', '一、做法', '走访XX户。'],
  ]);
  const metadata = parquetMetadata(Uint8Array.from(bytes).buffer);
  const columns = metadata.row_groups.flatMap((group) => group.columns);
  expect(new Set(columns.map((column) => column.meta_data!.codec))).toEqual(new Set(['ZSTD']));
});
