import { firstIndex } from '../../text/binary-search.ts';
/** Stretches of the index's positions, by start and then by end: the n-th goes from `starts[n]` to before `ends[n]`. */
export interface PositionSpans {
  starts: Uint32Array;
  ends: Uint32Array;
}

// Below this ratio walking through both lists is quicker than leaping.
const LEAP = 16;

/** The numbers of a list that, moved by `shift`, stand in another; both ascend. */
export function keepShifted(numbers: Uint32Array, others: Uint32Array, shift: number): Uint32Array {
  const kept = new Uint32Array(numbers.length);
  const leaps = others.length > LEAP * numbers.length;
  let count = 0;
  let at = 0;
  for (const number of numbers) {
    const wanted = number + shift;
    if (leaps) at = firstFrom(others, wanted, at);
    else while (at < others.length && others[at]! < wanted) at++;
    if (others[at] === wanted) kept[count++] = number;
  }
  return kept.slice(0, count);
}

/** The place in an ascending list of its first number not below `wanted`, sought from `low` on. */
const firstFrom = (numbers: Uint32Array, wanted: number, low = 0): number =>
  firstIndex(low, numbers.length, (at) => numbers[at]! >= wanted);

/** Stretches of the first list, each carried on to the end of the nearest of the second within `gap` behind it. */
export function joinNear(first: PositionSpans, then: PositionSpans, gap: number): PositionSpans {
  const ends = new Uint32Array(first.starts.length);
  let at = 0;
  for (const [i, end] of first.ends.entries()) {
    while (at < then.starts.length && then.starts[at]! < end) at++;
    if (at < then.starts.length && then.starts[at]! <= end + gap) ends[i] = then.ends[at]!;
  }
  return select({ starts: first.starts, ends }, (i) => ends[i] !== 0);
}

/** Both lists as one; a stretch that stands in both is kept once. */
export function unite(a: PositionSpans, b: PositionSpans): PositionSpans {
  if (a.starts.length === 0) return b;
  if (b.starts.length === 0) return a;
  const united = { starts: new Uint32Array(a.starts.length + b.starts.length), ends: new Uint32Array() };
  united.ends = new Uint32Array(united.starts.length);
  let [i, j, count] = [0, 0, 0];
  while (i < a.starts.length || j < b.starts.length) {
    const order = compareAt(a, i, b, j);
    const [from, at] = order <= 0 ? [a, i] : [b, j];
    united.starts[count] = from.starts[at]!;
    united.ends[count++] = from.ends[at]!;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return { starts: united.starts.slice(0, count), ends: united.ends.slice(0, count) };
}

/** The stretches whose number passes. */
export function select({ starts, ends }: PositionSpans, passes: (number: number) => boolean): PositionSpans {
  const kept: PositionSpans = { starts: new Uint32Array(starts.length), ends: new Uint32Array(starts.length) };
  let count = 0;
  for (let i = 0; i < starts.length; i++) {
    if (!passes(i)) continue;
    kept.starts[count] = starts[i]!;
    kept.ends[count++] = ends[i]!;
  }
  return { starts: kept.starts.slice(0, count), ends: kept.ends.slice(0, count) };
}

function compareAt(a: PositionSpans, i: number, b: PositionSpans, j: number): number {
  if (i >= a.starts.length) return 1;
  if (j >= b.starts.length) return -1;
  return a.starts[i]! - b.starts[j]! || a.ends[i]! - b.ends[j]!;
}
