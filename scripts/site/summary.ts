import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusSummary } from '../corpus/tally.ts';
import { filesBelow } from '../paths.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { told } from '../language.ts';
import { padded } from '../terminal.ts';

/** What the finished site holds. */
export interface SiteSummary {
  pages: number;
  /** Sections in the search index. */
  records: number;
  /** Size of the search index with its program, in bytes. */
  indexBytes: number;
}

/** Counts what a built site holds. */
export async function readSite(folder: string): Promise<SiteSummary> {
  const files = await filesBelow(folder);
  const index = files.filter((file) => file.startsWith('pagefind/'));
  const sizes = await Promise.all(index.map(async (file) => (await stat(join(folder, file))).size));
  const entry = JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    records: Object.values(entry.languages).reduce((sum, language) => sum + language.page_count, 0),
    indexBytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** The line that closes a build: what cleaning took or changed, by rule. */
export function removalsOf({ edits }: CorpusSummary): string {
  const removed = [...edits].map(([rule, times]) => `${rule} ${formatNumber(times)}`).join(told.comma);
  return `${padded(told.removed)} ${removed || told.nothing}`;
}
