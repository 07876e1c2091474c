import { compileLexicon } from '../../src/corpus/lexicon.ts';
import { NO_MODEL, type Model } from '../../src/corpus/model/model.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import type { AnnotatedDocument } from './documents.ts';
import { learnOutline } from './outline.ts';
import { readReports } from './reports.ts';
import { learnTypes } from './types.ts';

/** Learns a model from annotated documents: the same from the same. */
export function learn(documents: readonly AnnotatedDocument[], taxonomy: Taxonomy, known: Partial<Model> = {}): Model {
  const lexicon = compileLexicon(taxonomy, NO_MODEL);
  const reports = documents.flatMap((document) => readReports(document, lexicon));
  return {
    outline: known.outline ?? learnOutline(documents, lexicon),
    types: learnTypes(
      reports.map(({ units, about, sections }) => ({
        ...{ units, about },
        types: sections.map((row) => row.map((section) => section?.types[0] ?? null)),
      })),
      lexicon,
    ),
  };
}
