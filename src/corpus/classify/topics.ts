import type { Found } from '../../text/finder.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Evidence } from '../schema.ts';
import type { Unit } from '../sections.ts';
import { sentencesOf } from '../../text/sentences.ts';

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
    lexicon,
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

function evidenceOf({ id, heading, text }: Score): Evidence[] {
  const found: Evidence[] = [
    { tag: id, from: 'heading', words: heading },
    { tag: id, from: 'text', words: text.filter((word) => !heading.includes(word)).slice(0, 8) },
  ];
  return found.filter(({ words }) => words.length > 0);
}
