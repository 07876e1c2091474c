/** Numerals tell one title from another, they are no slip. */
const NUMERAL = /[\d〇零一二三四五六七八九十百两双几]/;
/** Of longer words two characters may differ. */
const LONG = 10;
const SHORTEST = 4;

/**
 * Whether two words are the same but for a slip: one character exchanged, put in or left out, or two of a longer one.
 *
 * `isNearly('四个意思', '四个意识')`; neither `isNearly('三个一', '五个一')` nor what differs in its numbers.
 */
export function isNearly(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < SHORTEST) return false;
  const most = Math.min(one.length, other.length) >= LONG ? 2 : 1;
  if (Math.abs(one.length - other.length) > most) return false;
  const [from, behind] = edges(one, other);
  const [left, right] = [one.slice(from, one.length - behind), other.slice(from, other.length - behind)];
  return Math.max(left.length, right.length) <= most && !NUMERAL.test(left + right);
}

/** How much two words have alike at the beginning, and at the end behind that. */
function edges(one: string, other: string): [number, number] {
  const most = Math.min(one.length, other.length);
  let from = 0;
  while (from < most && one[from] === other[from]) from++;
  let behind = 0;
  while (behind < most - from && one.at(-1 - behind) === other.at(-1 - behind)) behind++;
  return [from, behind];
}
