import type { Lexicon } from '../lexicon.ts';
import { beliefsIn, bestLabels, type Tree } from '../model/tree.ts';
import type { Unit } from '../sections.ts';
import type { TypeDecision } from './decision.ts';
import { nodesOf, type About, type Node } from './nodes.ts';
import { treeOf } from './weighing.ts';

/** The types of all units of a report, in order. */
export function typesOf(units: readonly Unit[], about: About, lexicon: Lexicon): TypeDecision[] {
  const types = lexicon.types.map(({ id }) => id);
  const nodes = nodesOf(units, about, lexicon);
  const tree = oneLabelAUnit(treeOf(nodes, types, lexicon.model.types), nodes);
  const labels = bestLabels(tree);
  const { nodes: beliefs } = beliefsIn(tree);
  return units.map((_, index) => {
    const label = labels[index]!;
    return { types: [types[label]!], confidence: beliefs[index]![label]!, evidence: [{ tag: types[label]!, from: 'position', words: ['x'] }] };
  });
}

/** The tree with one node a unit: its paragraphs have one type, with all that speaks for their staying together. */
function oneLabelAUnit({ labels, above, scores, links }: Tree, nodes: readonly Node[]): Tree {
  const heads = nodes.flatMap(({ paragraph }, node) => (paragraph === 0 ? [node] : []));
  const pooled = heads.map((head) => Float64Array.from(scores[head]!));
  for (const [node, { unit, paragraph }] of nodes.entries())
    if (paragraph > 0)
      for (let label = 0; label < labels; label++)
        pooled[unit]![label]! += scores[node]![label]! + links[node]![label * labels + label]!;
  return {
    labels,
    above: heads.map((head) => (above[head] === -1 ? -1 : nodes[above[head]!]!.unit)),
    scores: pooled,
    links: heads.map((head) => links[head]!),
  };
}
