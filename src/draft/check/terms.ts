import type { Terms } from '../../corpus/lexicon.ts';
import type { Weights } from '../../corpus/model/features.ts';
import type { Model } from '../../corpus/model/model.ts';
import type { Taxonomy } from '../../corpus/taxonomy.ts';

/** Weights as a table: what is weighed is written once, and beside it what it weighs for each tag. */
interface Table {
  /** The beginnings of names up to their ` |`, empty for names without one. */
  tags: readonly string[];
  /** What follows of each name. */
  names: readonly string[];
  /** For each of the names its weights in the order of the tags, with a comma between each two; empty where there is none. */
  rows: readonly string[];
}

/** Taxonomy and model as the page of checks loads them. */
export interface PackedTerms {
  taxonomy: Terms;
  model: { outline: Record<keyof Model['outline'], Table> } & Record<Exclude<keyof Model, 'outline'>, Table>;
}

/** What decides of a taxonomy and a model, with what is only shown left out, and no name written twice. */
export function packTerms({ types, topics, kinds, units, words, threshold }: Taxonomy, model: Model): PackedTerms {
  return {
    taxonomy: {
      types: types.map(({ id, cues, role, topics: hasTopics, precedes }) => ({
        ...{ id, cues, role, precedes },
        topics: hasTopics,
      })),
      topics: topics.map(({ id, cues }) => ({ id, cues })),
      kinds: kinds.map(({ name, cues, ends, text, report, default: usual }) => ({
        ...{ name, cues, ends, text, report },
        ...(usual !== undefined && { default: usual }),
      })),
      ...{ units, words, threshold },
    },
    model: {
      outline: { first: tableOf(model.outline.first), second: tableOf(model.outline.second) },
      types: tableOf(model.types),
      also: tableOf(model.also),
      topics: tableOf(model.topics),
      years: tableOf(model.years),
      confidence: tableOf(model.confidence),
    },
  };
}

/** The inverse of {@link packTerms} for a model. */
export const unpackModel = ({ outline, types, also, topics, years, confidence }: PackedTerms['model']): Model => ({
  outline: { first: weightsOf(outline.first), second: weightsOf(outline.second) },
  types: weightsOf(types),
  also: weightsOf(also),
  topics: weightsOf(topics),
  years: weightsOf(years),
  confidence: weightsOf(confidence),
});

function tableOf(weights: Weights): Table {
  const cells = Object.entries(weights).map(([name, weight]) => ({ ...partsOf(name), weight }));
  const tags = [...new Set(cells.map(({ tag }) => tag))].sort();
  const rows = new Map<string, string[]>();
  for (const { tag, rest, weight } of cells) {
    const row = rows.get(rest) ?? [];
    row[tags.indexOf(tag)] = String(weight);
    rows.set(rest, row);
  }
  // What begins alike stands together, so that it packs well.
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return { tags, names: sorted.map(([name]) => name), rows: sorted.map(([, row]) => Array.from(row).join()) };
}

function weightsOf({ tags, names, rows }: Table): Record<string, number> {
  const named = names.flatMap((name, row) =>
    rows[row]!.split(',').flatMap((weight, at) => (weight === '' ? [] : [[tags[at]! + name, Number(weight)] as const])),
  );
  return Object.fromEntries(named);
}

function partsOf(name: string): { tag: string; rest: string } {
  const at = Math.max(0, name.indexOf(' |'));
  return { tag: name.slice(0, at), rest: name.slice(at) };
}
