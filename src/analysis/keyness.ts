import { correctedP, logLikelihood, logRatio, pValue } from './statistics.ts';

/** How often something stands in a subset, and in what it is compared with. */
export interface Counted {
  inside: number;
  outside: number;
  /** Reports of the subset that have it there. */
  reports: number;
  /** Reports that have it in what the subset is compared with. */
  outsideReports: number;
}

/** How much more frequent it is inside, and on what evidence. */
export interface Keyness {
  /** Places for each 10,000 characters of the subset, and of what it is compared with. */
  rate: number;
  outsideRate: number;
  logRatio: number;
  g2: number;
  /** Corrected for all that was weighed with it, by Benjamini and Hochberg. */
  p: number;
}

/** Characters of the subset, and of what it is compared with. */
export interface Sizes {
  inside: number;
  outside: number;
}

/** What is typical is twice as frequent as elsewhere, and by chance in one of twenty lists at most. */
const [TYPICAL, BY_CHANCE] = [1, 0.05];
/** What stands in one report alone says nothing of a subset. */
const FEWEST_REPORTS = 2;

const rateOf = (places: number, chars: number): number => (chars > 0 ? (places * 10_000) / chars : 0);

/** All that stands in a subset: first what is more frequent there, the best evidence first. */
export function weigh<T extends Counted>(counted: readonly T[], sizes: Sizes): (T & Keyness)[] {
  const weighed = counted
    .filter(({ inside }) => inside > 0)
    .map((one) => {
      const contrast = { ...one, insideSize: sizes.inside, outsideSize: sizes.outside };
      return {
        ...one,
        rate: rateOf(one.inside, sizes.inside),
        outsideRate: rateOf(one.outside, sizes.outside),
        logRatio: logRatio(contrast),
        g2: logLikelihood(contrast),
      };
    });
  const corrected = correctedP(weighed.map(({ g2 }) => pValue(g2)));
  return weighed
    .map((one, at) => ({ ...one, p: corrected[at]! }))
    .sort((a, b) => Number(b.logRatio > 0) - Number(a.logRatio > 0) || b.g2 - a.g2);
}

/**
 * What is typical of a subset, the best evidence first. Weighed is what stands in it at all; in a corpus of one report
 * one is enough.
 */
export const keyness = <T extends Counted>(counted: readonly T[], sizes: Sizes, corpus: number): (T & Keyness)[] =>
  weigh(counted, sizes).filter(
    (one) => one.logRatio >= TYPICAL && one.p < BY_CHANCE && one.reports >= Math.min(FEWEST_REPORTS, corpus),
  );
