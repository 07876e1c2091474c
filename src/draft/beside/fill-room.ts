/**
 * In which of several places, one below the other, each of a row of things stands, in their order, so that the places
 * grow least; of ways that are as good the one that begins further up. It takes steps by the number of places and the
 * square of that of things.
 *
 * `filledFrom([2, 3], [0, 5, 0]) → [1, 1]`
 *
 * @param sizes Of the things.
 * @param room What each place has room for without growing; one at least.
 */
export function filledFrom(sizes: readonly number[], room: readonly number[]): number[] {
  const starts = [0];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  // For each place and each thing: where those from this thing on stand in this place and below, and how many in this one.
  const best: Filling[][] = [starts.map((_, first) => ({ growth: first === sizes.length ? 0 : Infinity, number: 0 }))];
  for (const free of room.toReversed()) {
    const below = best.at(-1)!;
    best.push(starts.map((_, first) => bestFrom(first, { starts, free, below })));
  }
  let first = 0;
  return room.flatMap((_, place) => {
    const { number } = best[room.length - place]![first]!;
    first += number;
    return Array<number>(number).fill(place);
  });
}

interface Filling {
  growth: number;
  /** Of the things in the place itself. */
  number: number;
}

/** With most in this place, of those by which the places grow least. */
function bestFrom(
  first: number,
  { starts, free, below }: { starts: readonly number[]; free: number; below: readonly Filling[] },
): Filling {
  let best: Filling = { growth: Infinity, number: 0 };
  for (let end = starts.length - 1; end >= first; end -= 1) {
    const growth = Math.max(0, starts[end]! - starts[first]! - free) + below[end]!.growth;
    if (growth < best.growth) best = { growth, number: end - first };
  }
  return best;
}
