import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeIndex, type SourceReport } from '../search/index/write.ts';

/** What a written index comes to. */
export interface PlacesSummary {
  version: string;
  files: number;
  /** After compression. */
  bytes: number;
}

/** Writes the index of all places into a folder; see `src/search/index/manifest.ts` for its files. */
export async function writePlaces(reports: readonly SourceReport[], output: string): Promise<PlacesSummary> {
  const version = versionOf(reports);
  await rm(output, { recursive: true, force: true });
  await mkdir(path.join(output, version), { recursive: true });
  const summary = { version, files: 0, bytes: 0 };
  const write = async (name: string, bytes: Uint8Array) => {
    await writeFile(path.join(output, name), bytes);
    summary.files += 1;
    summary.bytes += bytes.length;
  };
  const writing = writeIndex(reports, version);
  let next = writing.next();
  for (; !next.done; next = writing.next()) await write(next.value[0], gzipSync(next.value[1]));
  await write('manifest.json', new TextEncoder().encode(JSON.stringify(next.value)));
  return summary;
}

/** Twelve hexadecimal digits that change with every word and every tag. */
function versionOf(reports: readonly SourceReport[]): string {
  const hash = createHash('sha256');
  for (const report of reports) hash.update(JSON.stringify(report));
  return hash.digest('hex').slice(0, 12);
}
