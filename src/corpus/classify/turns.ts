import type { Identity, Unit } from '../types.ts';
import type { About } from './place.ts';
import { usualTypeOf } from '../identity.ts';
import type { Lexicon } from '../lexicon.ts';
import { bestLabels } from '../model/tree.ts';
import { nodesOf } from './nodes.ts';
import { treeOf } from './weighing.ts';

/** What is known of a report as a whole before its sections are. */
export const aboutOf = ({ kind, year }: Identity, lexicon: Lexicon): About => ({
  ...{ kind, year },
  usual: usualTypeOf(kind, lexicon),
});

/** For each unit the offsets of the paragraphs with which it turns to another type, in order. */
export function turnsIn(units: readonly Unit[], about: About, lexicon: Lexicon): number[][] {
  const nodes = nodesOf(units, about, lexicon);
  const labels = bestLabels(treeOf(nodes, lexicon.typeWeights));
  const turns: number[][] = units.map(() => []);
  for (const [index, { unit, paragraph }] of nodes.entries())
    if (paragraph > 0 && labels[index] !== labels[index - 1])
      turns[unit]!.push(units[unit]!.paragraphs[paragraph]!.start);
  return turns;
}
