import { identify } from '../../src/corpus/identify.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Weights } from '../../src/corpus/model/features.ts';
import { yearOptions } from '../../src/corpus/year.ts';
import { learnChoices } from './choices.ts';
import type { Lesson } from './told.ts';

const STRENGTH = 0.5;

/** Learns which of the years that a report names is the one it reports on. */
export function learnYears(lessons: readonly Lesson[], lexicon: Lexicon): Weights {
  const choices = lessons.flatMap(({ reports: [report], gold }) => {
    const identified = identify(report!, lexicon);
    const options = yearOptions({ ...identified, ...identified.identity });
    const chosen = options.findIndex(({ year }) => year === gold.year);
    return chosen === -1 ? [] : [{ options: options.map(({ features }) => features), chosen }];
  });
  return learnChoices(choices, STRENGTH);
}
