import { printable } from '../../src/corpus/message.ts';
import { codeOf } from './disk.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full; make room and build again.',
  EDQUOT: 'The disk has no more room for you; make some and build again.',
  EROFS: 'The disk may not be written to; build into another folder.',
  EACCES: 'This may not be read or written; allow it, or build into another folder.',
  EPERM: 'This may not be read or written; allow it, or build into another folder.',
  EMFILE: 'Too many files are open on this system; close some programs and build again.',
  ENOTDIR: 'A file stands where a folder is needed; remove it, or build into another folder.',
  EEXIST: 'A file stands where a folder is needed; remove it, or build into another folder.',
  EISDIR: 'A folder stands where a file is needed; remove it.',
  ENOENT: 'This is not there, or was removed while the build ran; build again.',
};

/**
 * One sentence on what the system does not let a build do; null where it is not the system's fault.
 *
 * `faultOf(ENOSPC on content/corpus.jsonl) → 'content/corpus.jsonl: The disk is full; … What was built before is untouched.'`
 */
export function faultOf(error: unknown): string | null {
  const code = codeOf(error);
  if (code === null) return null;
  const path = String((error as NodeJS.ErrnoException).path ?? 'The disk');
  const sentence = SENTENCES[code] ?? `The system says ${code}; build again.`;
  return printable(`${path}: ${sentence} What was built before is untouched.`);
}
