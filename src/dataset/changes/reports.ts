import { isOpaque } from './opaque.ts';
import type { ReportStanding } from './schema.ts';

type Reports = Readonly<Record<string, ReportStanding>>;

/** Of a report's sections so many must stand in another one for its words to have gone there. */
const SHARE = 0.5;

/**
 * Where reports stand after a change, by their former ids; null where they are gone. A report that is there no more has
 * gone to one that says the same, or has the same file, or says most of its sections; never one that a person left out.
 */
export function whereReports(
  before: Reports,
  after: Reports,
  leftOut: ReadonlySet<string>,
): Map<string, string | null> {
  const others = Object.keys(after);
  const fresh = others.filter((id) => before[id]?.text !== after[id]!.text);
  const byText = Map.groupBy(others, (id) => after[id]!.text);
  const byFile = Map.groupBy(fresh, (id) => after[id]!.file);
  const bySection = new Map<string, string[]>();
  for (const id of fresh)
    for (const [words] of Object.values(after[id]!.sections))
      bySection.set(words, [...(bySection.get(words) ?? []), id]);
  const goneTo = (id: string): string | null => {
    if (leftOut.has(id)) return null;
    const { text, file, sections } = before[id]!;
    const ofFile = byFile.get(file) ?? [];
    const isAlone = ofFile.length === 1 && Object.values(before).filter((other) => other.file === file).length === 1;
    // A report of the same words that was there before is no new name of this one, which may have been taken down.
    const same = byText.get(text)?.find((other) => isOpaque(id) || !Object.hasOwn(before, other));
    return same ?? (isAlone ? ofFile[0]! : mostOf(sections, bySection));
  };
  return new Map(Object.keys(before).map((id) => [id, Object.hasOwn(after, id) ? id : goneTo(id)]));
}

function mostOf(
  sections: ReportStanding['sections'],
  bySection: ReadonlyMap<string, readonly string[]>,
): string | null {
  const counts = new Map<string, number>();
  const all = Object.values(sections);
  for (const [words] of all) for (const id of new Set(bySection.get(words))) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > all.length * SHARE ? most[0] : null;
}
