import { endingOf } from './formats.ts';

/** The most that is read of one file, in bytes. A report has some ten thousand characters; 32 MB are ten million. */
const LARGEST_TEXT = 32_000_000;
/** Pictures count in these; their text has the limit of the others. */
const LARGEST: Readonly<Record<string, number>> = {
  '.doc': 200_000_000,
  '.docx': 200_000_000,
  '.pdf': 200_000_000,
  '.zip': 500_000_000,
};

/** The most that an archive may unpack to. */
export const LARGEST_ARCHIVE = 2_000_000_000;

/** The most that is read of a file of this name, in bytes. */
export const largestOf = (file: string): number => LARGEST[endingOf(file)] ?? LARGEST_TEXT;

/** A size as it is told of a file that is too large: `megabytes(32_000_001) → '33 MB'` */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
