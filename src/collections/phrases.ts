import { createPhraseBank } from '../analysis/phrases/index.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { createCounter, type CountedReport } from '../search/count.ts';
import { queriesOf, withSearches, type CountedBank } from '../view-models/counted-phrases.ts';
import { formulasOfType, linker } from '../view-models/phrases.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { reportLines } from './lines.ts';
import { once } from './once.ts';

/** Formulas, series, number terms and cited documents of the whole corpus, with what a search for each finds. */
export const phraseBank: () => Promise<CountedBank> = once(async () => {
  const building = createPhraseBank();
  for await (const report of reportLines()) building.add(report);
  const bank = building.ask();
  const counter = await createCounter(queriesOf(bank));
  for await (const report of reportLines()) counter.add(searchedIn(report));
  const findings = counter.ask();
  return withSearches(bank, (query) => ({ query, ...findings.get(query)! }));
});

/** What stands on a report's page inside of its sections, which is what a search reads. */
const searchedIn = ({ sections }: StoredReport): CountedReport => ({
  sections: sections.map(({ headline, text }) => ({
    blocks: [...(headline === null ? [] : [headline]), ...text.split('\n')],
  })),
});

/** What every page of the phrase bank needs: the types that have formulas, and how places become links. */
export const phraseFrame = once(async () => {
  const { formulas } = await phraseBank();
  const { reports } = await corpus();
  const types = taxonomy.types.filter(({ id }) => formulasOfType(formulas, id).length > 0).map(({ id }) => id);
  return { types, link: linker(reports) };
});
