/**
 * The first index from `low` to below `high` at which something holds that, once it holds, holds at all behind; `high`
 * where it holds at none. `firstIndex(0, 3, (at) => [1, 4, 9][at]! > 3) === 1`
 */
export function firstIndex(low: number, high: number, holds: (index: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
