import { escapePattern } from '../../text/escape.ts';
import type { Weights } from './features.ts';
import type { Model } from './model.ts';

interface Tagged {
  types: readonly { id: string }[];
  topics: readonly { id: string }[];
}

/**
 * What was learned, as far as it speaks for a taxonomy. Where most of the types it was learned for are not there, the
 * weights of single types go, for one with an id of theirs is another type by chance; topics likewise. What weighs for
 * any type stays.
 */
export function modelFor(model: Model, { types, topics }: Tagged): Model {
  const foreign = [...foreignIn(model.types, types), ...foreignIn(model.topics, topics)];
  if (foreign.length === 0) return model;
  const names = new RegExp(`(?<!\\w)(?:${foreign.map(escapePattern).join('|')})(?!\\w)`);
  const shared = (weights: Weights) =>
    Object.fromEntries(Object.entries(weights).filter(([name]) => !names.test(name)));
  return { ...model, types: shared(model.types), also: shared(model.also), topics: shared(model.topics) };
}

/** The ids that something was learned for, where most of them are unknown; else none. */
function foreignIn(weights: Weights, tags: readonly { id: string }[]): string[] {
  const learned = new Set(Object.keys(weights).flatMap((name) => /^(\w+) \|/.exec(name)?.[1] ?? []));
  const known = tags.filter(({ id }) => learned.has(id)).length;
  return known * 2 < learned.size ? [...learned] : [];
}
