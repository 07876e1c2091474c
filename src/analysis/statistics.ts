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

/** logDice (Rychlý 2008), how exclusively two things keep company: 14 where neither is ever alone, one less for half as often. */
export const logDice = (both: number, first: number, second: number): number =>
  14 + Math.log2((2 * both) / (first + second));

/**
 * Deviation of proportions (Gries 2008) of counts over parts of a corpus: 0 is spread as the corpus is, near 1 all in one
 * small part.
 *
 * @param parts Those that have any; what the others lack comes to what these have too much.
 * @param all The size of all parts together.
 */
export function deviationOfProportions(parts: readonly { count: number; size: number }[], all: number): number {
  const [places, size] = [sum(parts.map((part) => part.count)), sum(parts.map((part) => part.size))];
  const apart = parts.map((part) => Math.abs(part.count / places - part.size / all));
  return (sum(apart) + (all - size) / all) / 2;
}

/** How likely a log-likelihood at least as large is where the rates are the same (χ², one degree of freedom). */
export const pValue = (g2: number): number => complementaryError(Math.sqrt(Math.max(0, g2) / 2));

/** The p-values of many tests, corrected so that of those below p at most that share is by chance (Benjamini & Hochberg 1995). */
export function correctedP(values: readonly number[]): number[] {
  const corrected = new Array<number>(values.length);
  let least = 1;
  for (const [behind, at] of [...values.keys()].sort((a, b) => values[b]! - values[a]!).entries()) {
    least = Math.min(least, (values[at]! * values.length) / (values.length - behind));
    corrected[at] = least;
  }
  return corrected;
}

/** erfc of a number not below 0: by its series where that is short, by its continued fraction elsewhere (Abramowitz & Stegun 7.1.5, 7.1.14). */
function complementaryError(x: number): number {
  if (x >= 2) {
    let fraction = x;
    for (let k = 60; k >= 1; k--) fraction = x + k / 2 / fraction;
    return Math.exp(-x * x) / fraction / Math.sqrt(Math.PI);
  }
  let [power, error] = [x, x];
  for (let n = 1; n < 60; n++) error += (power *= (-x * x) / n) / (2 * n + 1);
  return 1 - (2 / Math.sqrt(Math.PI)) * error;
}

export function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
