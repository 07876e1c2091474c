import { compileLexicon } from '../../src/corpus/lexicon.ts';
import { NO_MODEL, type Model } from '../../src/corpus/model/model.ts';
import type { Taxonomy } from '../../src/corpus/taxonomy.ts';
import { lessonsIn, type Correction } from './corrections.ts';
import { learnConfidence } from './confidence.ts';
import { learnOutline } from './outline.ts';
import { readReports, type ReadReport } from './reports.ts';
import { learnAlso, learnTopics } from './tags.ts';
import type { Lesson } from './told.ts';
import { learnTypes } from './types.ts';
import { learnYears } from './years.ts';

/**
 * Learns a model from annotated files and from what people corrected: the same from the same. What several readers
 * agreed on counts so often. How sure a type is is learned from the annotated ones alone, since people correct what is
 * in doubt or wrong.
 */
export function learn(
  annotated: readonly Lesson[],
  taxonomy: Taxonomy,
  corrections: readonly Correction[] = [],
): Model {
  const tags = learnTags(annotated, taxonomy, corrections);
  return { ...tags, confidence: learnConfidence(annotated, compileLexicon(taxonomy, { ...tags, types: {} })) };
}

/** Learns all but how sure a type is, which takes three times as long again. */
export function learnTags(
  annotated: readonly Lesson[],
  taxonomy: Taxonomy,
  corrections: readonly Correction[] = [],
): Model {
  const corrected = lessonsOf(corrections, annotated, taxonomy);
  const { sections, lexicon, told } = learnSections([...annotated, ...corrected], taxonomy);
  return { ...sections, also: learnAlso(told, lexicon), topics: learnTopics(sureOf(told), lexicon) };
}

/** Readers differ in nothing so much as in topics: what two said apart from each other counts four times as often. */
const sureOf = (told: readonly ReadReport[]): ReadReport[] => {
  const readers = Map.groupBy(told, (report) => report);
  return told.flatMap((report) => Array.from({ length: readers.get(report)!.length === 2 ? 4 : 1 }, () => report));
};

/** Where sections begin is told of corrected reports as a model sees them that was learned from the annotated ones. */
function lessonsOf(corrections: readonly Correction[], annotated: readonly Lesson[], taxonomy: Taxonomy): Lesson[] {
  if (corrections.length === 0) return [];
  const first = compileLexicon(taxonomy, learnSections(annotated, taxonomy).sections);
  return corrections.flatMap((correction) => lessonsIn(correction, first));
}

/** Learns what makes sections and their types. */
function learnSections(lessons: readonly Lesson[], taxonomy: Taxonomy) {
  const years = learnYears(lessons, compileLexicon(taxonomy, NO_MODEL));
  const lexicon = compileLexicon(taxonomy, { ...NO_MODEL, years });
  const told = lessons.flatMap((lesson) => {
    const reports = readReports(lesson, lexicon);
    return Array.from({ length: lesson.gold.readers }, () => reports).flat();
  });
  const outline = learnOutline(lessons, lexicon);
  return { sections: { ...NO_MODEL, years, outline, types: learnTypes(told, lexicon) }, lexicon, told };
}
