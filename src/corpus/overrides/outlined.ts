import type { Heading, Outlined } from '../types.ts';

/** Nothing begins in a title or byline. */
export const bodyStartOf = ({ titleEnd, bylineEnd }: Pick<Outlined, 'titleEnd' | 'bylineEnd'>): number =>
  Math.max(titleEnd, bylineEnd);

/** Depths without a leap: what stood under a heading that is none any more moves up. */
export function withoutLeaps(headings: readonly Heading[]): Heading[] {
  const open: number[] = [];
  const inOrder = headings.toSorted((a, b) => a.start - b.start);
  return inOrder.map((heading) => {
    while (open.length > 0 && open.at(-1)! >= heading.depth) open.pop();
    open.push(heading.depth);
    return { ...heading, depth: open.length };
  });
}
