import { fold } from '../../text/fold.ts';

/** What two parts of sections are compared by. */
export interface SectionPart {
  /** Without number and full stop; null for a paragraph. */
  heading: string | null;
  topics: readonly string[];
  /** What stands below the heading. */
  text: string;
}

/** For each column the number of the part that stands in this row; null where it has none that says the same. */
export type AlignedRow = (number | null)[];

/** What makes two parts alike; see tests/draft/beside/pairs.yaml for how the figures were found. */
export interface AlignmentWeights {
  /** How often the words of a heading count, those of a text counting once. */
  heading: number;
  /** What a topic that both have adds to the likeness of words, at most. */
  topics: number;
  /** Below it two parts have nothing to do with each other. */
  least: number;
  /** Two parts are put together only where they are so much of what the part likest to either of them is. */
  share: number;
}

export const WEIGHTS: AlignmentWeights = { heading: 3, topics: 0.2, least: 0.045, share: 0.8 };

/** How alike two parts are, from 0. */
type Likeness = (a: Cell, b: Cell) => number;

interface Cell {
  column: number;
  part: number;
}

/**
 * The rows in which the parts of two to four sections stand side by side: by heading, topic and wording, each part once.
 * Pairs that are most alike come together first. Rows follow the first column, then the others in their order.
 */
export function alignParts(columns: readonly (readonly SectionPart[])[], weights = WEIGHTS): AlignedRow[] {
  const likeness = likestAlone(columns, likenessOf(columns, weights), weights.share);
  let groups: Cell[][] = columns.flatMap((parts, column) => parts.map((_, part) => [{ column, part }]));
  for (let best = nearest(groups, likeness); best && best.value >= weights.least; best = nearest(groups, likeness)) {
    const [a, b] = [groups[best.a]!, groups[best.b]!];
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]];
  }
  return inOrder(
    groups.map((group) => columns.map((_, column) => group.find((place) => place.column === column)?.part ?? null)),
  );
}

/** The two groups of different columns that are most alike on the average. */
function nearest(groups: readonly Cell[][], likeness: Likeness): { a: number; b: number; value: number } | null {
  let best: { a: number; b: number; value: number } | null = null;
  for (const [b, theirs] of groups.entries())
    for (const [a, own] of groups.slice(0, b).entries()) {
      if (own.some(({ column }) => theirs.some((place) => place.column === column))) continue;
      const values = own.flatMap((one) => theirs.map((other) => likeness(one, other)));
      const value = values.reduce((sum, one) => sum + one, 0) / values.length;
      if (!best || value > best.value) best = { a, b, value };
    }
  return best;
}

/** Rows so that a column reads downwards as long as another does not hinder it. */
function inOrder(rows: readonly AlignedRow[]): AlignedRow[] {
  const left = [...rows];
  const done: AlignedRow[] = [];
  const isNext = (row: AlignedRow, among: readonly AlignedRow[]) =>
    row.every((part, column) => part === null || among.every((other) => (other[column] ?? Infinity) >= part));
  while (left.length > 0) {
    const ready = left.filter((row) => isNext(row, left));
    const next = (ready.length > 0 ? ready : left).toSorted(byCell)[0]!;
    done.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return done;
}

/** By the first column that both have a part in; else the row that leads further to the left. */
function byCell(a: AlignedRow, b: AlignedRow): number {
  const both = a.findIndex((part, column) => part !== null && b[column] !== null);
  return both >= 0 ? a[both]! - b[both]! : a.findIndex((part) => part !== null) - b.findIndex((part) => part !== null);
}

function likenessOf(columns: readonly (readonly SectionPart[])[], weights: AlignmentWeights): Likeness {
  const vectors = vectorsOf(columns, weights);
  const tells = tellingOf(columns.flat());
  return (a, b) => {
    const [one, other] = [columns[a.column]![a.part]!, columns[b.column]![b.part]!];
    const sum = (topics: Iterable<string>) => [...topics].reduce((all, topic) => all + tells(topic), 0);
    const common = sum(one.topics.filter((topic) => other.topics.includes(topic)));
    const all = sum(new Set([...one.topics, ...other.topics]));
    const words = cosine(vectors[a.column]![a.part]!, vectors[b.column]![b.part]!);
    return words + (all && (weights.topics * common) / all) + Number(haveOneHeading(one, other));
  };
}

/** Two parts of one heading are put together before all others. */
const haveOneHeading = (one: SectionPart, other: SectionPart): boolean =>
  one.heading !== null && other.heading !== null && fold(one.heading) === fold(other.heading);

/**
 * Leaves alone two parts of which one is much liker to a third: their partners taken, they would be left to each other.
 * Each two are compared once.
 */
function likestAlone(columns: readonly (readonly SectionPart[])[], likeness: Likeness, share: number): Likeness {
  const toEach = columns.map((parts, column) =>
    parts.map((_, part) =>
      columns.map((others, other) => others.map((_, at) => likeness({ column, part }, { column: other, part: at }))),
    ),
  );
  const best = toEach.map((parts) => parts.map((others) => others.map((values) => Math.max(...values))));
  return (a, b) => {
    const value = toEach[a.column]![a.part]![b.column]![b.part]!;
    const most = Math.max(best[a.column]![a.part]![b.column]!, best[b.column]![b.part]![a.column]!);
    return value < share * most ? 0 : value;
  };
}

/** How much a topic tells two parts from the others: the less, the more parts have it. */
function tellingOf(parts: readonly SectionPart[]): (topic: string) => number {
  const spread = Map.groupBy(
    parts.flatMap(({ topics }) => topics),
    (topic) => topic,
  );
  return (topic) => Math.log(1 + parts.length / spread.get(topic)!.length);
}

type Vector = Map<string, number>;

/** Single characters and pairs of each part, each weighing the less the more parts have it. */
function vectorsOf(columns: readonly (readonly SectionPart[])[], { heading }: AlignmentWeights): Vector[][] {
  const counts = columns.map((parts) => parts.map((part) => countsOf(part, heading)));
  const spread = new Map<string, number>();
  for (const count of counts.flat()) for (const gram of count.keys()) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  const size = counts.flat().length;
  return counts.map((parts) =>
    parts.map(
      (count) => new Map([...count].map(([gram, n]) => [gram, Math.sqrt(n) * Math.log(1 + size / spread.get(gram)!)])),
    ),
  );
}

/** What a point without a heading has of these, any other has as well. */
const NOTHING = /[\d的了是一不在有没和与还也把个上下到人为对]|[^\p{L}\p{N}]/u;

const tells = (pair: string): boolean => !NOTHING.test(pair);

function pairsOf(text: string): string[] {
  const chars = [...fold(text)];
  return chars.slice(1).map((char, at) => chars[at]! + char);
}

function countsOf(part: SectionPart, heading: number): Vector {
  const counts: Vector = new Map();
  const add = (grams: readonly string[], weight: number) => {
    for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + weight);
  };
  if (part.heading === null) add(pairsOf(part.text).filter(tells), 1);
  else
    for (const [text, weight] of [
      [part.text, 1],
      [part.heading, heading],
    ] as const)
      add([...fold(text), ...pairsOf(text)], weight);
  return counts;
}

function cosine(a: Vector, b: Vector): number {
  const norm = (vector: Vector) => Math.hypot(...vector.values());
  let sum = 0;
  for (const [gram, weight] of a) sum += weight * (b.get(gram) ?? 0);
  return sum / (norm(a) * norm(b) || 1);
}
