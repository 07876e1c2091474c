type Codes = Uint16Array | Int32Array;

/** One level of the induced sorting: the string, its types and its buckets. */
interface Level {
  text: Codes;
  /** 1 where the suffix is smaller than the next one (S), 0 where it is larger (L). */
  isSmall: Uint8Array;
  /** How many characters of each code. */
  counts: Int32Array;
  sa: Int32Array;
}

/**
 * The suffix array by induced sorting (SA-IS; Nong, Zhang, Chan 2009), linear in time and memory.
 *
 * `text` ends with its only 0. `suffixArray([2, 1, 2, 1, 0], 3) → [4, 3, 1, 2, 0]`
 */
export function suffixArray(text: Codes, alphabet: number): Int32Array {
  if (text.length === 1) return Int32Array.of(0);
  const level: Level = {
    text,
    isSmall: typesOf(text),
    counts: countCodes(text, alphabet),
    sa: new Int32Array(text.length).fill(-1),
  };
  const starts = leftmostSmall(level.isSmall);
  placeSmall(level, starts);
  induce(level);
  const { names, count } = nameSubstrings(level, starts);
  const order = count < starts.length ? suffixArray(names, count) : invert(names);
  level.sa.fill(-1);
  placeSmall(
    level,
    order.map((at) => starts[at]!),
  );
  induce(level);
  return level.sa;
}

function typesOf(text: Codes): Uint8Array {
  const isSmall = new Uint8Array(text.length);
  isSmall[text.length - 1] = 1;
  for (let at = text.length - 2; at >= 0; at--)
    isSmall[at] = text[at]! < text[at + 1]! || (text[at] === text[at + 1] && isSmall[at + 1] === 1) ? 1 : 0;
  return isSmall;
}

function countCodes(text: Codes, alphabet: number): Int32Array {
  const counts = new Int32Array(alphabet);
  for (let at = 0; at < text.length; at++) counts[text[at]!]! += 1;
  return counts;
}

const isLeftmost = (isSmall: Uint8Array, at: number): boolean => at > 0 && isSmall[at] === 1 && isSmall[at - 1] === 0;

/** Where an S suffix follows an L suffix, in order; the sorting rests on these. */
function leftmostSmall(isSmall: Uint8Array): Int32Array {
  let count = 0;
  for (let at = 1; at < isSmall.length; at++) if (isLeftmost(isSmall, at)) count += 1;
  const starts = new Int32Array(count);
  for (let at = 1, next = 0; at < isSmall.length; at++) if (isLeftmost(isSmall, at)) starts[next++] = at;
  return starts;
}

/** Puts suffixes, sorted among themselves, at the ends of their buckets. */
function placeSmall({ text, counts, sa }: Level, starts: Int32Array): void {
  const ends = bucketEnds(counts);
  for (let i = starts.length - 1; i >= 0; i--) sa[(ends[text[starts[i]!]!]! -= 1)] = starts[i]!;
}

/** Sorts all suffixes from the ones in place: L from the left, then S from the right. */
function induce({ text, isSmall, counts, sa }: Level): void {
  const heads = bucketHeads(counts);
  for (let i = 0; i < sa.length; i++) {
    const before = sa[i]! - 1;
    if (before >= 0 && isSmall[before] === 0) sa[heads[text[before]!]!++] = before;
  }
  const ends = bucketEnds(counts);
  for (let i = sa.length - 1; i >= 0; i--) {
    const before = sa[i]! - 1;
    if (before >= 0 && isSmall[before] === 1) sa[(ends[text[before]!]! -= 1)] = before;
  }
}

function bucketHeads(counts: Int32Array): Int32Array {
  const heads = new Int32Array(counts.length);
  for (let code = 1; code < counts.length; code++) heads[code] = heads[code - 1]! + counts[code - 1]!;
  return heads;
}

function bucketEnds(counts: Int32Array): Int32Array {
  const ends = bucketHeads(counts);
  for (let code = 0; code < counts.length; code++) ends[code]! += counts[code]!;
  return ends;
}

/** Numbers the stretches between leftmost S positions by rank, equal ones alike, in the order of the text. */
function nameSubstrings(level: Level, starts: Int32Array): { names: Int32Array; count: number } {
  const { sa, isSmall } = level;
  const nameAt = new Int32Array(isSmall.length).fill(-1);
  let count = 0;
  let before = -1;
  for (let i = 0; i < sa.length; i++) {
    const at = sa[i]!;
    if (!isLeftmost(isSmall, at)) continue;
    if (before >= 0 && !isSameSubstring(level, before, at)) count += 1;
    nameAt[at] = count;
    before = at;
  }
  return { names: starts.map((at) => nameAt[at]!), count: count + 1 };
}

function isSameSubstring({ text, isSmall }: Level, a: number, b: number): boolean {
  if (a === text.length - 1 || b === text.length - 1) return false;
  for (let i = 0; ; i++) {
    if (text[a + i] !== text[b + i] || isSmall[a + i] !== isSmall[b + i]) return false;
    if (i > 0 && isLeftmost(isSmall, a + i)) return isLeftmost(isSmall, b + i);
  }
}

function invert(names: Int32Array): Int32Array {
  const order = new Int32Array(names.length);
  names.forEach((name, at) => (order[name] = at));
  return order;
}
