import { createPhraseBank } from '../analysis/phrases/index.ts';
import type { PhraseReport, Place } from '../analysis/phrases/schema.ts';
import type { StoredReport } from '../corpus/stored.ts';
import { createCounter, type CountedReport } from '../search/count.ts';
import { placesIn, queriesOf, withSearches, type CountedBank } from '../view-models/counted-phrases.ts';
import { countedTypes, isReport } from '../view-models/counting.ts';
import { formulasOfType, linker, type WitnessLink } from '../view-models/phrases.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { derive, type Reports } from './derive.ts';
import { once } from './once.ts';

/** Formulas, series, number terms and cited documents of the whole corpus, with what a search for each finds. */
export interface Phrases extends CountedBank {
  /** False where they could not be derived; then there are none. */
  isWhole: boolean;
  /** The section types that have formulas. */
  types: string[];
  /** Makes links of places. */
  link: (places: readonly Place[]) => WitnessLink[];
}

const NONE: Omit<Phrases, 'isWhole'> = {
  ...{ formulas: [], series: [], numberTerms: [], documents: [], types: [] },
  link: () => [],
};

export const phraseBank: () => Promise<Phrases> = once(async () => {
  const { value, isWhole } = await derive('derived/phrases', NONE, readPhrases);
  return { ...value, isWhole };
});

async function readPhrases(reports: Reports): Promise<Omit<Phrases, 'isWhole'>> {
  const building = createPhraseBank();
  for await (const report of reports()) if (isReport(report)) building.add(phrasesOf(report));
  const bank = building.ask();
  const counter = await createCounter(queriesOf(bank));
  for await (const report of reports()) counter.add(searchedIn(report));
  const findings = counter.ask();
  const counted = withSearches(bank, (query) => ({ query, ...findings.get(query)! }));
  const link = linker((await corpus()).reports);
  // A place that leads nowhere is found here and not on the page that shows it.
  link(placesIn(counted));
  const types = taxonomy.types.map(({ id }) => id).filter((id) => formulasOfType(counted.formulas, id).length > 0);
  return { ...counted, types, link };
}

/** A report whose sections are of the types they count in. */
const phrasesOf = ({ id, sections }: StoredReport): PhraseReport => ({
  id,
  sections: sections.map((section) => ({ ...section, types: countedTypes(section, true) })),
});

/** What stands on a report's page inside of its sections, which is what a search reads. */
const searchedIn = ({ sections }: StoredReport): CountedReport => ({
  sections: sections.map(({ headline, text }) => ({
    blocks: [...(headline === null ? [] : [headline]), ...text.split('\n')],
  })),
});
