import type { AlignedRow } from './align.ts';
import { filledFrom } from './fill-room.ts';
import { isPlain, rowsOf, type BesidePart, type BesideSection } from './section.ts';

/** A row of sections side by side. A column has a part in it that others join, or parts that nothing joins, or none. */
export interface LaidRow {
  /** For each column the part that stands in this row for what it says; null where none does. */
  joined: AlignedRow;
  /** Whether these are joined for being alike: headings are not, nor what is all that each of the sections says. */
  isAlike: boolean;
  /** For each column its parts to which nothing corresponds, here or elsewhere, in its section's order. */
  alone: number[][];
}

/** Parts of one column that stand between the same two joined ones, as its section has them. */
interface Run {
  column: number;
  parts: number[];
  /** The first place that it may take, and the place behind the last. */
  from: number;
  to: number;
}

type Sections = readonly Pick<BesideSection, 'parts'>[];

/**
 * The rows in which sections stand side by side: first their headings, then what is joined, in the order of
 * {@link rowsOf}. What nothing joins fills what room these rows leave to its column and rows of its own between them, so
 * that the whole is short; each column keeps its order. Rows of a single section are its parts.
 */
export function laidRows(sections: Sections): LaidRow[] {
  const all = rowsOf(sections);
  const isJoined = (row: AlignedRow, at: number) => at === 0 || sections.length < 2 || countOf(row) > 1;
  const joined = all.filter(isJoined);
  // Behind each joined row there is one for what is alone.
  const isChosen = sections.length > 1 && !isPlain(sections);
  const places = joined.flatMap((row, at) => [
    laid(row, isChosen && at > 0),
    laid(
      row.map(() => null),
      false,
    ),
  ]);
  const heights = places.map((row) => Math.max(...sections.map((one, column) => heightIn(row, column, one.parts))));
  const runs = sections.flatMap((_, column) => runsOf(joined, all, column));
  for (const { column, parts, from, to } of runs.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const sizes = parts.map((part) => heightOf(sections[column]!.parts[part]!));
    for (const [i, at] of filledFrom(sizes, heights.slice(from, to)).entries())
      places[from + at]!.alone[column]!.push(parts[i]!);
    for (let at = from; at < to; at += 1)
      heights[at] = Math.max(heights[at]!, heightIn(places[at]!, column, sections[column]!.parts));
  }
  return places.filter((row) => countOf(row.joined) > 0 || row.alone.some((parts) => parts.length > 0));
}

const laid = (joined: AlignedRow, isAlike: boolean): LaidRow => ({ joined, isAlike, alone: joined.map(() => []) });

const countOf = (row: AlignedRow): number => row.filter((part) => part !== null).length;

/** What of a column stands alone, by the joined part of it that comes before. */
function runsOf(joined: readonly AlignedRow[], all: readonly AlignedRow[], column: number): Run[] {
  const rowOf = (part: number) => joined.findIndex((row) => row[column] === part);
  const runs: Run[] = [];
  let before = 0;
  for (const part of all.flatMap((row) => row[column] ?? []).toSorted((a, b) => a - b)) {
    const own = rowOf(part);
    const last = runs.at(-1);
    if (own >= 0) before = own;
    else if (last?.from === 2 * before + 1) last.parts.push(part);
    else {
      const next = joined.findIndex((row, at) => at > before && row[column] !== null);
      runs.push({ column, parts: [part], from: 2 * before + 1, to: 2 * (next < 0 ? joined.length : next) });
    }
  }
  return runs;
}

function heightIn({ joined, alone }: LaidRow, column: number, parts: readonly BesidePart[]): number {
  const own = joined[column] ?? null;
  return (own === null ? alone[column]! : [own]).reduce((sum, part) => sum + heightOf(parts[part]!), 0);
}

/** Characters of a line, some, for all that matters is how high parts are beside each other. */
const LINE = 20;

/** In lines, and half of one below it. */
const heightOf = ({ blocks }: BesidePart): number =>
  blocks.reduce((sum, { text }) => sum + Math.ceil(text.length / LINE), 0.5);
