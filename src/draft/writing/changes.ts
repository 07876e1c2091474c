/** So long two stretches may be to be compared sign by sign; longer ones are one change. */
const MOST = 4_000_000;

/**
 * How many stretches of a text read otherwise than before.
 *
 * `changesBetween('学习X次，自学Y次', '学习12次，自学8次') === 2`
 */
export function changesBetween(before: string, after: string): number {
  if (before === after) return 0;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const least = Math.min(before.length, after.length) - start;
  while (end < least && before.at(-1 - end) === after.at(-1 - end)) end++;
  const [a, b] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return a === '' || b === '' || a.length * b.length > MOST ? 1 : hunks(a, b);
}

/** The stretches between the characters of a longest common subsequence. */
function hunks(a: string, b: string): number {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  let [i, j, count] = [0, 0, 0];
  let isWithin = false;
  while (i < a.length || j < b.length) {
    const isSame = i < a.length && j < b.length && a[i] === b[j];
    if (!isSame && !isWithin) count++;
    isWithin = !isSame;
    const isOut = isSame || j >= b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!);
    if (isSame || !isOut) j++;
    if (isOut) i++;
  }
  return count;
}
