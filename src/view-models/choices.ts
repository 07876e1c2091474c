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
