import { chance, step, type Features } from '../model/features.ts';
import type { Found } from '../../text/finder.ts';
import type { Lexicon } from '../lexicon.ts';
import type { TopicDecision, Unit } from '../types.ts';
import type { Evidence } from '../schema.ts';
import type { Around } from './around.ts';
import { sentencesOf } from '../../text/sentences.ts';

interface Score {
  id: string;
  /** Words of the heading. */
  heading: string[];
  /** Words of the text, the heading included. */
  text: string[];
  /** How often they stand there. */
  times: number;
  /** Share of all topic words, by weight, from 0 to 1. */
  share: number;
  /** Share of the text in sentences that hold one of them, from 0 to 1. */
  coverage: number;
}

const MOST_TOPICS = 3;
/** A topic is given from this chance on: F1 over topics is best where missing one costs as much as one too many. */
const LEAST = 0.35;

/** What a unit is about of which neither heading nor text says it: what most words below speak of. */
const MOST_OF_ALL = 0.6;

/** What is already known of a unit when its topics are looked for. */
export interface Typed extends Around {
  type: string;
  /** What the report as a whole speaks of. */
  report: Shares;
}

/** The share of each topic among all topic words of a text, from 0 to 1. */
export type Shares = ReadonlyMap<string, number>;

/** What a report as a whole speaks of. */
export function sharesIn(units: readonly Unit[], lexicon: Lexicon): Shares {
  const lines = units.flatMap(({ heading, paragraphs }) => [
    heading?.heading ?? '',
    ...paragraphs.map(({ text }) => text),
  ]);
  return new Map(scoresOf('', lines, lexicon).map(({ id, share }) => [id, share]));
}

/** The topics of a unit: those likelier than not, the likeliest first. */
export function topicsOf(unit: Unit, typed: Typed, lexicon: Lexicon): TopicDecision {
  if (lexicon.withoutTopics.has(typed.type)) return { topics: [], evidence: [] };
  const chosen = topicSigns(unit, typed, lexicon)
    .map(({ score, features }) => ({ score, likely: chance(features, lexicon.model.topics) }))
    .filter(({ likely, score }) => likely > LEAST && evidenceOf(score, unit).length > 0)
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
  const strongest = Math.max(...scores.map(({ share }) => share));
  const length = heading.length + paragraphs.join('').length;
  const first = new Set(lexicon.readTopics.text(sentencesOf(paragraphs[0] ?? '')[0] ?? '').map(({ id }) => id));
  const isNamed = scores.some((score) => score.heading.length > 0);
  const above = new Set(lexicon.readTopics.heading(unit.path.at(-1) ?? '').map(({ id }) => id));
  const below = lexicon.readTopics.heading(typed.children.join('\n')).map(({ id }) => id);
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
      typed.isParent ? 'parent' : 'leaf',
      ...(typed.isParent && score.heading.length > 0 ? ['in the heading of a parent'] : []),
      ...(above.has(score.id) ? ['above'] : []),
      ...(first.has(score.id) ? ['in the first sentence'] : []),
      ...(isEmpty ? ['empty'] : []),
      ...(strongest === 0 ? ['no topic'] : []),
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

function scoresOf(heading: string, lines: readonly string[], { topics, readTopics }: Lexicon): Score[] {
  const text = lines.join('\n');
  const named = Map.groupBy(readTopics.heading(heading), ({ id }) => id);
  const spoken = Map.groupBy(readTopics.text(text), ({ id }) => id);
  const sentences = placesOf(lines);
  const length = text.length || 1;
  const found = topics.map((id) => {
    const inHeading = wordsOf(named.get(id));
    const inText = spoken.get(id) ?? [];
    const words = [...wordsOf(inText), ...inHeading];
    const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
    return { id, inHeading, words, weight, covered: lengthCovered(inText, sentences) };
  });
  const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return found.map(({ id, inHeading, words, weight, covered }) => ({
    id,
    heading: [...new Set(inHeading)],
    text: [...new Set(words)],
    times: words.length,
    share: weight / total,
    coverage: covered / length,
  }));
}

const wordsOf = (found: readonly Found[] = []): string[] => found.map(({ word }) => word);

/** Where each sentence of the lines ends in their text, joined by line feeds. */
function placesOf(lines: readonly string[]): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const line of lines) {
    for (const sentence of sentencesOf(line)) ends.push((at += sentence.length));
    at += 1;
  }
  return ends;
}

/** Length of the sentences that hold one of the finds; both in order of place. */
function lengthCovered(found: readonly Found[], ends: readonly number[]): number {
  let covered = 0;
  let next = 0;
  let from = 0;
  for (const end of ends) {
    if (next < found.length && found[next]!.start < end) covered += end - from;
    while (next < found.length && found[next]!.start < end) next++;
    from = end;
  }
  return covered;
}

/** A longer word says more: 三会一课 weighs 1.7 times what 制度 does. */
const weightOf = (word: string): number => Math.sqrt(Math.max(word.length - 1, 1));

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
