import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileStream } from '../../src/collections/data-writers.ts';

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
