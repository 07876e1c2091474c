import { getEntry } from 'astro:content';
import type { Ledger } from '../corpus/schema.ts';

/** What cleaning did to a report. Throws where the corpus was built by halves. */
export async function ledgerOf(report: string): Promise<Ledger> {
  const entry = await getEntry('ledgers', report);
  if (!entry) throw new Error(`content/ledgers/${report}.json is missing; run \`npm run corpus\``);
  return entry.data;
}
