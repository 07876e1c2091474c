import type { Candidate } from './candidates.ts';

/** A style in use and the last numeral it gave. The stack of them is the way from the first level down to here. */
interface Level {
  style: string;
  value: number;
}

/** How a numeral fits the ones before it. */
export type Turn = 'due' | 'out-of-turn' | 'stray';

/** A candidate with its level and how well its numeral fits. */
export interface Placed {
  candidate: Candidate;
  /** From 1, in this document's own hierarchy. */
  depth: number;
  turn: Turn;
}

/** The value of a heading without a numeral. */
const UNNUMBERED = 0;
/** A list may lose an item or two between numerals; more is another list, or none. */
const WIDEST_GAP = 3;

/**
 * Finds the level of each candidate from the order in which this document nests its styles, not from a fixed table.
 *
 * A style already open goes back to its level; a new one opens a level below. A numeral is due where it begins
 * a list with 1 or continues one, be it under another parent. What is stray opens no level.
 */
export function placeCandidates(candidates: readonly Candidate[]): Placed[] {
  let levels: Level[] = [];
  const last = new Map<string, number>();
  return candidates.map((candidate) => {
    const { style, value } = candidate.marker;
    const open = levels.findIndex((level) => level.style === style);
    const above = open === -1 ? levels : levels.slice(0, open);
    const turn = turnOf(candidate, open === -1 ? null : levels[open]!.value, last.get(style) ?? 0);
    if (turn !== 'stray') {
      levels = [...above, { style, value }];
      last.set(style, value);
    }
    return { candidate, depth: above.length + 1, turn };
  });
}

function turnOf({ marker: { value }, runIn, inside }: Candidate, open: number | null, last: number): Turn {
  if (value === UNNUMBERED) return 'due';
  if (value === (open ?? 0) + 1 || value === last + 1 || (value === 1 && open === null)) return 'due';
  const isNear = open !== null && value > open && value - open <= WIDEST_GAP;
  return !inside && (isNear || value === 1 || !runIn) ? 'out-of-turn' : 'stray';
}
