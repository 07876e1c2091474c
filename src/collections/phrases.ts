import type { Attestation } from '../analysis/phrases/schema.ts';
import { attestationsIn, type CountedBank } from '../view-models/phrases/counted-phrases.ts';
import { framesOfType, linker, type AttestationLink, type BankState } from '../view-models/phrases/phrases.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { countedBank } from './counted-bank.ts';
import { derive, type Reports } from './derive.ts';
import { once } from './once.ts';

/** Frames, series, number terms and cited documents of what counts in the corpus, with what a search for each finds there. */
export interface Phrases extends CountedBank, BankState {
  /** Makes links of places. */
  link: (places: readonly Attestation[]) => AttestationLink[];
}

const NONE: Omit<Phrases, 'isWhole'> = {
  ...{ frames: [], series: [], numberTerms: [], documents: [], types: [], isFolded: false, hasOthers: false },
  link: () => [],
};

export const phraseBank: () => Promise<Phrases> = once(async () => {
  const { value, isWhole } = await derive('derived/phrases', NONE, readPhrases);
  return { ...value, isWhole };
});

async function readPhrases(reports: Reports): Promise<Omit<Phrases, 'isWhole'>> {
  const { reports: whole, near } = await corpus();
  const bank = await countedBank(reports, near);
  const link = linker(whole);
  // A place that leads nowhere is found here and not on the page that shows it.
  link(attestationsIn(bank));
  const types = taxonomy.types.map(({ id }) => id).filter((id) => framesOfType(bank.frames, id).length > 0);
  const hasOthers = whole.some(({ isReport }) => !isReport);
  return { ...bank, types, link, isFolded: near.repetitions.size > 0, hasOthers };
}
