import { Growing } from '../growing.ts';
import { Meetings } from './meetings.ts';
import { BANDS, bandsOf } from './signature.ts';

/** On each side in a bucket, how many are looked at; a sentence that a thousand reports share makes a bucket of a thousand. */
const NEIGHBOURS = 8;
/** How many candidates of an item are told: those that met it in the most bands. */
const CANDIDATES = 24;
/** Band and unit are sorted as one number, which must stay exact. */
const MOST_UNITS = 2 ** 21;

/** The units in the order of one band, the band of each in that order, and the place of each unit in it. */
interface Table {
  order: Int32Array;
  bands: Uint32Array;
  places: Int32Array;
}

/**
 * Brings items together that may share shingles: those whose MinHash signatures agree in a band.
 *
 * An item may have several units, a text as a whole and its paragraphs, so that a paragraph that stands in a longer
 * text is found too. Time and memory grow with the number of units, however often a text is repeated; of a unit
 * no more is kept than its bands.
 */
export class BandIndex {
  readonly #bands = new Growing(new Int32Array(0));
  /** The item of each unit, and the first unit of each item. */
  readonly #itemOf: number[] = [];
  readonly #unitsFrom: number[] = [0];

  /** Adds an item, given the shingles of its units; items are numbered from 0. */
  add(units: readonly Int32Array[]): void {
    const item = this.size;
    for (const unit of units) {
      if (this.#itemOf.push(item) > MOST_UNITS) throw new Error(`more than ${MOST_UNITS} passages`);
      for (const band of bandsOf(unit)) this.#bands.push(band);
    }
    this.#unitsFrom.push(this.#itemOf.length);
  }

  get size(): number {
    return this.#unitsFrom.length - 1;
  }

  /** Calls `tell` with each item and those it is likely to have much in common with, the likeliest first. */
  forEach(isComparable: (a: number, b: number) => boolean, tell: (item: number, others: number[]) => void): void {
    const tables = Array.from({ length: BANDS }, (_, band) => this.#tableOf(band));
    const meetings = new Meetings(this.size);
    for (let item = 0; item < this.size; item++) {
      for (let unit = this.#unitsFrom[item]!; unit < this.#unitsFrom[item + 1]!; unit++)
        for (const table of tables) this.#meet(table, unit, meetings);
      tell(item, meetings.take((other) => isComparable(item, other)).slice(0, CANDIDATES));
    }
  }

  /** The units sorted by one band, so that those who agree lie together. */
  #tableOf(band: number): Table {
    const all = this.#bands.view();
    const keys = new Float64Array(this.#itemOf.length);
    for (let unit = 0; unit < keys.length; unit++) keys[unit] = (all[unit * BANDS + band]! >>> 0) * MOST_UNITS + unit;
    const order = Int32Array.from(keys.sort(), (key) => key % MOST_UNITS);
    const places = new Int32Array(order.length);
    order.forEach((unit, place) => (places[unit] = place));
    return { order, bands: Uint32Array.from(keys, (key) => key / MOST_UNITS), places };
  }

  /** Notes the items of the nearest units that agree in a band. */
  #meet({ order, bands, places }: Table, unit: number, meetings: Meetings): void {
    const place = places[unit]!;
    for (let step = -1; step <= 1; step += 2)
      for (let away = 1; away <= NEIGHBOURS; away++) {
        const at = place + step * away;
        if (bands[at] !== bands[place]) break;
        meetings.note(this.#itemOf[order[at]!]!);
      }
  }
}
