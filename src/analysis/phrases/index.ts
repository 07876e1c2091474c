import { collectClauses } from './clauses.ts';
import { collectDocuments } from './documents.ts';
import { learnEdges } from './edges.ts';
import { byRank, draftSlots, draftWordings, type Draft } from './formulas.ts';
import { SIDE, SIDES } from './frames.ts';
import { commonPrefixes } from './lcp.ts';
import { collectNumberTerms } from './number-terms.ts';
import { findRepeats } from './repeats.ts';
import { MIN_LENGTH, type Formula, type PhraseBank, type PhraseReport } from './schema.ts';
import { collectSeries } from './series.ts';
import { findSlots } from './slots.ts';
import { Stream } from './stream.ts';
import { suffixArray } from './suffix-array.ts';
import { wordingsOf } from './wordings.ts';

export type { PhraseBank };

/** How many repeats are looked at; in a large corpus those in the most reports. */
const MOST_REPEATS = 20_000;
/** How many formulas are listed: of all, and of each section type. */
const MOST_FORMULAS = 1000;
const MOST_OF_TYPE = 300;
const LONGEST_CLAUSE = 40;

/** A phrase bank that takes report by report, and is then asked once. */
export function createPhraseBank() {
  const stream = new Stream();
  const collectors = { series: collectSeries(), numberTerms: collectNumberTerms(), documents: collectDocuments() };
  return {
    add(report: PhraseReport): void {
      stream.add(report);
      for (const collector of Object.values(collectors)) collector.add(report);
    },
    ask: (): PhraseBank => ({
      formulas: findFormulas(stream),
      series: collectors.series.list(),
      numberTerms: collectors.numberTerms.list(),
      documents: collectors.documents.list(),
    }),
  };
}

function findFormulas(stream: Stream): Formula[] {
  const { codes, alphabet } = stream.close();
  const sa = suffixArray(codes, alphabet);
  const text = { codes, sa };
  const edges = learnEdges(text, (words) => stream.encode(words));
  const isBalanced = stream.isBalanced.bind(stream);
  const repeats = findRepeats(
    { ...text, lcp: commonPrefixes(codes, sa), reports: stream.reports() },
    MIN_LENGTH,
    MOST_REPEATS,
  );
  const context = { codes, edges, clauses: collectClauses(codes, sa, [Math.max(2 * SIDE, SIDES) + 1, LONGEST_CLAUSE]) };
  const drafts = [
    ...draftWordings(wordingsOf(repeats, text, { codes, edges, isBalanced }), stream),
    ...draftSlots(findSlots(context), context, stream),
  ];
  return selected(drafts.sort(byRank)).map((draft) => draft.write());
}

/** The most widespread of all, and of each type. Drafts are ranked, and so is the result. */
function selected(drafts: readonly Draft[]): Draft[] {
  const listed = new Map<string, number>();
  return drafts.filter(({ byType }, rank) => {
    const types = Object.keys(byType).filter((type) => byType[type]! > 1 && (listed.get(type) ?? 0) < MOST_OF_TYPE);
    for (const type of types) listed.set(type, (listed.get(type) ?? 0) + 1);
    return rank < MOST_FORMULAS || types.length > 0;
  });
}
