import { areSamples } from '../../i18n/samples.ts';
import { MOST } from './address.ts';

/** The passages chosen for comparison in this tab: ids, `<report>/<anchor>`, in the order in which they came. */
export interface Basket {
  ids(): string[];
  /** False where it is full. */
  add(id: string): boolean;
  remove(id: string): void;
  replace(ids: readonly string[]): void;
}

/** Of two corpora each has its own. */
const KEY = areSamples ? 'wenduan:compare-samples' : 'wenduan:compare';
/** Fired on `window` whenever the basket changes. */
export const BASKET_CHANGED = 'wenduan-basket';

export const basket: Basket = {
  ids: read,
  add(id) {
    const ids = read();
    if (ids.includes(id)) return true;
    if (ids.length >= MOST) return false;
    write([...ids, id]);
    return true;
  },
  remove: (id) => write(read().filter((other) => other !== id)),
  replace: write,
};

function read(): string[] {
  try {
    const ids: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function write(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Storage may be forbidden or full; the address of the comparison still carries the passages.
  }
  dispatchEvent(new Event(BASKET_CHANGED));
}
