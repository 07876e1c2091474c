import { leadingTypes } from '../../src/corpus/classify/leading.ts';
import { aboutOf } from '../../src/corpus/classify/turns.ts';
import { confidenceFeatures } from '../../src/corpus/classify/types.ts';
import { identify } from '../../src/corpus/identify.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Weights } from '../../src/corpus/model/features.ts';
import { compileTypeWeights } from '../../src/corpus/model/type-weights.ts';
import { outline } from '../../src/corpus/outline/index.ts';
import { sections } from '../../src/corpus/sections.ts';
import { learnChoices, type Choice } from './choices.ts';
import { foldsOf } from './folds.ts';
import { readReports } from './reports.ts';
import type { Lesson } from './told.ts';
import { learnTypes } from './types.ts';
import { sectionAt } from './units.ts';

const STRENGTH = 0.01;
const FOLDS = 3;

/**
 * Learns how often a leading type is right that is so far ahead: on reports that the types were not learned from, cut
 * as they are built and not as readers cut them, since that is what confidence is said of.
 */
export function learnConfidence(lessons: readonly Lesson[], lexicon: Lexicon): Weights {
  const { types } = lexicon.typeWeights;
  const choices = foldsOf(lessons, FOLDS).flatMap(({ fold, others }) => {
    const learned = learnTypes(
      others.flatMap((lesson) => readReports(lesson, lexicon)),
      lexicon,
    );
    const unseen = { ...lexicon, typeWeights: compileTypeWeights(types, learned) };
    return fold.flatMap((lesson) => verdictsOn(lesson, unseen));
  });
  return learnChoices(choices, STRENGTH);
}

/** Of each section that begins where a reader's does, whether its leading type is the reader's. */
const verdictsOn = ({ reports, gold }: Lesson, lexicon: Lexicon): Choice[] =>
  reports.flatMap((report) => {
    const { units, identity } = sections(outline(identify(report, lexicon), lexicon), lexicon);
    return leadingTypes(units, aboutOf(identity, lexicon), lexicon).flatMap((leading, index) => {
      const said = sectionAt(units[index]!, report, gold.sections);
      const features = confidenceFeatures(leading);
      return said ? [{ options: [features, []], chosen: said.types[0] === leading.type ? 0 : 1 }] : [];
    });
  });
