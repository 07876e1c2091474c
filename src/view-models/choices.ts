import type { Passage } from './report.ts';

/** One value that passages can be narrowed to, and how many passages have it. */
export interface Choice {
  value: string;
  passages: number;
}

/** What the passages can be narrowed by: the most frequent value first, years from the latest. */
export interface Choices {
  tag: Choice[];
  kind: Choice[];
  year: Choice[];
}

/** So many passages have these tags, this genre and this year. */
export type Mix = [tags: string, kind: string, year: string, passages: number];

/** How the values meet, for counting what is left of one under the choice of another. */
export function mixOf(passages: readonly Passage[], tagsOf: (passage: Passage) => readonly string[]): Mix[] {
  const rows = passages.map((passage) => [
    tagsOf(passage).join(' '),
    passage.report.kind,
    String(passage.report.year ?? ''),
  ]);
  return [...Map.groupBy(rows, (row) => row.join('\n')).values()].map((all) => [...all[0]!, all.length] as Mix);
}

/** The values among `passages`; `tagsOf` gives the tags by which this list is narrowed. */
export function choicesOf(passages: readonly Passage[], tagsOf: (passage: Passage) => readonly string[]): Choices {
  return {
    tag: count(passages.flatMap(tagsOf)),
    kind: count(passages.map(({ report }) => report.kind)),
    year: count(passages.flatMap(({ report }) => report.year ?? []).map(String)).sort((a, b) => +b.value - +a.value),
  };
}

function count(values: readonly string[]): Choice[] {
  const groups = Map.groupBy(values, (value) => value);
  return [...groups]
    .map(([value, all]) => ({ value, passages: all.length }))
    .sort((a, b) => b.passages - a.passages || (a.value < b.value ? -1 : 1));
}
