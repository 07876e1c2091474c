/**
 * The level of each section's heading element, 2 for the outermost; headless stretches take what they stand under.
 *
 * A report whose headings leap from the first to the third depth still gets levels without a gap:
 * `headingLevels([{ depth: 1 }, { depth: 3 }, { depth: 3 }, { depth: 1 }]) → [2, 3, 3, 2]`
 */
export function headingLevels(sections: readonly { depth: number }[]): number[] {
  const open: number[] = [];
  return sections.map(({ depth }) => {
    while (open.length > 0 && open.at(-1)! >= depth) open.pop();
    if (depth > 0) open.push(depth);
    return Math.max(open.length, 1) + 1;
  });
}
