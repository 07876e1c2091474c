import { spoken, type Cues, type Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Unit } from '../sections.ts';
import { sentencesOf } from '../sentences.ts';

/** The topics of a unit, the strongest first, and why. */
export interface TopicDecision {
  topics: string[];
  evidence: Evidence[];
}

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

const WITHOUT_TOPICS = new Set(['opening', 'closing']);
const MOST_TOPICS = 3;
/** A topic that the heading names must be borne out by so much of the topic words, or of the text. */
const NAMED = { share: 0.08, coverage: 0.33 };
/** Another topic must hold so much of them, so much of what the strongest holds, and so much of the text. */
const UNNAMED = { share: 0.14, ofStrongest: 0.7, coverage: 0.15 };
/** Below a heading such as 存在的问题 the text is about many things; one of them is the topic only where it fills half. */
const COVERAGE_BELOW_TYPE = 0.5;
/** In a text of some length one word alone is a mention, not a topic. */
const MENTION = { length: 120, times: 2 };

/** What is already known of a unit when its topics are looked for. */
export interface Decided {
  type: string;
  isParent: boolean;
  /** True where the heading names the type. */
  isNamed: boolean;
}

/** A parent and an overview are about what the heading names; another section also about what fills its text. */
export function topicsOf(unit: Unit, { type, isParent, isNamed }: Decided, lexicon: Lexicon): TopicDecision {
  if (WITHOUT_TOPICS.has(type)) return { topics: [], evidence: [] };
  const heading = unit.heading?.heading ?? '';
  const paragraphs = isParent ? [] : unit.paragraphs.map(({ text }) => text);
  const scores = scoresOf(
    heading,
    [heading, ...paragraphs].filter((text) => text !== ''),
    lexicon.topics,
  );
  const strongest = Math.max(...scores.map(({ share }) => share));
  const length = heading.length + paragraphs.join('').length;
  const isGeneric = isNamed && scores.every((score) => score.heading.length === 0);
  const bar = { ...UNNAMED, coverage: isGeneric ? COVERAGE_BELOW_TYPE : UNNAMED.coverage };
  const fillsText = ({ share, times, coverage }: Score): boolean =>
    share >= Math.max(bar.share, bar.ofStrongest * strongest) &&
    coverage >= bar.coverage &&
    (length <= MENTION.length || times >= MENTION.times);
  const chosen = scores
    .filter((score) => isBorneOut(score) || (!isParent && type !== 'overview' && fillsText(score)))
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, MOST_TOPICS);
  return { topics: chosen.map(({ id }) => id), evidence: chosen.flatMap(evidenceOf) };
}

const isBorneOut = ({ heading, share, coverage }: Score): boolean =>
  heading.length > 0 && (share >= NAMED.share || coverage >= NAMED.coverage);

const strength = ({ heading, share }: Score): number => share + (heading.length > 0 ? 0.5 : 0);

function scoresOf(heading: string, lines: readonly string[], topics: readonly Cues[]): Score[] {
  const sentences = lines.flatMap((line) => sentencesOf(line));
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0) || 1;
  const found = topics.map((topic) => {
    const named = spoken(heading, topic.heading, topic.not);
    const spokenIn = sentences.map((sentence) => spoken(sentence, topic.text, topic.not));
    const words = [...spokenIn.flat(), ...named];
    const covered = sentences.reduce((sum, { length: own }, index) => sum + (spokenIn[index]!.length > 0 ? own : 0), 0);
    return { id: topic.id, named, words, covered, weight: words.reduce((sum, word) => sum + weightOf(word), 0) };
  });
  const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return found.map(({ id, named, words, covered, weight }) => ({
    id,
    heading: [...new Set(named)],
    text: [...new Set(words)],
    times: words.length,
    share: weight / total,
    coverage: covered / length,
  }));
}

/** A longer word says more: 三会一课 weighs 1.7 times what 制度 does. */
const weightOf = (word: string): number => Math.sqrt(Math.max(word.length - 1, 1));

function evidenceOf({ id, heading, text }: Score): Evidence[] {
  const found: Evidence[] = [
    { tag: id, from: 'heading', words: heading },
    { tag: id, from: 'text', words: text.filter((word) => !heading.includes(word)).slice(0, 8) },
  ];
  return found.filter(({ words }) => words.length > 0);
}
