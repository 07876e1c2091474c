import type { Report } from './report.ts';

/** The report before and the one after, among those that have a type; each with its first section of that type. */
export interface TypeNeighbours {
  type: string;
  previous: Neighbour | null;
  next: Neighbour | null;
}

export interface Neighbour {
  id: string;
  title: string;
  anchor: string;
}

/** By report: for each of `types` that it has, its neighbours among the reports that have it too. */
export function typeNeighbours(reports: readonly Report[], types: readonly string[]): Map<string, TypeNeighbours[]> {
  const found = new Map(reports.map(({ id }): [string, TypeNeighbours[]] => [id, []]));
  for (const type of types) {
    const having = reports.flatMap((report) => firstOf(report, type) ?? []);
    for (const [at, { id }] of having.entries()) {
      const [previous = null, next = null] = [having[at - 1], having[at + 1]];
      if (previous || next) found.get(id)!.push({ type, previous, next });
    }
  }
  return found;
}

function firstOf({ id, title, sections }: Report, type: string): Neighbour | null {
  const section = sections.find(({ types, isPassage }) => isPassage && types.includes(type));
  return section ? { id, title, anchor: section.anchor } : null;
}
