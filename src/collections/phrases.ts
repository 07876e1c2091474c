import { createPhraseBank, type PhraseBank } from '../analysis/phrases/index.ts';
import { formulasOfType, linker } from '../view-models/phrases.ts';
import { taxonomy } from '../view-models/taxonomy.ts';
import { corpus } from './corpus.ts';
import { reportLines } from './lines.ts';
import { once } from './once.ts';

/** Formulas, series, number terms and cited documents of the whole corpus. */
export const phraseBank: () => Promise<PhraseBank> = once(async () => {
  const bank = createPhraseBank();
  for await (const report of reportLines()) bank.add(report);
  return bank.ask();
});

/** What every page of the phrase bank needs: the types that have formulas, and how places become links. */
export const phraseFrame = once(async () => {
  const { formulas } = await phraseBank();
  const { reports } = await corpus();
  const types = taxonomy.types.filter(({ id }) => formulasOfType(formulas, id).length > 0).map(({ id }) => id);
  return { types, link: linker(reports) };
});
