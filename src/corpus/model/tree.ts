/**
 * A tree of nodes of which each bears one of several labels: a conditional random field whose graph is a tree, so that
 * the best labels and the chance of each are exact (Sutton and McCallum 2012, 4.1).
 */
export interface Tree {
  labels: number;
  /** For each node the node above it, which stands before it; -1 for a root. */
  above: readonly number[];
  /** For each node what speaks for each label. */
  scores: readonly Float64Array[];
  /** For each node what speaks for a label below a label: `links[node][over * labels + label]`. */
  links: readonly Float64Array[];
}

/** Chances in a tree. */
export interface Beliefs {
  /** For each node the chance of each label. */
  nodes: Float64Array[];
  /** For each node the chance of each label below each label; null for a root. */
  pairs: (Float64Array | null)[];
  /** Logarithm of the sum over all labellings. */
  total: number;
}

/** The chance of each label of each node, and of each pair of labels. */
export function beliefsIn(tree: Tree): Beliefs {
  const { labels, above, links } = tree;
  const { inward, toAbove } = gather(tree);
  const roots = above.flatMap((one, node) => (one === -1 ? [node] : []));
  const total = roots.reduce((sum, node) => sum + logSum(inward[node]!), 0);
  const nodes: Float64Array[] = [];
  const pairs: (Float64Array | null)[] = [];
  // One room for all: to make an array for each node takes a third of the time of learning.
  const room = new Float64Array(above.length * labels * (labels + 1));
  for (const [node, scores] of inward.entries()) {
    const over = above[node]!;
    if (over === -1) {
      const whole = logSum(scores);
      nodes.push(scores.map((score) => Math.exp(score - whole)));
      pairs.push(null);
      continue;
    }
    const start = node * labels * (labels + 1);
    const pair = room.subarray(start, start + labels * labels);
    const own = room.subarray(start + labels * labels, start + labels * (labels + 1));
    const [chances, link, said] = [nodes[over]!, links[node]!, toAbove[node]!];
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++) {
        const share = chances[a]! * Math.exp(scores[b]! + link[a * labels + b]! - said[a]!);
        pair[a * labels + b] = share;
        own[b]! += share;
      }
    nodes.push(own);
    pairs.push(pair);
  }
  return { nodes, pairs, total };
}

/** The chance that a node has the label of the one above. */
export function sameIn(pair: Float64Array, labels: number): number {
  let sum = 0;
  for (let label = 0; label < labels; label++) sum += pair[label * (labels + 1)]!;
  return sum;
}

interface Gathered {
  /** What speaks for each label of a node with all that stands below it. */
  inward: Float64Array[];
  /** What a node with all below it says of each label of the node above. */
  toAbove: (Float64Array | null)[];
}

function gather({ labels, above, scores, links }: Tree): Gathered {
  const inward = scores.map((one) => one.slice());
  const toAbove: (Float64Array | null)[] = above.map(() => null);
  const terms = new Float64Array(labels);
  for (let node = above.length - 1; node >= 0; node--) {
    const over = above[node]!;
    if (over === -1) continue;
    const said = new Float64Array(labels);
    const [own, pair] = [inward[node]!, links[node]!];
    for (let a = 0; a < labels; a++) {
      for (let b = 0; b < labels; b++) terms[b] = own[b]! + pair[a * labels + b]!;
      said[a] = logSum(terms);
      inward[over]![a]! += said[a]!;
    }
    toAbove[node] = said;
  }
  return { inward, toAbove };
}

function logSum(values: Float64Array): number {
  let highest = -Infinity;
  for (let index = 0; index < values.length; index++) if (values[index]! > highest) highest = values[index]!;
  if (highest === -Infinity) return highest;
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += Math.exp(values[index]! - highest);
  return highest + Math.log(sum);
}
