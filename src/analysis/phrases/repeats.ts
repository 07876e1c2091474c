import { firstIndex } from '../../text/binary-search.ts';
import { BORDER, PAUSE } from './block.ts';
import { Growing } from './growing.ts';

/** What the search for repeats needs: the text, its suffix array with common prefixes, and whose each position is. */
export interface IndexedText {
  codes: Uint16Array;
  sa: Int32Array;
  lcp: Int32Array;
  /** The report of each position. */
  reports: Int32Array;
}

/** A stretch that stands at several places and could not be made longer at all of them: `sa[low]` … `sa[high - 1]`. */
export interface Repeat {
  length: number;
  low: number;
  high: number;
  /** In how many reports. */
  reports: number;
  /** Whether a border stands before it at one of its places. */
  afterBorder: boolean;
}

/** An interval of the suffix array whose suffixes share `length` codes, open until a shorter common prefix ends it. */
interface Interval {
  length: number;
  low: number;
  /** How many of its suffixes come from a report that it has already. */
  doubles: number;
  /** The smallest and the largest code before its suffixes; borders are small. */
  minBefore: number;
  maxBefore: number;
}

const FIELDS = 5;

/**
 * Every maximal repeat of at least `minLength` codes that stands in two reports or more; at most about `most`, the most
 * widespread.
 *
 * One walk over the intervals of the suffix array, linear but for the depth. The reports of an interval are counted as
 * Hui (1992) has it: a suffix adds a double to the smallest interval that holds the one before it of the same report.
 */
export function findRepeats(index: IndexedText, minLength: number, most: number): Repeat[] {
  const { codes, sa, lcp, reports } = index;
  const found = new Growing(new Int32Array(0));
  const lastOf = new Map<number, number>();
  const open: Interval[] = [{ length: 0, low: 0, doubles: 0, minBefore: BORDER, maxBefore: BORDER }];
  for (let i = 0; i < sa.length; i++) {
    closeLonger(open, lcp[i]!, (interval) => keepRepeat(found, interval, i, minLength));
    const before = codes[sa[i]! - 1] ?? BORDER;
    if (lcp[i]! > open.at(-1)!.length) open.push(opened(lcp[i]!, i - 1, codes[sa[i - 1]! - 1] ?? BORDER));
    note(open.at(-1)!, before, before);
    const last = lastOf.get(reports[sa[i]!]!);
    if (last !== undefined) innermost(open, last).doubles += 1;
    lastOf.set(reports[sa[i]!]!, i);
  }
  closeLonger(open, 0, (interval) => keepRepeat(found, interval, sa.length, minLength));
  return mostWidespread(found.view(), most);
}

const opened = (length: number, low: number, before: number): Interval => ({
  length,
  low,
  doubles: 0,
  minBefore: before,
  maxBefore: before,
});

/** Ends the intervals that share more than `length`; what they held goes to the interval around them. */
function closeLonger(open: Interval[], length: number, tell: (interval: Interval) => void): void {
  while (open.at(-1)!.length > length) {
    const inner = open.pop()!;
    tell(inner);
    if (open.at(-1)!.length < length) open.push({ ...inner, length });
    else {
      note(open.at(-1)!, inner.minBefore, inner.maxBefore);
      open.at(-1)!.doubles += inner.doubles;
    }
  }
}

function note(interval: Interval, min: number, max: number): void {
  interval.minBefore = Math.min(interval.minBefore, min);
  interval.maxBefore = Math.max(interval.maxBefore, max);
}

/** The smallest open interval that begins at `last` or before it. */
const innermost = (open: Interval[], last: number): Interval =>
  open[firstIndex(1, open.length, (at) => open[at]!.low > last) - 1]!;

function keepRepeat(found: Growing<Int32Array>, interval: Interval, high: number, minLength: number): void {
  const { length, low, doubles, minBefore, maxBefore } = interval;
  const reports = high - low - doubles;
  const isMaximal = minBefore !== maxBefore || minBefore <= BORDER;
  if (length < minLength || reports < 2 || !isMaximal) return;
  for (const field of [length, low, high, reports, minBefore <= PAUSE ? 1 : 0]) found.push(field);
}

/** Those in the most reports: the bar is as low as it can be for no more than `most`. */
function mostWidespread(fields: Int32Array, most: number): Repeat[] {
  const bar = barFor(fields, most);
  const repeats: Repeat[] = [];
  for (let at = 0; at < fields.length; at += FIELDS) {
    const [length, low, high, reports, afterBorder] = fields.subarray(at, at + FIELDS);
    if (reports! >= bar)
      repeats.push({ length: length!, low: low!, high: high!, reports: reports!, afterBorder: afterBorder === 1 });
  }
  return repeats;
}

function barFor(fields: Int32Array, most: number): number {
  const counts: number[] = [];
  for (let at = 0; at < fields.length; at += FIELDS) counts[fields[at + 3]!] = (counts[fields[at + 3]!] ?? 0) + 1;
  let kept = 0;
  for (let bar = counts.length - 1; bar >= 2; bar--) {
    kept += counts[bar] ?? 0;
    if (kept > most) return bar + 1;
  }
  return 2;
}
