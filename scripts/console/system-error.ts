/** What a machine can refuse, as `code` has it, with the path where one is known; other errors are the program's own. */
const SENTENCES: Readonly<Record<string, (path: string | null) => string>> = {
  ENOSPC: (path) => `The disk is full${path ? `: ${path} could not be written` : ''}. ${AS_IT_WAS}`,
  EDQUOT: (path) => `The disk quota is used up${path ? `: ${path} could not be written` : ''}. ${AS_IT_WAS}`,
  EROFS: (path) => `${path ?? 'A folder to write into'} is on a disk that is read-only. ${AS_IT_WAS}`,
  EACCES: (path) => `${path ?? 'A file'} may not be read or written by this user. ${AS_IT_WAS}`,
  EPERM: (path) => `${path ?? 'A file'} may not be changed by this user. ${AS_IT_WAS}`,
  EBUSY: (path) =>
    `${path ?? 'A folder'} is in use, or a disk of its own, and cannot be replaced: name a folder in it.`,
  EXDEV: (path) => `${path ?? 'A folder'} is a disk of its own and cannot be replaced: name a folder in it.`,
  EEXIST: (path) => `${path ?? 'What stands there'} is in the way: it is no folder.`,
  ENOTDIR: (path) => `${path ?? 'What stands there'} is not in a folder.`,
  EISDIR: (path) => `${path ?? 'What stands there'} is in the way: it is a folder.`,
  ENOENT: (path) => `${path ?? 'A file'} is not there, or was removed while it was read. ${AS_IT_WAS}`,
  EMFILE: () => `Too many files are open at once. Raise the limit (ulimit -n). ${AS_IT_WAS}`,
  ENFILE: () => `Too many files are open on this machine. ${AS_IT_WAS}`,
  EIO: (path) => `${path ?? 'A file'} could not be read or written: the disk reports an error. ${AS_IT_WAS}`,
};
const AS_IT_WAS = 'What was built before is as it was.';

/** What programs that are no Node say, and the code of the same. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|os error 28\b/i, 'ENOSPC'],
  [/read-only file system|os error 30\b/i, 'EROFS'],
  [/permission denied|os error 13\b/i, 'EACCES'],
  [/too many open files|os error 24\b/i, 'EMFILE'],
];

/** One sentence on an error of the machine, or on one that it caused; null for any other. `EROFS … → '/mnt/out is on a disk that is read-only. …'` */
export function systemSentence(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code ?? SAID.find(([pattern]) => pattern.test(error.message))?.[1];
  const sentence = known === undefined ? undefined : SENTENCES[known];
  return sentence ? sentence(path ?? null) : systemSentence(error.cause);
}
