/** What speaks for a choice, by name and strength: `['ends without a stop', 1]`. */
export type Features = (readonly [name: string, value: number])[];

/** Learned weights by feature name; a feature without one weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The weighed sum of features. */
export function scoreOf(features: Features, weights: Weights): number {
  let score = 0;
  for (const [name, value] of features) score += value * (weights[name] ?? 0);
  return score;
}

/** Scores as probabilities that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How likely each of several options is; the option without features is that none of the others holds. */
export const chances = (options: readonly Features[], weights: Weights): number[] =>
  softmax(options.map((features) => scoreOf(features, weights)));

/** How likely something is that features speak for. */
export const chance = (features: Features, weights: Weights): number => chances([features, []], weights)[0]!;

/** The name of the step a number falls in: `step('length', 12, [4, 10, 20])` is `length ≤ 20`. */
export function step(name: string, value: number, bounds: readonly number[]): string {
  const bound = bounds.find((one) => value <= one);
  return bound === undefined ? `${name} > ${bounds.at(-1)}` : `${name} ≤ ${bound}`;
}
