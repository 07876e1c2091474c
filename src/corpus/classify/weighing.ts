import { scoreOf } from '../model/features.ts';
import type { Tree } from '../model/tree.ts';
import type { Reasons, TypeWeights } from '../model/type-weights.ts';
import type { ParagraphNode } from './nodes.ts';

/**
 * What speaks for a type in a node. A sign of the type itself weighs what such signs weigh for any type, so that a type
 * of which nothing was learned has its cues; to this is added what was learned of the type.
 */
export function reasonsFor(type: string, { signs, context }: ParagraphNode): Reasons {
  return [
    ...signs.filter((sign) => sign.type === type).map(({ way, value }) => [way, value] as const),
    ...signs.map((sign) => [`${type} | ${sign.way} ${sign.type}`, sign.value] as const),
    ...context.map(([name, value]) => [`${type} | ${name}`, value] as const),
    [`${type} |`, 1],
  ];
}

/** What speaks for each type in a node; the same sum as of {@link reasonsFor}. */
function weigh({ signs, context }: ParagraphNode, { types, byName, shared }: TypeWeights): Float64Array {
  const scores = Float64Array.from(byName.get('') ?? new Float64Array(types.length));
  const add = (name: string, value: number): void => {
    const row = byName.get(name);
    if (row) for (let type = 0; type < scores.length; type++) scores[type]! += value * row[type]!;
  };
  for (const { way, type, value } of signs) {
    add(`${way} ${type}`, value);
    const own = types.indexOf(type);
    if (own !== -1) scores[own]! += value * (shared[way] ?? 0);
  }
  for (const [name, value] of context) add(name, value);
  return scores;
}

/** The nodes as a tree whose labels are the types. */
export const treeOf = (nodes: readonly ParagraphNode[], weights: TypeWeights): Tree => ({
  labels: weights.types.length,
  above: nodes.map(({ above }) => above),
  scores: nodes.map((node) => weigh(node, weights)),
  links: nodes.map(({ link, ties }) => tied(weights.links.get(link)!, scoreOf(ties, weights.shared))),
});

/** What speaks for a type below a type, with what speaks for its being the same. */
export function tied(links: Float64Array, strength: number): Float64Array {
  if (strength === 0) return links;
  const labels = Math.sqrt(links.length);
  const scores = links.slice();
  for (let same = 0; same < scores.length; same += labels + 1) scores[same]! += strength;
  return scores;
}

/** How much of what a paragraph says counts in a unit of so many: the first, with the heading, wholly, each other by its share. */
export const countIn = (size: number, paragraph: number): number => (paragraph === 0 ? 1 : 1 / size);

/**
 * The tree with one node a unit, for its paragraphs have one type: to what speaks for it in the first, with the heading,
 * is added what does so in the others, by their share of all, so that a section is not the surer for being long.
 */
export function oneLabelAUnit({ labels, above, scores, links }: Tree, nodes: readonly ParagraphNode[]): Tree {
  const heads = nodes.flatMap(({ paragraph }, node) => (paragraph === 0 ? [node] : []));
  const pooled = heads.map((head) => Float64Array.from(scores[head]!));
  const sizes = heads.map((head, unit) => (heads[unit + 1] ?? nodes.length) - head);
  for (const [node, { unit, paragraph }] of nodes.entries())
    for (let label = 0; paragraph > 0 && label < labels; label++)
      pooled[unit]![label]! +=
        countIn(sizes[unit]!, paragraph) * (scores[node]![label]! + links[node]![label * labels + label]!);
  return {
    labels,
    above: heads.map((head) => (above[head] === -1 ? -1 : nodes[above[head]!]!.unit)),
    scores: pooled,
    links: heads.map((head) => links[head]!),
  };
}
