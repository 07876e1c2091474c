import { Growing } from '../phrases/growing.ts';
import { Meetings } from './meetings.ts';
import { BANDS, bandsOf } from './signature.ts';
import { countShared } from './shingles.ts';

/** Another item with much in common. */
export interface Near {
  item: number;
  /** How many shingles both have. */
  shared: number;
}

/** On each side in a bucket, how many are looked at; a sentence that a thousand reports share makes a bucket of a thousand. */
const NEIGHBOURS = 8;
/** How many candidates of an item are compared shingle by shingle: those that met it in the most bands. */
const COMPARED = 24;
/** Band and unit are sorted as one number, which must stay exact. */
const MOST_UNITS = 2 ** 21;

/** The units in the order of one band, and the place of each in it. */
interface Table {
  band: number;
  order: Int32Array;
  places: Int32Array;
}

/**
 * Finds items that share shingles: MinHash bands bring candidates together, exact counting decides.
 *
 * An item may have several units, a text as a whole and its paragraphs, so that a paragraph that stands in a longer
 * text is found too. Time and memory grow with the number of units, however often a text is repeated.
 */
export class NearIndex {
  readonly #shingles = new Growing(new Int32Array(0));
  /** Where the shingles of each item begin. */
  readonly #bounds: number[] = [0];
  readonly #bands = new Growing(new Int32Array(0));
  /** The item of each unit, and the first unit of each item. */
  readonly #itemOf: number[] = [];
  readonly #unitsFrom: number[] = [0];

  /** Adds an item; items are numbered from 0. `units[0]` is the whole. */
  add(units: readonly Int32Array[]): void {
    for (const shingle of units[0] ?? []) this.#shingles.push(shingle);
    for (const unit of units) {
      if (this.#itemOf.push(this.#bounds.length - 1) > MOST_UNITS) throw new Error(`more than ${MOST_UNITS} passages`);
      for (const band of bandsOf(unit)) this.#bands.push(band);
    }
    this.#bounds.push(this.#shingles.length);
    this.#unitsFrom.push(this.#itemOf.length);
  }

  get size(): number {
    return this.#bounds.length - 1;
  }

  /** How many shingles an item has. */
  countOf(item: number): number {
    return this.#bounds[item + 1]! - this.#bounds[item]!;
  }

  /** Calls `tell` with each item and those it has much in common with, in no order. */
  forEach(isComparable: (a: number, b: number) => boolean, tell: (item: number, near: Near[]) => void): void {
    const tables = Array.from({ length: BANDS }, (_, band) => this.#tableOf(band));
    const meetings = new Meetings(this.size);
    for (let item = 0; item < this.size; item++) {
      for (let unit = this.#unitsFrom[item]!; unit < this.#unitsFrom[item + 1]!; unit++)
        for (const table of tables) this.#meet(table, unit, meetings);
      const likeliest = meetings.take((other) => isComparable(item, other)).slice(0, COMPARED);
      tell(
        item,
        likeliest.map((other) => this.#compare(item, other)),
      );
    }
  }

  #compare(item: number, other: number): Near {
    return { item: other, shared: countShared(this.#of(item), this.#of(other)) };
  }

  #of(item: number): Int32Array {
    return this.#shingles.view().subarray(this.#bounds[item], this.#bounds[item + 1]);
  }

  #band(unit: number, band: number): number {
    return this.#bands.view()[unit * BANDS + band]! >>> 0;
  }

  /** The units sorted by one band, so that those who agree lie together. */
  #tableOf(band: number): Table {
    const keys = Float64Array.from(this.#itemOf, (_, unit) => this.#band(unit, band) * MOST_UNITS + unit);
    const order = Int32Array.from(keys.sort(), (key) => key % MOST_UNITS);
    const places = new Int32Array(order.length);
    order.forEach((unit, place) => (places[unit] = place));
    return { band, order, places };
  }

  /** Notes the items of the nearest units that agree in a band. */
  #meet({ band, order, places }: Table, unit: number, meetings: Meetings): void {
    const key = this.#band(unit, band);
    const place = places[unit]!;
    for (let step = -1; step <= 1; step += 2)
      for (let away = 1; away <= NEIGHBOURS; away++) {
        const other = order[place + step * away];
        if (other === undefined || this.#band(other, band) !== key) break;
        meetings.note(this.#itemOf[other]!);
      }
  }
}
