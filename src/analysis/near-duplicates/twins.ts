import { BandIndex } from './band-index.ts';
import { LEAST_CONTAINMENT, type ReportPair } from './index.ts';
import { countShared, shinglesOf } from './shingles.ts';

/**
 * Reports of one length of which four fifths are the same (Jaccard 0.67) meet in four bands or more with the probability
 * 0.99, reports that share a third of their text (0.2) with 0.0002.
 */
const LEAST_BANDS = 4;

/**
 * Finds reports that stand in the corpus twice or nearly so. Of a report only the signature is kept, so that memory
 * hardly grows with the corpus; `textOf` gives a report's text again for the few that are compared exactly.
 * An excerpt of a much longer report is not looked for here; {@link createSimilarity} finds it too.
 */
export function createTwins() {
  const index = new BandIndex(LEAST_BANDS);
  const ids: string[] = [];
  return {
    add(id: string, text: string): void {
      ids.push(id);
      index.add([shinglesOf(text)]);
    },
    /** The pairs in the order of adding. */
    async *pairs(textOf: (id: string) => Promise<string>): AsyncGenerator<ReportPair, void> {
      for (const [one, other] of candidatesOf(index)) {
        const [a, b] = [await textOf(ids[one]!), await textOf(ids[other]!)];
        const compared = compare(shinglesOf(a), shinglesOf(b));
        if (compared.containment >= LEAST_CONTAINMENT) yield { reports: [ids[one]!, ids[other]!], ...compared };
      }
    },
  };
}

/** The pairs of items that may be alike, each once, in order. */
function candidatesOf(index: BandIndex): [number, number][] {
  const pairs = new Set<number>();
  index.forEach(
    (a, b) => a !== b,
    (item, others) => {
      for (const other of others) pairs.add(Math.min(item, other) * index.size + Math.max(item, other));
    },
  );
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / index.size), pair % index.size]);
}

function compare(a: Int32Array, b: Int32Array): Omit<ReportPair, 'reports'> {
  const shared = countShared(a, b);
  return { containment: shared / Math.min(a.length, b.length), jaccard: shared / (a.length + b.length - shared) };
}
