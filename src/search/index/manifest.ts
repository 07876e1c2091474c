/** What stands in `places/manifest.json`: which files there are. All others are gzip and lie in a folder of the version. */
export interface Manifest {
  /** Digest of all that can be found, and the name of the folder: twelve hexadecimal digits. */
  version: string;
  /** First term of each term file. */
  terms: string[];
}

export const tableFile = (version: string): string => `${version}/table.bin`;
export const termFile = (version: string, number: number): string => `${version}/terms-${number}.bin`;
export const textFile = (version: string, number: number): string => `${version}/text-${number}.bin`;
