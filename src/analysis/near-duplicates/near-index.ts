import { Growing } from '../phrases/growing.ts';
import { BandIndex } from './band-index.ts';
import { countShared } from './shingles.ts';

/** Another item with much in common. */
export interface Near {
  item: number;
  /** How many shingles both have. */
  shared: number;
}

/** Finds items that share shingles: {@link BandIndex} brings candidates together, exact counting decides. */
export class NearIndex {
  readonly #candidates = new BandIndex(1);
  readonly #shingles = new Growing(new Int32Array(0));
  /** Where the shingles of each item begin. */
  readonly #bounds: number[] = [0];

  /** Adds an item; items are numbered from 0. `units[0]` is the whole. */
  add(units: readonly Int32Array[]): void {
    for (const shingle of units[0] ?? []) this.#shingles.push(shingle);
    this.#bounds.push(this.#shingles.length);
    this.#candidates.add(units);
  }

  get size(): number {
    return this.#candidates.size;
  }

  /** How many shingles an item has. */
  countOf(item: number): number {
    return this.#bounds[item + 1]! - this.#bounds[item]!;
  }

  /** Calls `tell` with each item and those it has much in common with, in no order. */
  forEach(isComparable: (a: number, b: number) => boolean, tell: (item: number, near: Near[]) => void): void {
    this.#candidates.forEach(isComparable, (item, others) =>
      tell(
        item,
        others.map((other) => ({ item: other, shared: countShared(this.#of(item), this.#of(other)) })),
      ),
    );
  }

  #of(item: number): Int32Array {
    return this.#shingles.view().subarray(this.#bounds[item], this.#bounds[item + 1]);
  }
}
