import type { NearItem, NearIndex } from './near-index.ts';

/** Two passages are near-duplicates where so much of each stands in the other. */
const SAME = 0.8;
/** The same of two that are too short to be looked for, in reports of which one stands in the other. */
const SAME_SHORT = 0.5;

/** Tells, of passages that say the same in several reports, which one is the first. Items are settled in their order. */
export class Firsts {
  readonly #passages: NearIndex;
  readonly #reportOf: (item: number) => number;
  readonly #firsts = new Map<number, number>();

  constructor(passages: NearIndex, reportOf: (item: number) => number) {
    this.#passages = passages;
    this.#reportOf = reportOf;
  }

  /** The items that repeat another, each with the first that says it. */
  get all(): ReadonlyMap<number, number> {
    return this.#firsts;
  }

  /** Settles an item among those near it. What is like a repetition alone, and not like its first, is none. */
  settle(item: number, near: readonly NearItem[]): void {
    const earlier = near.filter((other) => this.#reportOf(other.item) < this.#reportOf(item));
    const alike = earlier.filter((other) => this.#share(item, other) >= SAME).map((other) => this.#firstOf(other.item));
    const first = [...new Set(alike)].sort((a, b) => a - b).find((one) => this.#likeness(item, one) >= SAME);
    if (first !== undefined) this.#firsts.set(item, first);
  }

  /** Settles an item that is too short to be looked for among those of a report that has much of its own. */
  follow(item: number, others: readonly number[]): void {
    if (this.#firsts.has(item)) return;
    const [nearest] = others
      .map((other) => ({ other, likeness: this.#likeness(item, other) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (nearest && nearest.likeness >= SAME_SHORT) this.#firsts.set(item, this.#firstOf(nearest.other));
  }

  #firstOf(item: number): number {
    return this.#firsts.get(item) ?? item;
  }

  #likeness(item: number, other: number): number {
    return this.#share(item, { item: other, shared: this.#passages.shared(item, other) });
  }

  /** How much of the longer of two stands in the other; all of it where both are a word or two. */
  #share(item: number, { item: other, shared }: NearItem): number {
    const longer = Math.max(this.#passages.countOf(item), this.#passages.countOf(other));
    return longer === 0 ? 1 : shared / longer;
  }
}
