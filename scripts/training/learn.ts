import { compileLexicon } from '../../src/corpus/lexicon.ts';
import { NO_MODEL, type Model } from '../../src/corpus/model/model.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import type { AnnotatedDocument } from './documents.ts';
import { learnOutline } from './outline.ts';

/** Learns a model from annotated documents: the same from the same. */
export function learn(documents: readonly AnnotatedDocument[], taxonomy: Taxonomy): Model {
  const lexicon = compileLexicon(taxonomy, NO_MODEL);
  return { outline: learnOutline(documents, lexicon) };
}
