import type { NearDuplicates } from '../analysis/near-duplicates/schema.ts';
import { createPhraseBank } from '../analysis/phrases/index.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { createCounter, type CountedReport } from '../search/statistics/count.ts';
import { countedIn } from '../view-models/countable.ts';
import { queriesOf, withSearches, type CountedBank } from '../view-models/phrases/counted-phrases.ts';
import type { Reports } from './derive.ts';

/** The phrase bank of what counts in the reports, with what a search for each entry finds in it. */
export async function countedBank(reports: Reports, near: Pick<NearDuplicates, 'firsts'>): Promise<CountedBank> {
  const building = createPhraseBank();
  let isAmongCounted = false;
  for await (const report of reports()) {
    const counted = countedIn(report, near);
    isAmongCounted ||= counted.sections.length < report.sections.length;
    building.add(counted);
  }
  const bank = building.ask();
  const counter = await createCounter(queriesOf(bank));
  for await (const report of reports()) counter.add(searchedIn(countedIn(report, near)));
  const findings = counter.ask();
  return withSearches(bank, (query) => ({ query, isAmongCounted, ...findings.get(query)! }));
}

/** What stands on a report's page inside of its sections, which is what a search reads. */
const searchedIn = ({ sections }: StoredReport): CountedReport => ({
  sections: sections.map(({ headline, text }) => ({
    blocks: [...(headline === null ? [] : [headline]), ...text.split('\n')],
  })),
});
