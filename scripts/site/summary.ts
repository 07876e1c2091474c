import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusSummary } from '../corpus/messages/tally.ts';
import { filesBelow } from '../paths.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { told } from '../console/language.ts';
import { padded } from '../console/terminal.ts';

/** What the finished site holds. */
export interface SiteSummary {
  pages: number;
  /** Size of the search indexes, with Pagefind's program where it has one, in bytes. */
  indexBytes: number;
}

/** Counts what a built site holds. */
export async function readSite(folder: string): Promise<SiteSummary> {
  const files = await filesBelow(folder);
  const index = files.filter((file) => /^(places|pagefind)\//.test(file));
  const sizes = await Promise.all(index.map(async (file) => (await stat(join(folder, file))).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    indexBytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** What cleaning took or changed in the corpus of a site, by rule: the line that closes the site's build. */
export function removalsOf({ edits }: CorpusSummary): string {
  const removed = [...edits].map(([rule, times]) => `${rule} ${formatNumber(times)}`).join(told.comma);
  return `${padded(told.removed)} ${removed || told.nothing}`;
}
