import type { ReportStanding } from './schema.ts';

type Sections = ReportStanding['sections'];

/**
 * Where the sections of a report stand after a change, by their former anchors; null where their words are gone. A
 * section that says the same as one elsewhere has moved there; one that says something else at its old place has stayed.
 */
export function whereSections(before: Sections, after: Sections): Map<string, string | null> {
  const [left, taken] = [new Set(Object.keys(before)), new Set<string>()];
  const went = new Map<string, string | null>();
  const settle = (from: string, to: string) => {
    went.set(from, to);
    left.delete(from);
    taken.add(to);
  };
  for (const anchor of left) if (after[anchor]?.[0] === before[anchor]![0]) settle(anchor, anchor);
  for (const anchor of left) {
    const same = Object.keys(after).find((other) => !taken.has(other) && after[other]![0] === before[anchor]![0]);
    if (same !== undefined) settle(anchor, same);
  }
  for (const anchor of left) if (Object.hasOwn(after, anchor) && !taken.has(anchor)) settle(anchor, anchor);
  for (const anchor of left) went.set(anchor, null);
  return new Map(Object.keys(before).map((anchor) => [anchor, went.get(anchor)!]));
}
