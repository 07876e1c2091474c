/** The five of `known` that are most like `wanted`: those with the longest common beginning first. */
export function near(wanted: string, known: readonly string[]): string[] {
  const rank = (name: string) => 100 * commonStart(wanted, name) - Math.abs(name.length - wanted.length);
  return known.toSorted((a, b) => rank(b) - rank(a)).slice(0, 5);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
