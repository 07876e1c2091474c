import type { Unit } from '../types.ts';

/** How the units of a report hang together, by their places among the units. */
export interface UnitTree {
  /** The unit above each; -1 where there is none. */
  parents: number[];
  /** The units one level below each. */
  children: number[][];
  /** How many parts, units of the first level and headless ones, stand before each. */
  before: number[];
  /** How many parts the report has. */
  parts: number;
}

/** Who stands below whom. Units without a heading stand below none. */
export function familyOf(units: readonly Unit[]): UnitTree {
  const open: number[] = [];
  const family: UnitTree = { parents: [], children: units.map(() => []), before: [], parts: 0 };
  for (const [index, { depth, heading }] of units.entries()) {
    while (open.length > 0 && units[open.at(-1)!]!.depth >= Math.max(depth, 1)) open.pop();
    const parent = heading ? (open.at(-1) ?? -1) : -1;
    family.parents.push(parent);
    family.before.push(family.parts);
    if (parent !== -1) family.children[parent]!.push(index);
    if (depth <= 1) family.parts += 1;
    if (heading) open.push(index);
  }
  return family;
}
