import { open, readdir, realpath, stat } from 'node:fs/promises';
import { refusal } from '../../../src/input/refusal.ts';
import type { ReportError } from '../../../src/corpus/message.ts';

/** What is asked of a disk when a folder is read. Names are bytes, for they need not be UTF-8. */
export interface Disk {
  list: (
    folder: Buffer,
  ) => Promise<{ name: Buffer; isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean }[]>;
  /** The path behind all links. */
  real: (path: Buffer) => Promise<Buffer>;
  stat: typeof stat;
  open: typeof open;
}

export const DISK: Disk = {
  list: async (folder) => readdir(folder, { withFileTypes: true, encoding: 'buffer' }),
  real: async (path) => realpath(path, { encoding: 'buffer' }),
  stat,
  open,
};

/** Why the disk gives a file or a folder not away; what is no fault of the disk is thrown again. */
export function diskRefusal(error: unknown): ReportError {
  const code = codeOf(error);
  if (code === null) throw error;
  if (code === 'ENOENT') return refusal('input/gone', 'It was removed while the build ran.', error);
  return refusal('input/unreadable', REASONS[code] ?? `The system says ${code}.`, error);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'It may not be read.',
  EPERM: 'It may not be read.',
  ELOOP: 'Its link leads back to itself.',
  EIO: 'The disk cannot read it.',
};

/** The system's name for what went wrong, `ENOSPC`; null where it was not the system. */
export const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null;
