/** What stands in `places/manifest.json`: which files there are. All others are gzip and lie in a folder of the version. */
export interface Manifest {
  /** Digest of all that can be found, and the name of the folder: twelve hexadecimal digits. */
  version: string;
  /** First term of each term file. */
  terms: string[];
}

/** What stands there instead where the files lie in packs: `packs.bin` has the rest. */
export interface PackedManifest extends Pick<Manifest, 'version'> {
  packed: true;
}

export const tableFile = (version: string): string => `${version}/table.bin`;
export const termFile = (version: string, number: number): string => `${version}/terms-${number}.bin`;
/** How often the most frequent pairs stand; see `counts.ts`. */
export const countFile = (version: string): string => `${version}/counts.bin`;
export const textFile = (version: string, number: number): string => `${version}/text-${number}.bin`;
/** Files of text and of terms end to end, each gzip by itself; see `packs.ts`. */
export const packFile = (version: string, number: number): string => `${version}/pack-${number}.bin`;
/** What lies where in the packs. */
export const packTableFile = (version: string): string => `${version}/packs.bin`;
