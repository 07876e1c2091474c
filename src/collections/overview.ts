import { ledgerRules } from '../corpus/clean/format.ts';
import { publishedLedger } from '../dataset/ledger.ts';
import { overviewOf, totalsOf, type Overview, type RuleTotal } from '../dataset/overview.ts';
import { samplesOf, type Samples } from '../dataset/samples.ts';
import { taxonomy } from '../i18n/taxonomy.ts';
import { corpus } from './corpus.ts';
import { ledgerOf } from './ledger.ts';
import { reportLines } from './lines.ts';
import { once } from './once.ts';
import { published } from './published.ts';

/** The corpus as a whole: its numbers, what cleaning removed, and how its files begin. */
export const overview: () => Promise<Overview & { totals: RuleTotal[]; samples: Samples }> = once(async () => {
  const { reports } = await corpus();
  const ledgers = await Promise.all(reports.map(async ({ id }) => ({ id, edits: (await ledgerOf(id)).edits })));
  const first = await Array.fromAsync(firstOf(reportLines(), 2));
  const ledgersToo = await Promise.all(
    first.map(async ({ id }) => publishedLedger(id, await ledgerOf(id), ledgerRules)),
  );
  return {
    ...overviewOf(reports),
    totals: totalsOf(ledgerRules, ledgers),
    samples: samplesOf(first, ledgersToo, { taxonomy, changes: (await published()).changes }),
  };
});

async function* firstOf<T>(all: AsyncIterable<T>, most: number): AsyncGenerator<T> {
  let taken = 0;
  for await (const one of all) {
    if (taken++ === most) return;
    yield one;
  }
}
