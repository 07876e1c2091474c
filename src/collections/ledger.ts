import { getLiveEntry } from 'astro:content';
import { LiveEntryNotFoundError } from 'astro/content/runtime';
import type { Ledger } from '../corpus/schema.ts';
import { onceEach } from './once.ts';

/** What cleaning did to a report. Throws where the corpus was built by halves, or the ledger cannot be read. */
export const ledgerOf: (report: string) => Promise<Ledger> = onceEach(async (report) => {
  const { entry, error } = await getLiveEntry('ledgers', report);
  if (entry) return entry.data;
  if (!LiveEntryNotFoundError.is(error)) throw error;
  throw new Error(`content/ledgers/${report}.json is missing; run \`npm run corpus\``, { cause: error });
});
