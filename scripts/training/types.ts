import { nodesOf, type About, type Node } from '../../src/corpus/classify/nodes.ts';
import { linkReasons, reasonsFor, type Reasons } from '../../src/corpus/classify/weighing.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Weights } from '../../src/corpus/model/features.ts';
import { beliefsIn, type Tree } from '../../src/corpus/model/tree.ts';
import type { Unit } from '../../src/corpus/sections.ts';
import { addTo, Names, numbered, penalise, weighed } from './choices.ts';
import { minimum } from './minimum.ts';

/** A report whose paragraphs a reader gave types; null where nobody did. */
export interface TypedReport {
  units: readonly Unit[];
  about: About;
  /** For each unit and each of its paragraphs, at least one. */
  types: (string | null)[][];
}

type Numbered = ReturnType<typeof numbered>;

interface Example {
  nodes: readonly Node[];
  /** For each node and label what speaks for it. */
  reasons: Numbered[][];
  gold: number[];
}

const STRENGTH = Number(process.env['TS'] ?? 1);

/** The weights under which the types that readers gave are likeliest. */
export function learnTypes(reports: readonly TypedReport[], lexicon: Lexicon): Weights {
  const names = new Names();
  const types = lexicon.types.map(({ id }) => id);
  const examples = reports.map((report) => exampleOf(report, lexicon, names));
  const links = new Map(
    (['parent', 'part', 'paragraph'] as const).map((link) => [
      link,
      types.flatMap((over) => types.map((type) => numbered(linkReasons(link, over, type) as Reasons, names))),
    ]),
  );
  const found = minimum((weights, gradient) => {
    let loss = penalise(weights, gradient, STRENGTH);
    const linkScores = new Map([...links].map(([link, all]) => [link, Float64Array.from(all, (one) => weighed(one, weights))]));
    for (const { nodes, reasons, gold } of examples) {
      const tree = {
        labels: types.length,
        above: nodes.map(({ above }) => above),
        scores: reasons.map((labels) => Float64Array.from(labels, (one) => weighed(one, weights))),
        links: nodes.map(({ link }) => linkScores.get(link)!),
      };
      const free = beliefsIn(tree);
      const told = beliefsIn(clamped(tree, gold));
      loss += free.total - told.total;
      for (const [node, labels] of reasons.entries()) {
        for (const [label, one] of labels.entries()) {
          const share = free.nodes[node]![label]! - told.nodes[node]![label]!;
          if (Math.abs(share) > 1e-9) addTo(gradient, one, share);
        }
        const [freePairs, toldPairs] = [free.pairs[node], told.pairs[node]];
        if (freePairs && toldPairs)
          for (const [pair, one] of links.get(nodes[node]!.link)!.entries())
            addTo(gradient, one, freePairs[pair]! - toldPairs[pair]!);
      }
    }
    return loss;
  }, names.size);
  return names.weights(found);
}

function exampleOf({ units, about, types }: TypedReport, lexicon: Lexicon, names: Names): Example {
  const nodes = nodesOf(units, about, lexicon);
  const ids = lexicon.types.map(({ id }) => id);
  return {
    nodes,
    reasons: nodes.map((node) => ids.map((type) => numbered(reasonsFor(type, node), names))),
    gold: nodes.map(({ unit, paragraph }) => ids.indexOf(types[unit]?.[paragraph] ?? '')),
  };
}

/** The tree with the labels that are known as the only ones. */
function clamped(tree: Tree, gold: readonly number[]): Tree {
  const scores = tree.scores.map((scores, node) =>
    gold[node] === -1 ? scores : scores.map((score, label) => (label === gold[node] ? score : -1e6)),
  );
  return { ...tree, scores };
}
