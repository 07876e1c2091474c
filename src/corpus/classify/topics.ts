import { chance, step, type Features } from '../model/features.ts';
import type { Lexicon } from '../lexicon.ts';
import type { TopicDecision, Unit } from '../types.ts';
import type { Evidence } from '../schema.ts';
import type { Around } from './around.ts';
import { scoresOf, type Score, type Shares } from './topic-words.ts';
import { sentencesOf } from '../../text/sentences.ts';

const MOST_TOPICS = 3;
/** A topic is given from this chance on: F1 over topics is best where missing one costs as much as one too many. */
const LEAST = 0.35;

/** What a unit is about of which neither heading nor text says it: what most words below speak of. */
const MOST_OF_ALL = 0.6;
/** What covers less of a text is mentioned in it; the text is not about it, unless the heading says so. */
const LEAST_COVERED = 0.1;

/** What is already known of a unit when its topics are looked for. */
export interface Typed extends Around {
  type: string;
  /** The genre of the report. */
  genre: string;
  /** What the report as a whole speaks of. */
  report: Shares;
}

/** The topics of a unit: those likelier than not, the likeliest first. */
export function topicsOf(unit: Unit, typed: Typed, lexicon: Lexicon): TopicDecision {
  if (lexicon.withoutTopics.has(typed.type)) return { topics: [], evidence: [] };
  const chosen = topicSigns(unit, typed, lexicon)
    .map(({ score, features }) => ({ score, likely: chance(features, lexicon.model.topics) }))
    .filter(
      ({ likely, score }) =>
        likely > LEAST &&
        (score.heading.length > 0 || score.coverage >= LEAST_COVERED) &&
        evidenceOf(score, unit).length > 0,
    )
    .sort((a, b) => b.likely - a.likely)
    .slice(0, MOST_TOPICS);
  return {
    topics: chosen.map(({ score }) => score.id),
    evidence: chosen.flatMap(({ score }) => evidenceOf(score, unit)),
  };
}

/** What speaks for each topic in a unit. A topic of which nothing was learned has what speaks for any. */
export function topicSigns(unit: Unit, typed: Typed, lexicon: Lexicon): { score: Score; features: Features }[] {
  const heading = unit.heading?.heading ?? '';
  const paragraphs = unit.paragraphs.map(({ text }) => text);
  const isEmpty = paragraphs.length === 0 && lexicon.readTopics.heading(heading).length === 0;
  const lines = [heading, ...paragraphs, ...(isEmpty ? typed.below : [])].filter((text) => text !== '');
  const scores = scoresOf(heading, lines, lexicon);
  const leading = leadingOf(scores);
  const strongest = leading.share;
  const length = heading.length + paragraphs.join('').length;
  const first = new Set(lexicon.readTopics.text(sentencesOf(paragraphs[0] ?? '')[0] ?? '').map(({ id }) => id));
  const isNamed = scores.some((score) => score.heading.length > 0);
  const above = new Set(lexicon.readTopics.heading(unit.path.at(-1) ?? '').map(({ id }) => id));
  const below = lexicon.readTopics.heading(typed.children.join('\n')).map(({ id }) => id);
  const placed = placeOf(unit, typed, lexicon);
  const told = scores.filter((score) => isSpokenOf(score) && (!isEmpty || score.share >= MOST_OF_ALL));
  return told.map((score) => {
    const naming =
      score.heading.length > 0 ? 'in the heading' : isNamed ? 'another in the heading' : 'none in the heading';
    const names = [
      'any',
      `in ${typed.type}`,
      step('share', score.share, SHARES),
      step('coverage', score.coverage, SHARES),
      step('times', score.times, [0, 1, 2, 4]),
      score.share === strongest && score.share > 0 ? 'strongest' : 'not strongest',
      naming,
      ...(score.heading.length > 0 && score.share === strongest ? ['in the heading and strongest'] : []),
      step('length', length, [20, 60, 150, 400]),
      ...placed,
      typed.isParent ? 'parent' : 'leaf',
      ...(typed.isParent && score.heading.length > 0 ? ['in the heading of a parent'] : []),
      ...(above.has(score.id) ? ['above'] : []),
      ...(first.has(score.id) ? ['in the first sentence'] : []),
      ...(isEmpty ? ['empty'] : []),
      ...(strongest === 0 ? ['no topic'] : []),
      ...besideOf(score, leading),
    ];
    const inChildren = below.filter((id) => id === score.id).length / (typed.children.length || 1);
    const heavy: Features = [
      ['share', score.share],
      ['of strongest', strongest === 0 ? 0 : score.share / strongest],
      ['coverage', score.coverage],
      ['share in the report', typed.report.get(score.id) ?? 0],
      ['in headings below', Math.min(1, inChildren)],
    ];
    const shared: Features = [...names.map((name) => [name, 1] as const), ...heavy];
    const own = [...OWN, `in ${typed.type}`].flatMap((name): Features => {
      const value = shared.find(([other]) => other === name)?.[1];
      return value === undefined ? [] : [[`${score.id} | ${name}`, value]];
    });
    const words = score.heading.map((word) => `h:${score.id}:${word}`);
    return { score, features: [...shared, ...own, ...words.map((word) => [word, 1] as const)] };
  });
}

/** The topic that has most of the words; the first of several that have as many. */
const leadingOf = (scores: readonly Score[]): Score =>
  scores.reduce((most, one) => (one.share > most.share ? one : most));

/** The topic that says more: what is told of parents beside their school is seldom also what the school is about. */
const besideOf = ({ id }: Score, leading: Score): string[] =>
  leading.share === 0 || leading.id === id ? [] : [`beside ${leading.id}`, `${id} beside ${leading.id}`];

/** Where the unit stands: headless stretches, and units that are named by their type alone, are seldom about one thing. */
function placeOf({ heading, depth }: Unit, { type, genre }: Typed, { readTypes }: Lexicon): string[] {
  const named = readTypes.heading(heading?.heading ?? '').map(({ id }) => id);
  const naming = named.includes(type) ? 'named by it' : named.length > 0 ? 'named by another type' : 'named by none';
  return [`in ${genre}`, `depth ${Math.min(depth, DEEPEST)}`, `${type}, ${heading ? naming : 'headless'}`];
}

/** Below this depth all is alike. */
const DEEPEST = 3;

/** A topic of which no word stands there is none. */
const isSpokenOf = ({ times, heading }: Score): boolean => times > 0 || heading.length > 0;

const SHARES = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75];
/** What weighs differently from topic to topic. */
const OWN = [
  'any',
  'no topic',
  'share in the report',
  'share',
  'of strongest',
  'coverage',
  'in the heading',
  'strongest',
];

/** The words that speak for a topic; those of a unit without text of its own stand in its heading or below it. */
function evidenceOf({ id, heading, text }: Score, unit: Unit): Evidence[] {
  const isBelow = (word: string) => unit.paragraphs.length === 0 && !unit.heading?.heading.includes(word);
  const words = text.filter((word) => !heading.includes(word));
  const found: Evidence[] = [
    { tag: id, from: 'heading', words: heading },
    { tag: id, from: 'text', words: words.filter((word) => !isBelow(word)).slice(0, 8) },
    { tag: id, from: 'children', words: words.filter(isBelow).slice(0, 8) },
  ];
  return found.filter(({ words: ones }) => ones.length > 0);
}
