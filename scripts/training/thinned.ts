import { mix } from '../../src/text/hash.ts';
import type { ParagraphNode } from '../../src/corpus/classify/nodes.ts';

/** How many copies of a report are learned from besides it, how much each counts, and the share of signs that it lacks. */
const COPIES = 4;
const COUNTS = 0.5;
const LACKING = 0.7;

/** The nodes of a report, or of a copy of it that counts less. */
interface Weighed {
  nodes: readonly ParagraphNode[];
  counts: number;
}

/**
 * A report's nodes, and copies of them that each lack other signs throughout: what is learned from them leans on no few
 * signs that other hands may not give (dropout; for such models feature bagging, Sutton, Sindelar and McCallum 2006).
 * The same every time.
 */
export const withThinned = (nodes: readonly ParagraphNode[], report: number): Weighed[] => [
  { nodes, counts: 1 },
  ...Array.from({ length: COPIES }, (_, copy) => ({
    nodes: thinned(nodes, keeper(report * COPIES + copy + 1)),
    counts: COUNTS,
  })),
];

const thinned = (nodes: readonly ParagraphNode[], keeps: (name: string) => boolean): ParagraphNode[] =>
  nodes.map((node) => ({
    ...node,
    signs: node.signs.filter(({ way, type }) => keeps(`${way} ${type}`)),
    context: node.context.filter(([name]) => keeps(name)),
  }));

/** Which names stay in a copy. */
function keeper(copy: number): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const keeps = known.get(name) ?? drawn(name, copy) >= LACKING;
    known.set(name, keeps);
    return keeps;
  };
}

/** A number from 0 up to 1, drawn by a name. */
function drawn(name: string, seed: number): number {
  let hash = mix(seed);
  for (let at = 0; at < name.length; at++) hash = mix(hash ^ name.charCodeAt(at));
  return (hash >>> 0) / 2 ** 32;
}
