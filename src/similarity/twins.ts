import { BandIndex } from './band-index.ts';
import { LEAST_CONTAINMENT, type ReportPair } from './index.ts';
import { countShared, shinglesOf } from './shingles.ts';

/** Two reports of which half the shingles agree meet in two bands or more with the probability 0.92, in one by chance. */
const LEAST_BANDS = 2;

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
      for (const [one, others] of candidatesOf(index)) {
        const shingles = shinglesOf(await textOf(ids[one]!));
        for (const other of others) {
          const compared = compare(shingles, shinglesOf(await textOf(ids[other]!)));
          if (compared.containment >= LEAST_CONTAINMENT) yield { reports: [ids[one]!, ids[other]!], ...compared };
        }
      }
    },
  };
}

/** Items with the later ones that may be like them. */
function candidatesOf(index: BandIndex): Map<number, Set<number>> {
  const later = new Map<number, Set<number>>();
  index.forEach(
    (a, b) => a !== b,
    (item, others) => {
      for (const other of others) {
        const [a, b] = item < other ? [item, other] : [other, item];
        later.set(a, (later.get(a) ?? new Set()).add(b));
      }
    },
  );
  return later;
}

function compare(a: Int32Array, b: Int32Array): Omit<ReportPair, 'reports'> {
  const shared = countShared(a, b);
  return { containment: shared / Math.min(a.length, b.length), jaccard: shared / (a.length + b.length - shared) };
}
