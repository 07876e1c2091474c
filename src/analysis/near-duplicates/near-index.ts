import { Growing } from '../growing.ts';
import { BandIndex } from './band-index.ts';
import { countShared } from './shingles.ts';

/** Another item with much in common. */
export interface NearItem {
  item: number;
  /** How many shingles both have. */
  shared: number;
}

/** Which items may be compared, and how many shingles two must share. */
interface Comparison {
  isComparable: (item: number, other: number) => boolean;
  least: (item: number, other: number) => number;
}

/** Finds items that share shingles: {@link BandIndex} brings candidates together, exact counting decides. */
export class NearIndex {
  readonly #candidates = new BandIndex();
  readonly #shingles = new Growing(new Int32Array(0));
  /** Where the shingles of each item begin. */
  readonly #bounds: number[] = [0];

  /** Adds an item, given its shingles and those of the units by which it is found; items are numbered from 0. */
  add(shingles: Int32Array, units: readonly Int32Array[]): void {
    for (const shingle of shingles) this.#shingles.push(shingle);
    this.#bounds.push(this.#shingles.length);
    this.#candidates.add(units);
  }

  /** How many shingles an item has. */
  countOf(item: number): number {
    return this.#bounds[item + 1]! - this.#bounds[item]!;
  }

  /** How many shingles two items have in common; 0 where they have fewer than `least`. */
  shared(a: number, b: number, least = 0): number {
    return countShared(this.#of(a), this.#of(b), least);
  }

  /** Calls `tell` with each item in turn and, in no order, those of the comparable ones that have `least` in common. */
  forEach({ isComparable, least }: Comparison, tell: (item: number, near: NearItem[]) => void): void {
    this.#candidates.forEach(isComparable, (item, others) =>
      tell(
        item,
        others
          .map((other) => ({ item: other, shared: this.shared(item, other, least(item, other)) }))
          .filter(({ shared }) => shared > 0),
      ),
    );
  }

  #of(item: number): Int32Array {
    return this.#shingles.view().subarray(this.#bounds[item], this.#bounds[item + 1]);
  }
}
