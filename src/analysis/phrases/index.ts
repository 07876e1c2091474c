import { collectDocuments } from './documents.ts';
import { collectFrames } from './frames/index.ts';
import { collectNumberTerms } from './number-terms.ts';
import type { PhraseBank, PhraseReport } from './schema.ts';
import { collectSeries } from './series.ts';

export type { PhraseBank };

/** A phrase bank that takes report by report, and is then asked once. */
export function createPhraseBank() {
  const [frames, series, numberTerms, documents] = [
    collectFrames(),
    collectSeries(),
    collectNumberTerms(),
    collectDocuments(),
  ];
  return {
    add(report: PhraseReport): void {
      for (const collector of [frames, series, numberTerms, documents]) collector.add(report);
    },
    ask(): PhraseBank {
      const terms = numberTerms.list();
      return {
        frames: frames.list(terms.map(({ words }) => words)),
        series: series.list(),
        numberTerms: terms,
        documents: documents.list(),
      };
    },
  };
}
