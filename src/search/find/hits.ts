import { rankOf, type Sections } from '../index/table.ts';
import type { Clause } from '../query/parse.ts';
import { findAny, type Positions } from './find.ts';
import { select, type Spans } from './spans.ts';

/** The sections that a query finds, by number and in reading order, with all places of its phrases in them. */
export interface Hits {
  sections: Uint32Array;
  /** For each clause that is not excluded its places, those in other sections left out. */
  places: Spans[];
}

/** Every section in which all clauses hold, and no other; all sections where there is no clause. */
export async function findHits(clauses: readonly Clause[], sections: Sections, positions: Positions): Promise<Hits> {
  const found = await Promise.all(
    clauses.map(async ({ patterns, isExcluded }) => ({ spans: await findAny(patterns, positions), isExcluded })),
  );
  const holding = new Uint8Array(sections.count).fill(1);
  for (const { spans, isExcluded } of found) {
    const these = sectionsOf(spans, sections);
    for (let i = 0; i < holding.length; i++) if (these[i] === Number(isExcluded)) holding[i] = 0;
  }
  const places = found.flatMap(({ spans, isExcluded }) => (isExcluded ? [] : [spans]));
  return { sections: marked(holding), places: places.map((spans) => within(spans, holding, sections)) };
}

/** The hits in those of their sections that pass. */
export function narrowHits(hits: Hits, sections: Sections, passes: (section: number) => boolean): Hits {
  const holding = new Uint8Array(sections.count);
  for (const section of hits.sections) holding[section] = Number(passes(section));
  return {
    sections: hits.sections.filter((section) => holding[section] === 1),
    places: hits.places.map((spans) => within(spans, holding, sections)),
  };
}

/** How many places there are in all; one that two clauses share counts for each. */
export const countPlaces = ({ places }: Hits): number => places.reduce((sum, { starts }) => sum + starts.length, 0);

/** How many places each section has. */
export function placesBySection({ places }: Hits, sections: Sections): Uint32Array {
  const counts = new Uint32Array(sections.count);
  for (const { starts } of places) walk(starts, sections, (section) => counts[section]!++);
  return counts;
}

/** Calls for each of the ascending positions with the section it lies in. */
export function walk(starts: Uint32Array, { start }: Sections, visit: (section: number, at: number) => void): void {
  let section = 0;
  for (const at of starts) {
    // Mostly the next section or the same; a rare phrase leaps.
    if (at >= start[section + 1]!) section = at < start[section + 2]! ? section + 1 : rankOf(start, at);
    visit(section, at);
  }
}

function within(spans: Spans, holding: Uint8Array, sections: Sections): Spans {
  const passes = new Uint8Array(spans.starts.length);
  let i = 0;
  walk(spans.starts, sections, (section) => (passes[i++] = holding[section]!));
  return select(spans, (number) => passes[number] === 1);
}

function sectionsOf({ starts }: Spans, sections: Sections): Uint8Array {
  const these = new Uint8Array(sections.count);
  walk(starts, sections, (section) => (these[section] = 1));
  return these;
}

const marked = (flags: Uint8Array): Uint32Array => {
  const numbers = new Uint32Array(flags.length);
  let count = 0;
  for (let i = 0; i < flags.length; i++) if (flags[i]) numbers[count++] = i;
  return numbers.slice(0, count);
};
