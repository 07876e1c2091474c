import type { Mending } from '../../view-models/review/mending.ts';
import type { WriteOutcome, Shelf, Store } from './shelf.ts';

/** A decision that was written, with the file before and after it. */
export interface Entry {
  report: string;
  /** The section it was made at. */
  row: string;
  /** What was decided, in words. */
  label: string;
  before: string | null;
  after: string | null;
  /** The section's tags before and after it. */
  was: Tags;
  now: Tags;
}

export type Tags = Pick<Mending, 'types' | 'topics'>;

const KEY = 'wenduan-review';
/** As many can be undone. */
const MOST = 200;

/** The decisions made on this device, the last of which can be undone, also after the page was loaded anew. */
export class DecisionHistory {
  readonly #store: Store;
  readonly #shelf: Shelf;

  constructor(store: Store, shelf: Shelf) {
    this.#store = store;
    this.#shelf = shelf;
  }

  get entries(): Entry[] {
    return JSON.parse(this.#store.get(KEY) ?? '[]') as Entry[];
  }

  /** Writes a file with a decision more. */
  async write(entry: Entry): Promise<WriteOutcome> {
    const outcome = await this.#shelf.write(entry.report, entry.before, entry.after);
    if (outcome.is === 'written') this.#keep([...this.entries, entry].slice(-MOST));
    return outcome;
  }

  /** Puts back the file as it was before the last decision; null where there is none. */
  async undo(): Promise<{ entry: Entry; outcome: WriteOutcome } | null> {
    const entry = this.entries.at(-1);
    if (!entry) return null;
    const outcome = await this.#shelf.write(entry.report, entry.after, entry.before);
    // What was changed elsewhere since cannot be put back by this, nor what came before it.
    if (outcome.is === 'written' || outcome.is === 'changed') this.#keep(this.entries.slice(0, -1));
    return { entry, outcome };
  }

  #keep(entries: readonly Entry[]): void {
    this.#store.set(KEY, JSON.stringify(entries));
  }
}
