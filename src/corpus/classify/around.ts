import type { Unit } from '../types.ts';
import type { UnitTree } from './family.ts';

/** What stands below a unit. */
export interface Around {
  isParent: boolean;
  /** The headings of the units below. */
  children: readonly string[];
  /** Headings and paragraphs of the units one level down: what a unit without text of its own is about. */
  below: readonly string[];
}

/** What stands below the unit at a place. */
export function aroundOf(units: readonly Unit[], { children }: UnitTree, index: number): Around {
  const below = children[index]!.map((child) => units[child]!);
  return {
    isParent: below.length > 0,
    children: below.map(({ heading }) => heading!.heading),
    below: below.flatMap(({ heading, paragraphs }) => [heading!.heading, ...paragraphs.map(({ text }) => text)]),
  };
}
