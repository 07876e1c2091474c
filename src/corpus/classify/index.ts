import type { Lexicon } from '../lexicon.ts';
import { aroundOf } from './around.ts';
import { familyOf } from './family.ts';
import { sharesIn } from './topic-words.ts';
import { topicsOf } from './topics.ts';
import { aboutOf } from './turns.ts';
import { typesOf } from './types.ts';
import type { ClassifiedReport, Sectioned } from '../types.ts';

/** Gives every unit its types and topics. */
export function classify(report: Sectioned, lexicon: Lexicon): ClassifiedReport {
  const family = familyOf(report.units);
  const shares = sharesIn(report.units, lexicon);
  const { genre } = report.identity;
  const types = typesOf(report.units, aboutOf(report.identity, lexicon), lexicon);
  const units = report.units.map((unit, index) => {
    const type = types[index]!;
    const around = aroundOf(report.units, family, index);
    const topics = topicsOf(unit, { type: type.types[0]!, ...around, genre, report: shares }, lexicon);
    return { ...unit, ...type, topics: topics.topics, evidence: [...type.evidence, ...topics.evidence] };
  });
  return { ...report, units };
}
