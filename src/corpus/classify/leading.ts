import type { Lexicon } from '../lexicon.ts';
import { beliefsIn } from '../model/tree.ts';
import type { Unit } from '../types.ts';
import { nodesOf, type ParagraphNode } from './nodes.ts';
import type { About } from './position.ts';
import { oneLabelAUnit, treeOf } from './weighing.ts';

/** The leading type of a unit, how the model sees it, and how likely it takes it to be. */
export interface Leading {
  type: string;
  nodes: ParagraphNode[];
  /** The chance of each type, in the order of the taxonomy. */
  beliefs: Float64Array;
}

/**
 * The leading types of all units of a report, in order: of each the likeliest by itself, whatever the others are. The
 * likeliest of all together would let one misread parent take all its children along.
 */
export function leadingTypes(units: readonly Unit[], about: About, lexicon: Lexicon): Leading[] {
  const types = lexicon.types.map(({ id }) => id);
  const nodes = nodesOf(units, about, lexicon);
  const tree = oneLabelAUnit(treeOf(nodes, lexicon.typeWeights), nodes);
  const { nodes: beliefs } = beliefsIn(tree);
  const ofUnit = Map.groupBy(nodes, ({ unit }) => unit);
  return units.map((_, unit) => {
    const own = beliefs[unit]!;
    return { type: types[own.indexOf(Math.max(...own))]!, nodes: ofUnit.get(unit)!, beliefs: own };
  });
}
