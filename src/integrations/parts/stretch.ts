/** Where a part, counted from 1, of so many things begins, and where the next one does: stretches as long as each other, and all of them. */
export function stretchOf({ number, of }: { number: number; of: number }, count: number): [start: number, end: number] {
  const bound = (at: number): number => Math.floor((count * at) / of);
  return [bound(number - 1), bound(number)];
}
