/**
 * In which of several places, one below the other, each of a row of things stands, in their order, so that the places
 * grow least; of ways that are as good the one that begins further up.
 *
 * `filledFrom([2, 3], [0, 5, 0]) → [1, 1]`
 *
 * @param sizes Of the things.
 * @param room What each place has room for without growing; one at least.
 */
export function filledFrom(sizes: readonly number[], room: readonly number[]): number[] {
  const best = new Map<string, Filling>();
  const fill = (first: number, place: number): Filling => {
    if (first === sizes.length) return { growth: 0, places: [] };
    if (place === room.length) return { growth: Infinity, places: [] };
    const key = `${first} ${place}`;
    const known = best.get(key);
    if (known) return known;
    const found = ways(first, place).reduce((a, b) => (b.growth < a.growth ? b : a));
    best.set(key, found);
    return found;
  };
  /** With most in this place first. */
  const ways = (first: number, place: number): Filling[] =>
    Array.from({ length: sizes.length - first + 1 }, (_, i) => sizes.length - first - i).map((number) => {
      const size = sizes.slice(first, first + number).reduce((sum, one) => sum + one, 0);
      const rest = fill(first + number, place + 1);
      return {
        growth: Math.max(0, size - room[place]!) + rest.growth,
        places: [...Array<number>(number).fill(place), ...rest.places],
      };
    });
  return fill(0, 0).places;
}

interface Filling {
  growth: number;
  /** For each thing from the first on. */
  places: number[];
}
