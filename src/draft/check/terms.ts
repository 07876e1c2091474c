import type { Terms } from '../../corpus/lexicon.ts';
import type { Weights } from '../../corpus/model/features.ts';
import type { Model } from '../../corpus/model/model.ts';
import type { Taxonomy } from '../../corpus/taxonomy.ts';

/** What the weights of a table are called: what is weighed is written once for all tags. */
interface Names {
  /** The beginnings of names up to their ` |`, empty for names without one. */
  tags: readonly string[];
  /** What follows of each name. */
  names: readonly string[];
}

/** For each of the names its weights in the order of the tags, with a comma between each two; empty where there is none. */
type Rows = readonly string[];

/** One of something for each table of weights of a model. */
type OfModel<One> = { outline: Record<keyof Model['outline'], One> } & Record<Exclude<keyof Model, 'outline'>, One>;

/** Taxonomy and model as the page of checks loads them; names and numbers stand apart, for so they pack by two kilobytes better. */
export interface PackedTerms {
  taxonomy: Terms;
  names: OfModel<Names>;
  rows: OfModel<Rows>;
}

/** What decides of a taxonomy and a model, with what is only shown left out, and no name written twice; cues stand near the names of the weights that have them, within the reach of gzip. */
export function packTerms({ types, topics, kinds, units, words, threshold }: Taxonomy, model: Model): PackedTerms {
  return {
    taxonomy: {
      kinds: kinds.map(({ name, cues, ends, text, report, default: usual }) => ({
        ...{ name, cues, ends, text, report },
        ...(usual !== undefined && { default: usual }),
      })),
      ...{ units, threshold },
      topics: topics.map(({ id, cues }) => ({ id, cues })),
      types: types.map(({ id, cues, role, topics: hasTopics, precedes }) => ({
        ...{ id, cues, role, precedes },
        topics: hasTopics,
      })),
      words,
    },
    names: overModel((part) => namesOf(sortedRows(part(model)))),
    rows: overModel((part) => sortedRows(part(model)).rows),
  };
}

/** The inverse of {@link packTerms} for a model. */
export const unpackModel = ({ names, rows }: PackedTerms): Model =>
  overModel((part) => weightsOf(part(names), part(rows)));

/** Makes something of each table of weights. */
const overModel = <Made>(make: (part: <One>(of: OfModel<One>) => One) => Made): OfModel<Made> => ({
  types: make((of) => of.types),
  also: make((of) => of.also),
  topics: make((of) => of.topics),
  outline: { first: make((of) => of.outline.first), second: make((of) => of.outline.second) },
  years: make((of) => of.years),
  confidence: make((of) => of.confidence),
});

interface Table extends Names {
  rows: Rows;
}

const namesOf = ({ tags, names }: Table): Names => ({ tags, names });

function sortedRows(weights: Weights): Table {
  const cells = Object.entries(weights).map(([name, weight]) => ({ ...partsOf(name), weight }));
  const tags = [...new Set(cells.map(({ tag }) => tag))].sort();
  const rows = new Map<string, string[]>();
  for (const { tag, rest, weight } of cells) {
    const row = rows.get(rest) ?? [];
    row[tags.indexOf(tag)] = String(weight).replace(/^(-?)0\./, '$1.');
    rows.set(rest, row);
  }
  // What begins alike stands together, so that it packs well.
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return { tags, names: sorted.map(([name]) => name), rows: sorted.map(([, row]) => Array.from(row).join()) };
}

function weightsOf({ tags, names }: Names, rows: Rows): Record<string, number> {
  const named = names.flatMap((name, row) =>
    rows[row]!.split(',').flatMap((weight, at) => (weight === '' ? [] : [[tags[at]! + name, Number(weight)] as const])),
  );
  return Object.fromEntries(named);
}

function partsOf(name: string): { tag: string; rest: string } {
  const at = Math.max(0, name.indexOf(' |'));
  return { tag: name.slice(0, at), rest: name.slice(at) };
}
