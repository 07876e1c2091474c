import { alsoFeatures } from '../../src/corpus/classify/also.ts';
import { aroundOf } from '../../src/corpus/classify/around.ts';
import { familyOf } from '../../src/corpus/classify/family.ts';
import { nodesOf } from '../../src/corpus/classify/nodes.ts';
import { sharesIn } from '../../src/corpus/classify/topic-words.ts';
import { topicSigns } from '../../src/corpus/classify/topics.ts';
import type { Lexicon } from '../../src/corpus/lexicon.ts';
import type { Features, Weights } from '../../src/corpus/model/features.ts';
import { learnChoices, type Choice } from './choices.ts';
import type { ReadReport } from './reports.ts';

const STRENGTH = { also: 1, topics: 0.6 };

const choice = (features: Features, isSo: boolean): Choice => ({ options: [features, []], chosen: isSo ? 0 : 1 });

/** Learns which sections have a type besides their leading one. */
export function learnAlso(reports: readonly ReadReport[], lexicon: Lexicon): Weights {
  const choices = reports.flatMap(({ units, about, sections }) => {
    const nodes = Map.groupBy(nodesOf(units, about, lexicon), ({ unit }) => unit);
    const { parents } = familyOf(units);
    return units.flatMap((_, index) => {
      const types = sections[index]![0]?.types ?? [];
      const led = { type: types[0]!, nodes: nodes.get(index)!, above: sections[parents[index]!]?.[0]?.types ?? [] };
      const others = types.length === 0 ? [] : lexicon.types.filter(({ id }) => id !== types[0]);
      return others.map(({ id }) => choice(alsoFeatures(id, led), types.includes(id)));
    });
  });
  return learnChoices(choices, STRENGTH.also);
}

/** Learns which topics sections have. */
export function learnTopics(reports: readonly ReadReport[], lexicon: Lexicon): Weights {
  const choices = reports.flatMap(({ units, about: { genre }, sections }) => {
    const report = sharesIn(units, lexicon);
    const family = familyOf(units);
    return units.flatMap((unit, index) => {
      const section = sections[index]![0];
      const topics = section?.topics;
      const [type] = section?.types ?? [];
      if (!topics || type === undefined || lexicon.withoutTopics.has(type)) return [];
      const typed = { type, ...aroundOf(units, family, index), genre, report };
      return topicSigns(unit, typed, lexicon).map(({ score, features }) => choice(features, topics.includes(score.id)));
    });
  });
  return learnChoices(choices, STRENGTH.topics);
}
