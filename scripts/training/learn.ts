import { compileLexicon } from '../../src/corpus/lexicon.ts';
import { NO_MODEL, type Model } from '../../src/corpus/model/model.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import type { AnnotatedDocument } from './documents.ts';
import { learnOutline } from './outline.ts';
import { readReports } from './reports.ts';
import { learnAlso, learnConfidence, learnTopics } from './tags.ts';
import { learnTypes } from './types.ts';
import { learnYears } from './years.ts';

/** Learns a model from annotated documents: the same from the same. What several readers agreed on counts so often. */
export function learn(documents: readonly AnnotatedDocument[], taxonomy: Taxonomy): Model {
  const years = learnYears(documents, compileLexicon(taxonomy, NO_MODEL));
  const lexicon = compileLexicon(taxonomy, { ...NO_MODEL, years });
  const read = documents.map((document) => ({
    readers: document.gold.readers,
    reports: readReports(document, lexicon),
  }));
  const once = read.flatMap(({ reports }) => reports);
  const told = read.flatMap(({ readers, reports }) => Array.from({ length: readers }, () => reports).flat());
  return {
    ...NO_MODEL,
    years,
    outline: learnOutline(documents, lexicon),
    types: learnTypes(told, lexicon),
    also: learnAlso(told, lexicon),
    topics: learnTopics(told, lexicon),
    confidence: learnConfidence(once, lexicon),
  };
}
