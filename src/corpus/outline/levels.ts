import type { Marker } from './markers.ts';

/** A style in use and the last numeral it gave. The stack of them is the way from the first level down to here. */
export interface Level {
  style: string;
  value: number;
}

/** How a marker fits what came before: the levels from the first down to the marker's own, and whether its numeral was due. */
export interface Fit {
  levels: Level[];
  due: boolean;
}

/**
 * Finds a marker's level from the order in which this document nests its styles, not from a fixed table.
 *
 * A style already open goes back to its level; a new one opens a level below. A numeral is due where it
 * continues its list or begins one with 1.
 */
export function fit(levels: readonly Level[], { style, value }: Marker): Fit {
  const open = levels.findIndex((level) => level.style === style);
  const above = open === -1 ? levels : levels.slice(0, open);
  const due = value === (open === -1 ? 1 : levels[open]!.value + 1);
  return { levels: [...above, { style, value }], due };
}
