import { chance, type Features, type Weights } from '../model/features.ts';
import type { ParagraphNode } from './nodes.ts';

/** What is decided of a section when its further types are looked for. */
export interface Led {
  /** The leading type. */
  type: string;
  nodes: readonly ParagraphNode[];
  /** All types of the section above. */
  above: readonly string[];
}

/** A further type is given from this chance on: one too many says more that is wrong than one too few. */
const LEAST = 0.6;

/** The types besides the leading one, in the order of the taxonomy. */
export const alsoOf = (led: Led, types: readonly string[], weights: Weights): string[] =>
  typesSpokenOf(led, types).filter((type) => type !== led.type && chance(alsoFeatures(type, led), weights) > LEAST);

/** A type of which no sign stands there, nor in the section above, is none of its own. */
function typesSpokenOf({ nodes, above }: Led, types: readonly string[]): string[] {
  const spoken = new Set([...above, ...nodes.flatMap(({ signs }) => signs.map(({ type }) => type))]);
  return types.filter((type) => spoken.has(type));
}

/** What speaks for a section's having a type besides its leading one. */
export function alsoFeatures(type: string, { type: leading, nodes, above }: Led): Features {
  const pair = `${leading} + ${type}`;
  const strongest = new Map<string, number>();
  for (const sign of nodes.flatMap(({ signs }) => signs))
    if (sign.type === type) strongest.set(sign.way, Math.max(strongest.get(sign.way) ?? 0, sign.value));
  const inAbove = above.includes(type) ? (above.includes(leading) ? 'both above' : 'above') : 'not above';
  const names = ['any', inAbove, ...(inAbove === 'both above' ? [`${pair}: both above`] : []), pair];
  const ways = [...strongest].flatMap(([way, value]): Features => [
    [way, value],
    [`${pair}: ${way}`, value],
  ]);
  return [...names.map((name) => [name, 1] as const), ...ways];
}
