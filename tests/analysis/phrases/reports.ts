import { createPhraseBank, type PhraseBank } from '../../../src/analysis/phrases/index.ts';
import type { Attestation, PhraseReport } from '../../../src/analysis/phrases/schema.ts';
import { buildFrom, readSeed, seedFiles } from '../../corpus/seeds.ts';

/** The five seeds as the phrase bank takes them. */
export const seedReports = (): PhraseReport[] =>
  seedFiles.map((file) => {
    const { meta, sections } = buildFrom(readSeed(file), file);
    return { id: meta.id, sections };
  });

/** Reports of one section of type work each. */
export const reportsOf = (...texts: string[]): PhraseReport[] =>
  texts.map((text, at) => ({
    id: `r${at}`,
    sections: [{ id: `r${at}/s1`, types: ['work'], heading: null, text }],
  }));

export function bankOf(reports: readonly PhraseReport[]): PhraseBank {
  const bank = createPhraseBank();
  for (const report of reports) bank.add(report);
  return bank.ask();
}

/** What really stands where a place says. */
export function wordsAt(
  reports: readonly PhraseReport[],
  { section: id, part, start, end }: Attestation,
): string | undefined {
  const section = reports.flatMap(({ sections }) => sections).find((one) => one.id === id);
  return (part === 'heading' ? section?.heading : section?.text)?.slice(start, end);
}
