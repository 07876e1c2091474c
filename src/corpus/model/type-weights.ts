import type { Weights } from './features.ts';

/** How a node hangs on the one above it: a child on its parent, a part on the part before it, a paragraph on the one before. */
export type Link = 'parent' | 'part' | 'paragraph';

/** What weighs for one label of one node: the names of weights, and how strongly each speaks. */
export type Reasons = (readonly [weight: string, value: number])[];

/** What speaks for a type below another. */
export const linkReasons = (link: Link, over: string, type: string): Reasons => [
  [`${link}: ${over} > ${type}`, 1],
  ...(over === type ? [[`${link}: same`, 1] as const] : []),
];

/** Weights by what they are for, so that a node is weighed for all types in one pass over what it shows. */
export interface TypeWeights {
  types: readonly string[];
  /** For a context or a sign `way type` what it weighs for each type. */
  byName: ReadonlyMap<string, Float64Array>;
  /** What a sign weighs for its own type, whichever that is. */
  shared: Weights;
  links: ReadonlyMap<Link, Float64Array>;
}

/** Sorts weights by what they are for; those for types that the taxonomy does not know are left out. */
export function compileTypeWeights(types: readonly string[], weights: Weights): TypeWeights {
  const byName = new Map<string, Float64Array>();
  for (const [name, weight] of Object.entries(weights)) {
    const bar = name.indexOf(' |');
    const type = types.indexOf(name.slice(0, bar));
    if (bar === -1 || type === -1) continue;
    const rest = name.slice(bar + 3);
    const row = byName.get(rest) ?? new Float64Array(types.length);
    row[type] = weight;
    byName.set(rest, row);
  }
  const sum = (reasons: Reasons): number =>
    reasons.reduce((all, [name, value]) => all + value * (weights[name] ?? 0), 0);
  const pairs = (link: Link): number[] =>
    types.flatMap((over) => types.map((type) => sum(linkReasons(link, over, type))));
  return {
    types,
    byName,
    shared: weights,
    links: new Map(LINKS.map((link) => [link, Float64Array.from(pairs(link))])),
  };
}

const LINKS = ['parent', 'part', 'paragraph'] as const;
