/** How often something stands in one part of a corpus and in the rest, and how large the two are. */
export interface Contrast {
  inside: number;
  outside: number;
  insideSize: number;
  outsideSize: number;
}

/** Log-likelihood (Dunning 1993), the evidence that the two rates differ: 3.84 is p < 0.05, 10.83 p < 0.001. */
export function logLikelihood({ inside, outside, insideSize, outsideSize }: Contrast): number {
  const rate = (inside + outside) / (insideSize + outsideSize);
  const term = (count: number, size: number) => (count > 0 ? count * Math.log(count / (size * rate)) : 0);
  return 2 * (term(inside, insideSize) + term(outside, outsideSize));
}

/** Log ratio (Hardie 2014), how many times the rate inside doubles the rate outside; a count of none is half of one, 0 where nothing is outside. */
export const logRatio = ({ inside, outside, insideSize, outsideSize }: Contrast): number =>
  outsideSize === 0 ? 0 : Math.log2((inside || 0.5) / insideSize / ((outside || 0.5) / outsideSize));
