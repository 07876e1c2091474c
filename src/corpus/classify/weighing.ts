import type { Model } from '../model/model.ts';
import type { Tree } from '../model/tree.ts';
import type { Node } from './nodes.ts';

/** What weighs for one label of one node: the names of weights, and how strongly each speaks. */
export type Reasons = (readonly [weight: string, value: number])[];

/**
 * What speaks for a type in a node. A sign of the type itself weighs what such signs weigh for any type, so that a type
 * of which nothing was learned has its cues; to this is added what was learned of the type.
 */
export function reasonsFor(type: string, { signs, context }: Node): Reasons {
  return [
    ...signs.filter((sign) => sign.type === type).map(({ way, value }) => [way, value] as const),
    ...signs.map((sign) => [`${type} | ${sign.way} ${sign.type}`, sign.value] as const),
    ...context.map(([name, value]) => [`${type} | ${name}`, value] as const),
    [`${type} |`, 1],
  ];
}

/** What speaks for a type below another. */
export const linkReasons = (link: Node['link'], over: string, type: string): Reasons => [
  [`${link}: ${over} > ${type}`, 1],
  ...(over === type ? [[`${link}: same`, 1] as const] : []),
];

const weigh = (reasons: Reasons, weights: Model['types']): number =>
  reasons.reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

/** The nodes as a tree whose labels are the types. */
export function treeOf(nodes: readonly Node[], types: readonly string[], weights: Model['types']): Tree {
  const links = new Map<string, Float64Array>();
  for (const link of ['parent', 'part', 'paragraph'] as const)
    links.set(
      link,
      Float64Array.from(types.flatMap((over) => types.map((type) => weigh(linkReasons(link, over, type), weights)))),
    );
  return {
    labels: types.length,
    above: nodes.map(({ above }) => above),
    scores: nodes.map((node) => Float64Array.from(types, (type) => weigh(reasonsFor(type, node), weights))),
    links: nodes.map(({ link }) => links.get(link)!),
  };
}

/** The tree with one node a unit: its paragraphs have one type, with all that speaks for their staying together. */
export function oneLabelAUnit({ labels, above, scores, links }: Tree, nodes: readonly Node[]): Tree {
  const heads = nodes.flatMap(({ paragraph }, node) => (paragraph === 0 ? [node] : []));
  const pooled = heads.map((head) => Float64Array.from(scores[head]!));
  for (const [node, { unit, paragraph }] of nodes.entries())
    for (let label = 0; paragraph > 0 && label < labels; label++)
      pooled[unit]![label]! += scores[node]![label]! + links[node]![label * labels + label]!;
  return {
    labels,
    above: heads.map((head) => (above[head] === -1 ? -1 : nodes[above[head]!]!.unit)),
    scores: pooled,
    links: heads.map((head) => links[head]!),
  };
}
