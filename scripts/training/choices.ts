import type { Features, Weights } from '../../src/corpus/model/features.ts';
import { minimum } from './minimum.ts';

/** A choice that a reader made among options. */
export interface Choice {
  options: readonly Features[];
  chosen: number;
}

/** How features are numbered while weights are learned. */
export class Names {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  list(): string[] {
    return [...this.#numbers.keys()];
  }

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** Weights by name, rounded to so many parts of one; those near nought are left out. */
  weights(values: Float64Array, least: number, parts = 1000): Weights {
    const rounded = [...this.#numbers].map(
      ([name, number]) => [name, Math.round(values[number]! * parts) / parts] as const,
    );
    return Object.fromEntries(
      rounded.filter(([, value]) => Math.abs(value) >= least).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}

/** What weighs less among few features, and among the many of which types and headings have thousands. */
const LEAST = 0.04;
export const LEAST_OF_MANY = 0.08;

/** Features by number. */
export interface Numbered {
  names: Int32Array;
  values: Float64Array;
}

export function numbered(features: Features, names: Names): Numbered {
  const made = { names: new Int32Array(features.length), values: new Float64Array(features.length) };
  for (let index = 0; index < features.length; index++) {
    const [name, value] = features[index]!;
    made.names[index] = names.of(name);
    made.values[index] = value;
  }
  return made;
}

export function weighed({ names, values }: Numbered, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < names.length; index++) sum += values[index]! * weights[names[index]!]!;
  return sum;
}

/** One after the other: `Float64Array.from` with a function asks an iterator for each. */
export function allWeighed(all: readonly Numbered[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(all.length);
  for (let index = 0; index < all.length; index++) scores[index] = weighed(all[index]!, weights);
  return scores;
}

export function addTo(gradient: Float64Array, { names, values }: Numbered, factor: number): void {
  for (let index = 0; index < names.length; index++) gradient[names[index]!]! += factor * values[index]!;
}

/** Adds what large weights cost, each by its own strength. */
export function penalise(weights: Float64Array, gradient: Float64Array, strengths: readonly number[]): number {
  let loss = 0;
  for (let index = 0; index < strengths.length; index++) {
    const strength = strengths[index]!;
    loss += 0.5 * strength * weights[index]! ** 2;
    gradient[index]! += strength * weights[index]!;
  }
  return loss;
}

/** The weights under which what readers chose is likeliest (conditional logit, ridge penalty). */
export function learnChoices(choices: readonly Choice[], strength: number, least = LEAST): Weights {
  const names = new Names();
  const groups = choices.map(({ options, chosen }) => ({
    chosen,
    options: options.map((one) => numbered(one, names)),
  }));
  const strengths = names.list().map(() => strength);
  const found = minimum((weights, gradient) => {
    let loss = penalise(weights, gradient, strengths);
    for (const { options, chosen } of groups) {
      const scores = options.map((option) => weighed(option, weights));
      const highest = Math.max(...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - highest), 0);
      loss += Math.log(total) + highest - scores[chosen]!;
      for (const [index, option] of options.entries()) {
        const share = Math.exp(scores[index]! - highest) / total - (index === chosen ? 1 : 0);
        if (share !== 0) addTo(gradient, option, share);
      }
    }
    return loss;
  }, names.size);
  return names.weights(found, least);
}
