/** Counts how often an item met others; reused from item to item. */
export class Meetings {
  readonly #counts: Uint32Array;
  #met: number[] = [];

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
  }

  note(item: number): void {
    if (this.#counts[item]!++ === 0) this.#met.push(item);
  }

  /** Those who were met, the most often first, then by number; forgets them all. */
  take(isWanted: (item: number) => boolean): number[] {
    const counts = this.#counts;
    const met = this.#met.filter(isWanted).sort((a, b) => counts[b]! - counts[a]! || a - b);
    for (const item of this.#met) counts[item] = 0;
    this.#met = [];
    return met;
  }
}
